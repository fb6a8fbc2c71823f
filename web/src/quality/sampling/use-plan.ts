import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { PlanAnswer } from '../../../../src/quality/sampling/api';
import { apiPath, getJson } from '../../api';
import { useLanguage } from '../../case-query';
import { type Asked, planQuery } from './asked';

/** The plan for what is typed; the last one stays while the next is on its way. */
export function usePlan(asked: Asked) {
  const lang = useLanguage();
  const path = apiPath('/quality/plan', { ...planQuery(asked), lang });
  return useQuery({
    queryKey: ['plan', path],
    queryFn: ({ signal }) => getJson<PlanAnswer>(path, signal),
    placeholderData: keepPreviousData,
    // What was typed is wrong or it is not; asking again changes nothing.
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
}
