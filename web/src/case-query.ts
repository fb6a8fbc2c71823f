import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { CaseSummary } from '../../src/server/api';
import { getJson, getShown } from './api';
import { type Language, useWords } from './i18n/index';
import type { AnswerOf, ParametersOf, PathOf } from './operations';

export const useCaseId = (): string => useParams({ strict: false, select: (params) => params.caseId ?? '' });

/** The day in the address; undefined means everything known. */
export const useAsOf = (): string | undefined =>
  useSearch({ strict: false, select: (search) => search.asOf });

export const useLanguage = (): Language => useWords().language;

/** The addresses of a case that answer as of a day, in a language. */
export type DayPath = {
  [P in PathOf<'get'>]: 'case' | 'asOf' | 'lang' extends keyof ParametersOf<'get', P> ? P : never;
}[PathOf<'get'>];

/** A read of the case as of the chosen day in the chosen language. The last answer stays on screen meanwhile. */
export function useCaseQuery<P extends DayPath>(
  path: P,
  named: Omit<ParametersOf<'get', P>, 'case' | 'asOf' | 'lang'>,
  { refetchInterval = false }: { readonly refetchInterval?: number | false } = {},
): UseQueryResult<AnswerOf<'get', P>> {
  const caseId = useCaseId();
  const asOf = useAsOf();
  const lang = useLanguage();
  return useQuery({
    queryKey: ['case', caseId, path, named, asOf, lang],
    queryFn: ({ signal }) =>
      getShown(path, { ...named, case: caseId, asOf, lang } as ParametersOf<'get', P>, signal),
    placeholderData: keepPreviousData,
    enabled: caseId !== '',
    refetchInterval,
  });
}

/** The case as a whole, whatever day is chosen: the ends and days of the slider. */
export function useCaseSummary(): UseQueryResult<CaseSummary> {
  const caseId = useCaseId();
  const lang = useLanguage();
  return useQuery({
    queryKey: ['case', caseId, 'summary', lang],
    queryFn: ({ signal }) => getJson('/api/cases/{case}', { case: caseId, lang }, signal),
    enabled: caseId !== '',
  });
}
