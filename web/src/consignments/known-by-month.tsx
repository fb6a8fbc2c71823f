import { groupBy } from '../../../src/lib/lists/index';
import type { ConsignmentRow } from '../../../src/server/api';
import { useLanguage } from '../case-query';
import { formatDay } from '../format';
import { useWords } from '../i18n/index';
import { isVerdict } from '../i18n/words';
import { Empty } from '../shell/states';
import { ConsignmentLink } from './consignment-link';
import classes from './known.module.css';
import { monthText } from './month-text';

/** Shipments in the order in which they became known, under the month. */
export function KnownByMonth({ rows }: { rows: readonly ConsignmentRow[] }) {
  const { t } = useWords();
  const language = useLanguage();
  if (rows.length === 0) return <Empty>{t('overview.none')}</Empty>;
  const told = rows.flatMap((row) =>
    row.firstKnown === undefined ? [] : [{ ...row, firstKnown: row.firstKnown }],
  );
  const sorted = told.sort((a, b) => a.firstKnown.localeCompare(b.firstKnown));
  return (
    <ol className={classes.months}>
      {[...groupBy(sorted, ({ firstKnown }) => firstKnown.slice(0, 7))].map(([month, known]) => (
        <li key={month}>
          <h2 id={month}>{monthText(month, language)}</h2>
          <ol className={classes.days}>
            {known.map((row) => (
              <li key={row.id}>
                <time dateTime={row.firstKnown}>{formatDay(row.firstKnown, language)}</time>
                <span>
                  <ConsignmentLink id={row.id}>{row.name}</ConsignmentLink>
                  <span className="small">
                    {' '}
                    {[row.terms, row.arrival]
                      .map((word) => (isVerdict(word) ? t.label(`verdict.${word}`) : word))
                      .join(' · ')}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
