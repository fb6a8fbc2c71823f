import type { ConsignmentRow } from '../../../src/server/api';
import { amountText } from '../findings/figure-text';
import { FindingLink } from '../findings/finding-link';
import { WordBadge } from '../findings/word-badge';
import { formatDay } from '../format';
import type { Language, Say } from '../i18n/index';
import lots from '../quality/lots/lots.module.css';
import type { SortedColumn } from '../ui/table/sorted-table';
import { ConsignmentLink } from './consignment-link';

/** The finding of a row that answers one question, to open its evidence. */
const findingOf = (row: ConsignmentRow, question: string): string | undefined =>
  row.findings.find((id) => id.startsWith(`${question}.`));

function Answer({
  row,
  question,
  word,
}: {
  row: ConsignmentRow;
  question: string;
  word: string | undefined;
}) {
  if (word === undefined) return <span aria-hidden>–</span>;
  const finding = findingOf(row, question);
  if (finding === undefined) return <WordBadge word={word} />;
  return (
    <FindingLink id={finding}>
      <WordBadge word={word} />
    </FindingLink>
  );
}

export function consignmentColumns(
  t: Say,
  language: Language,
  underRecall: ReadonlySet<string>,
): SortedColumn<ConsignmentRow>[] {
  return [
    {
      id: 'name',
      header: t('consignments.column.name'),
      heads: true,
      value: (row) => row.name,
      cell: (row) => (
        <>
          <ConsignmentLink id={row.id}>{row.name}</ConsignmentLink>
          {underRecall.has(row.id) && (
            <div className={lots.toned} data-tone="against">
              <strong>{t('lot.underRecall')}</strong>
            </div>
          )}
          {row.due !== undefined && row.overdueDays !== undefined && (
            <div className={lots.toned} data-tone="open">
              {t('board.overdue', { day: formatDay(row.due, language), count: row.overdueDays })}
            </div>
          )}
          <div className="small">
            {row.from.name} → {row.to.name}
          </div>
        </>
      ),
    },
    {
      id: 'quantity',
      header: t('consignments.column.quantity'),
      numeric: true,
      value: (row) => row.quantity?.low,
      cell: (row) => <Quantity row={row} t={t} language={language} />,
    },
    {
      id: 'terms',
      header: t('consignments.column.terms'),
      value: (row) => row.terms,
      cell: (row) => <Answer row={row} question="terms" word={row.terms} />,
    },
    {
      id: 'arrival',
      header: t('consignments.column.arrival'),
      value: (row) => row.arrival,
      cell: (row) => <Answer row={row} question="arrival" word={row.arrival} />,
    },
    {
      id: 'quality',
      header: t('consignments.column.quality'),
      value: (row) => row.quality,
      cell: (row) => <Answer row={row} question="quality" word={row.quality} />,
    },
    {
      id: 'known',
      header: t('consignments.column.known'),
      value: (row) => row.firstKnown,
      cell: ({ firstKnown }) => (
        <span className="nowrap">{firstKnown ? formatDay(firstKnown, language) : '–'}</span>
      ),
    },
    {
      id: 'statements',
      header: t('consignments.column.statements'),
      numeric: true,
      value: (row) => row.statements,
      cell: (row) => <ConsignmentLink id={row.id}>{row.statements}</ConsignmentLink>,
    },
  ];
}

function Quantity({ row, t, language }: { row: ConsignmentRow; t: Say; language: Language }) {
  if (!row.quantity) return <span aria-hidden>–</span>;
  const text = amountText(row.quantity, row.unit ?? 'unsaid', t, language);
  const finding = findingOf(row, 'arrival');
  return finding === undefined ? text : <FindingLink id={finding}>{text}</FindingLink>;
}
