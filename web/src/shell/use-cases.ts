import { useQuery } from '@tanstack/react-query';
import type { CaseHeader } from '../../../src/case/index';
import { getJson } from '../api';

/** The cases there are, to go back to and to attach a result to. */
export function useCases(): readonly CaseHeader[] {
  const { data } = useQuery({
    queryKey: ['cases'],
    queryFn: ({ signal }) => getJson('/api/cases', {}, signal),
  });
  return data?.cases ?? none;
}

const none: readonly CaseHeader[] = [];
