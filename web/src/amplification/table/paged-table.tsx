import type { TablePage } from '../../../../src/amplification/api';
import { useLanguage } from '../../case-query';
import { formatNumber, formatSecond } from '../../format';
import { type Language, useWords } from '../../i18n/index';
import { isResultColumn } from '../../i18n/words';
import { SortHeader } from '../../ui/table/sort-header';
import classes from '../../ui/table/table.module.css';
import { accountText } from '../account-text';
import { GroupMark } from '../network/group-mark';
import { useZone } from '../zone';

export type SortedBy = { readonly column: string; readonly descending: boolean };

type Props = {
  page: TablePage;
  sortedBy: SortedBy;
  caption: string;
  onSort: (by: SortedBy) => void;
};

/** One page of a table that is sorted elsewhere. Looks as the sorted tables do. */
export function PagedTable({ page: { columns, rows }, sortedBy, caption, onSort }: Props) {
  const { t } = useWords();
  const language = useLanguage();
  const zone = useZone();
  const headers = columns.map((name) =>
    isResultColumn(name) ? t(`hashtags.result.${name}`, { zone }) : name.replaceAll('_', ' '),
  );
  const numeric = columns.map((_, i) => rows.some((row) => typeof row[i] === 'number'));
  return (
    <table className={classes.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((name, i) => {
            const sorted = name !== sortedBy.column ? false : sortedBy.descending ? 'desc' : 'asc';
            return (
              <SortHeader
                key={name}
                header={headers[i] ?? name}
                numeric={numeric[i] ?? false}
                sorted={sorted}
                onSort={() =>
                  onSort({
                    column: name,
                    descending: sorted === false ? (numeric[i] ?? false) : sorted === 'asc',
                  })
                }
              />
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={String(row[0])}>
            {row.map((value, i) => {
              const name = columns[i] ?? '';
              const Cell = i === 0 ? 'th' : 'td';
              return (
                <Cell
                  key={name}
                  scope={i === 0 ? 'row' : undefined}
                  data-label={headers[i]}
                  data-numeric={numeric[i] || undefined}
                >
                  <Value name={name} value={value} language={language} zone={zone} />
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// Seconds since 1970, whatever the table they stand in.
const moments = new Set(['first', 'last']);

type ValueProps = { name: string; value: string | number | null; language: Language; zone: string };

function Value({ name, value, language, zone }: ValueProps) {
  if (value === null || value === '') return <span aria-hidden>–</span>;
  if (typeof value === 'string') return <bdi style={{ overflowWrap: 'anywhere' }}>{accountText(value)}</bdi>;
  if (moments.has(name)) return formatSecond(value, language, zone);
  if (name === 'group') return <GroupMark group={value} />;
  return formatNumber(value, language);
}
