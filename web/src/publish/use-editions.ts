import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { EditionList, PublishRequest, PublishRun, Withdrawal } from '../../../src/publish/api';
import { getJson, getShown, post, postJson } from '../api';
import { useCaseId, useLanguage } from '../case-query';

export type SincePublished = EditionList['published'][number];
export type EditionShown = EditionList['editions'][number];

const keyOf = (caseId: string) => ['case', caseId, 'editions'] as const;

/** What was published, beside what is found now: a published verdict is held against all that is known. */
export function useEditions(asOf?: string): UseQueryResult<EditionList> {
  const caseId = useCaseId();
  const lang = useLanguage();
  return useQuery({
    queryKey: [...keyOf(caseId), asOf, lang],
    queryFn: ({ signal }) => getShown('/api/cases/{case}/editions', { case: caseId, asOf, lang }, signal),
    enabled: caseId !== '',
  });
}

/** How a finding was published last, if it was. */
export function useSincePublished(finding: string): SincePublished | undefined {
  return useEditions().data?.published.find((each) => each.finding === finding);
}

export function usePublish() {
  const client = useQueryClient();
  const caseId = useCaseId();
  return useMutation({
    mutationFn: (body: PublishRequest) => postJson('/api/cases/{case}/editions', { case: caseId }, body),
    onSuccess: (run) => client.setQueryData([...keyOf(caseId), 'run', run.id], run),
  });
}

const askAgainMs = 400;

/** How far a run is, until it has ended. */
export function useRunOf(id: string | undefined): PublishRun | undefined {
  const client = useQueryClient();
  const caseId = useCaseId();
  const { data } = useQuery({
    queryKey: [...keyOf(caseId), 'run', id],
    queryFn: ({ signal }) =>
      getJson('/api/cases/{case}/publishing/{run}', { case: caseId, run: id ?? '' }, signal),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? askAgainMs : false),
  });
  const isDone = data?.state === 'done';
  useEffect(() => {
    if (isDone) void client.invalidateQueries({ queryKey: ['case', caseId] });
  }, [client, caseId, isDone]);
  return data;
}

export function useCancelRun() {
  const client = useQueryClient();
  const caseId = useCaseId();
  return useMutation({
    mutationFn: (run: string) => post('/api/cases/{case}/publishing/{run}/cancel', { case: caseId, run }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(caseId) }),
  });
}

export function useWithdraw(id: string) {
  const client = useQueryClient();
  const caseId = useCaseId();
  return useMutation({
    mutationFn: (body: Withdrawal) =>
      postJson('/api/cases/{case}/editions/{id}/withdraw', { case: caseId, id }, body),
    onSuccess: () => client.invalidateQueries({ queryKey: ['case', caseId] }),
  });
}
