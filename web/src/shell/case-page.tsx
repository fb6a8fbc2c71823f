import { Outlet } from '@tanstack/react-router';
import { useCaseId, useCaseSummary } from '../case-query';
import { OpenFinding } from '../evidence/open-finding';
import { AsOfBar } from './as-of-bar';
import { Footer } from './footer';
import { PageFrame } from './page-frame';
import { PageError } from './states';

/** What stands around every page of a case: header, day, and the drawer with the evidence. */
export function CasePage() {
  const caseId = useCaseId();
  const summary = useCaseSummary();
  return (
    <PageFrame
      title={summary.data?.header.title}
      caseId={caseId}
      bar={summary.data && <AsOfBar summary={summary.data} />}
      after={
        <>
          <Footer refused={summary.data?.refusedInAll ?? 0} />
          <OpenFinding />
        </>
      }
    >
      {summary.isError ? (
        <PageError error={summary.error} retry={() => void summary.refetch()} />
      ) : (
        <Outlet />
      )}
    </PageFrame>
  );
}
