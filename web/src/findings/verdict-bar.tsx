import { type PresentedFinding, toneOf, verdictCounts } from '../../../src/findings/index';
import { useWords } from '../i18n/index';
import classes from './verdict.module.css';
import { VerdictBadge } from './verdict-badge';

/** How many findings end in which verdict: a bar, and the same in words. */
export function VerdictBar({ findings }: { findings: readonly PresentedFinding[] }) {
  const { t } = useWords();
  const counts = verdictCounts(findings);
  return (
    <div>
      <div className={classes.bar} aria-hidden>
        {counts.map(([verdict, count]) => (
          <div
            key={verdict}
            className={classes.segment}
            data-tone={toneOf(verdict)}
            style={{ flex: count }}
          />
        ))}
      </div>
      <ul className={classes.key} aria-label={t('overview.counts')}>
        {counts.map(([verdict, count]) => (
          <li key={verdict}>
            <VerdictBadge verdict={verdict} />
            <span className={classes.count}>{count}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
