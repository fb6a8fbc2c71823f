import { Outlet, useMatches } from '@tanstack/react-router';
import { useState } from 'react';
import { useAsOf, useCaseId, useCaseSummary } from '../case-query';
import { OpenFinding } from '../evidence/open-finding';
import { AsOfBar } from './as-of-bar';
import { AsOfChip } from './as-of-chip';
import { CaseBar } from './case-bar';
import { Footer } from './footer';
import { PageFrame } from './page-frame';
import { RecordNote } from './record-note';
import { PageError } from './states';

/** What stands around every page of a case: the bars, the day where it rules, and the drawer with the evidence. */
export function CasePage() {
  const caseId = useCaseId();
  const summary = useCaseSummary();
  const [lineOpen, setLineOpen] = useState(useAsOf() !== undefined);
  const isRuled = useMatches({ select: (matches) => matches.some((match) => match.staticData.ruledByDay) });
  return (
    <PageFrame
      title={summary.data?.header.title}
      caseId={caseId}
      bar={
        <>
          <CaseBar caseId={caseId}>
            {isRuled && (
              <AsOfChip
                lastDay={summary.data?.lastDay}
                opened={lineOpen}
                onToggle={() => setLineOpen(!lineOpen)}
              />
            )}
          </CaseBar>
          {isRuled && lineOpen && <AsOfBar summary={summary.data} />}
        </>
      }
      after={
        <>
          <Footer refused={summary.data?.refusedInAll ?? 0} />
          <OpenFinding />
        </>
      }
    >
      {summary.data && <RecordNote recordHash={summary.data.recordHash} />}
      {summary.isError ? (
        <PageError error={summary.error} retry={() => void summary.refetch()} />
      ) : (
        <Outlet />
      )}
    </PageFrame>
  );
}
