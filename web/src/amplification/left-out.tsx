import type { JobSummary } from '../../../src/amplification/api';
import { useLanguage } from '../case-query';
import { formatNumber } from '../format';
import { useWords } from '../i18n/index';
import { isDropReason } from '../i18n/words';
import classes from './result.module.css';

/** Rows read, rows used, and why the others were not. */
export function LeftOut({ summary: { rows, kept, dropped } }: { summary: JobSummary }) {
  const { t } = useWords();
  const language = useLanguage();
  const reasons = Object.entries(dropped).sort(([, a], [, b]) => b - a);
  return (
    <>
      <h3>{t('hashtags.leftOut')}</h3>
      <p>
        {t(reasons.length === 0 ? 'hashtags.leftOut.none' : 'hashtags.leftOut.some', {
          rows: formatNumber(rows, language),
          kept: formatNumber(kept, language),
        })}
      </p>
      {reasons.length > 0 && (
        <ul className={classes.reasons}>
          {reasons.map(([reason, count]) => (
            <li key={reason}>
              <b>{formatNumber(count, language)}</b>{' '}
              {isDropReason(reason) ? t(`hashtags.dropped.${reason}`) : reason}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
