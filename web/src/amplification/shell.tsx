import { Outlet, useSearch } from '@tanstack/react-router';
import { PageFrame } from '../shell/page-frame';
import { useCases } from './use-cases';

/** Around the pages about posts: those of the case one came from stay in reach. */
export function HashtagsShell() {
  const asked = useSearch({ strict: false, select: (search) => search.case });
  const cases = useCases();
  const { id, title } = cases.find((one) => one.id === asked) ?? cases[0] ?? {};
  return (
    <PageFrame title={title} caseId={id}>
      <Outlet />
    </PageFrame>
  );
}
