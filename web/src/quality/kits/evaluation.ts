import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Evaluation, ResultsEvaluation, TargetList } from '../../../../src/quality/kits/api';
import { getJson, postFile, postJson } from '../../api';
import { hasCounts, type KitSearch } from './kit-search';

const settingsOf = ({ use, confidence, method }: KitSearch) => ({ intendedUse: use, confidence, method });

export const useTargets = (): UseQueryResult<TargetList> =>
  useQuery({
    queryKey: ['kit-targets'],
    queryFn: ({ signal }) => getJson('/api/quality/targets', {}, signal),
  });

export function useEvaluation(search: KitSearch): UseQueryResult<Evaluation> {
  const { tp = 0, fn = 0, fp = 0, tn = 0 } = search;
  const asked = { tp, fn, fp, tn, ...settingsOf(search) };
  return useQuery({
    queryKey: ['kit', asked],
    queryFn: () => postJson('/api/quality/evaluations', {}, asked),
    enabled: hasCounts(search),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** The columns a file of results has, and by what they are said to the server. */
export const readColumns = [
  { column: 'reference', param: 'referenceColumn' },
  { column: 'result', param: 'resultColumn' },
  { column: 'days_since_onset', param: 'dayColumn' },
  { column: 'lot', param: 'lotColumn' },
  { column: 'kit', param: 'kitColumn' },
] as const;

/** What somebody said of a file: which columns are meant, and what words mean. */
export type ColumnsSaid = {
  [P in (typeof readColumns)[number]['param'] | 'positive' | 'negative' | 'sheet']?: string | undefined;
};

/** A file is sent anew when a setting changes: the server keeps none of it. */
export function useResults(
  file: File | undefined,
  search: KitSearch,
  said: ColumnsSaid,
): UseQueryResult<ResultsEvaluation> {
  const { intendedUse, confidence, method } = settingsOf(search);
  return useQuery({
    queryKey: [
      'kit-results',
      file?.name,
      file?.size,
      file?.lastModified,
      intendedUse,
      confidence,
      method,
      said,
    ],
    queryFn: () =>
      postFile(
        '/api/quality/evaluations/results',
        { intendedUse, confidence, method, ...said },
        file ?? new File([], ''),
      ),
    enabled: file !== undefined,
    placeholderData: keepPreviousData,
    retry: false,
  });
}
