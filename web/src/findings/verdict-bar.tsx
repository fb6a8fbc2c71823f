import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type PresentedFinding, toneOf, type Verdict, verdictCounts } from '../../../src/findings/index';
import { useCaseId } from '../case-query';
import { useWords } from '../i18n/index';
import classes from './verdict.module.css';
import { VerdictBadge } from './verdict-badge';

type Props = {
  findings: readonly PresentedFinding[];
  /** The question they answer: each count then opens the findings it counts. */
  about?: string;
  /** What is counted, of several kinds that answer it. */
  of?: string;
};

/** How many findings end in which verdict: a bar, and the same in words. */
export function VerdictBar({ findings, about, of }: Props) {
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
            <Count about={about} of={of} verdict={verdict}>
              {count}
            </Count>
          </li>
        ))}
      </ul>
    </div>
  );
}

type CountProps = {
  about: string | undefined;
  of: string | undefined;
  verdict: Verdict;
  children: ReactNode;
};

function Count({ about, of, verdict, children }: CountProps) {
  const caseId = useCaseId();
  if (about === undefined) return <span className={classes.count}>{children}</span>;
  return (
    <Link
      to="/$caseId/findings"
      params={{ caseId }}
      search={{ about, of, verdict }}
      className={classes.count}
    >
      {children}
    </Link>
  );
}
