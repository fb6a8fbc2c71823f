import { Link } from '@tanstack/react-router';
import { groupBy, largest } from '../../../src/lib/lists/index';
import { useCaseId, useCaseQuery, useLanguage } from '../case-query';
import { firstOf } from '../consignments/first-day';
import { monthText } from '../consignments/month-text';
import { useWords } from '../i18n/index';
import { PageError } from '../shell/states';
import classes from './overview.module.css';

/** Of how many consignments the first day lies in which month; each number leads to them on the time line. */
export function Months() {
  const { t } = useWords();
  const caseId = useCaseId();
  const language = useLanguage();
  const list = useCaseQuery('/api/cases/{case}/consignments', {});
  if (list.isError) return <PageError error={list.error} retry={() => void list.refetch()} place="part" />;
  const days = (list.data?.consignments ?? []).flatMap((row) => firstOf(row) ?? []);
  if (days.length === 0) return null;
  const months = [...groupBy(days, ({ day }) => day.slice(0, 7))]
    .map(([month, known]) => ({ month, count: known.length }))
    .sort((a, b) => a.month.localeCompare(b.month));
  const most = largest(months.map(({ count }) => count));
  return (
    <section aria-labelledby="known" className={classes.part}>
      <h2 id="known">{t('overview.timeline')}</h2>
      <p className={classes.asks}>{t('overview.timeline.lead')}</p>
      <ol className={classes.months}>
        {months.map(({ month, count }) => (
          <li key={month}>
            <span>{monthText(month, language)}</span>
            <i style={{ width: `${(count / most) * 100}%` }} aria-hidden />
            <Link to="/$caseId/shipments" params={{ caseId }} search={{ view: 'timeline' }} hash={month}>
              {count}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
