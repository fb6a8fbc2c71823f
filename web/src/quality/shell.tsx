import { Outlet } from '@tanstack/react-router';
import { useCases } from '../amplification/use-cases';
import { PageFrame } from '../shell/page-frame';

/** Around the pages that belong to no case: the first one stays in reach. */
export function QualityShell() {
  const { id, title } = useCases()[0] ?? {};
  return (
    <PageFrame title={title} caseId={id}>
      <Outlet />
    </PageFrame>
  );
}
