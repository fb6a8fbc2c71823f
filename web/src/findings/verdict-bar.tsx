import type { PublishedFinding, Verdict } from '../../../src/findings/index';
import { useWords } from '../i18n/index';
import { toneOf, tones } from './tone';
import classes from './verdict.module.css';
import { VerdictBadge } from './verdict-badge';

function countVerdicts(findings: readonly PublishedFinding[]): [Verdict, number][] {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of findings) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const order = (verdict: Verdict): number => tones.indexOf(toneOf(verdict));
  return [...counts].sort(([a, m], [b, n]) => order(a) - order(b) || n - m);
}

/** How many findings end in which verdict: a bar, and the same in words. */
export function VerdictBar({ findings }: { findings: readonly PublishedFinding[] }) {
  const { t } = useWords();
  const counts = countVerdicts(findings);
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
