import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { getJson } from '../api';
import { useWords } from '../i18n/index';
import { PageError, PageSkeleton } from './states';

/** The bare address shows the first case there is. */
export function FirstCase() {
  const { t } = useWords();
  const cases = useQuery({
    queryKey: ['cases'],
    queryFn: ({ signal }) => getJson('/api/cases', {}, signal),
  });
  if (cases.isPending) return <PageSkeleton />;
  if (cases.isError) return <PageError error={cases.error} retry={() => void cases.refetch()} />;
  const [first] = cases.data.cases;
  if (!first) return <p>{t('state.noCase')}</p>;
  return <Navigate to="/$caseId" params={{ caseId: first.id }} search={(search) => search} replace />;
}
