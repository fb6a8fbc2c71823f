import { groupBy } from '../../../src/lib/lists/index';
import type { ConsignmentRow } from '../../../src/server/api';
import { useLanguage } from '../case-query';
import { useWords } from '../i18n/index';
import { isVerdict } from '../i18n/words';
import { Empty } from '../shell/states';
import { ConsignmentLink } from './consignment-link';
import { firstOf } from './first-day';
import classes from './known.module.css';
import { monthText, whenText } from './month-text';

/** Shipments in the order of what first happened to them, under the month; each says which day it stands by. */
export function KnownByMonth({ rows }: { rows: readonly ConsignmentRow[] }) {
  const { t } = useWords();
  const language = useLanguage();
  if (rows.length === 0) return <Empty>{t('overview.none')}</Empty>;
  const told = rows.flatMap((row) => firstOf(row) ?? []);
  const sorted = told.sort((a, b) => a.day.localeCompare(b.day));
  return (
    <ol className={classes.months}>
      {[...groupBy(sorted, ({ day }) => day.slice(0, 7))].map(([month, known]) => (
        <li key={month}>
          <h2 id={month}>{monthText(month, language)}</h2>
          <ol className={classes.days}>
            {known.map(({ row, day, said, isEvent }) => (
              <li key={row.id}>
                <time dateTime={day}>{whenText(said, language)}</time>
                <span>
                  <ConsignmentLink id={row.id}>{row.name}</ConsignmentLink>
                  <span className="small">
                    {' '}
                    {[row.terms, row.arrival]
                      .map((word) => (isVerdict(word) ? t.label(`verdict.${word}`) : word))
                      .concat(t(isEvent ? 'timeline.event' : 'timeline.published'))
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
