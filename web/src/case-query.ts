import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { CaseSummary } from '../../src/server/api';
import { apiPath, getJson, getShown } from './api';
import { type Language, useWords } from './i18n/index';

export const useCaseId = (): string => useParams({ strict: false, select: (params) => params.caseId ?? '' });

/** The day in the address; undefined means everything known. */
export const useAsOf = (): string | undefined =>
  useSearch({ strict: false, select: (search) => search.asOf });

export const useLanguage = (): Language => useWords().language;

export const casePath = (caseId: string, path = ''): string => `/cases/${encodeURIComponent(caseId)}${path}`;

/** A read of the case as of the chosen day in the chosen language. The last answer stays on screen meanwhile. */
export function useCaseQuery<T>(path: string, enabled = true): UseQueryResult<T> {
  const caseId = useCaseId();
  const asOf = useAsOf();
  const lang = useLanguage();
  return useQuery({
    queryKey: ['case', caseId, path, asOf, lang],
    queryFn: ({ signal }) => getShown<T>(apiPath(casePath(caseId, path), { asOf, lang }), signal),
    placeholderData: keepPreviousData,
    enabled: enabled && caseId !== '',
  });
}

/** The case as a whole, whatever day is chosen: the ends and days of the slider. */
export function useCaseSummary(): UseQueryResult<CaseSummary> {
  const caseId = useCaseId();
  const lang = useLanguage();
  return useQuery({
    queryKey: ['case', caseId, 'summary', lang],
    queryFn: ({ signal }) => getJson<CaseSummary>(apiPath(casePath(caseId), { lang }), signal),
    enabled: caseId !== '',
  });
}
