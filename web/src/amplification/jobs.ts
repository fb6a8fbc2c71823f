import {
  keepPreviousData,
  type QueryClient,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Job, JobList, JobParameters, ReadingRequest } from '../../../src/amplification/api';
import { getJson, post, postJson, remove } from '../api';
import { pageLanguage } from '../i18n/index';
import { type AnswerOf, addressOf, type ParametersOf } from '../operations';
import { useRunShown } from './run-shown';

const jobs = '/api/amplification/jobs';

// What the server says of a job is in the language it was asked in.
const keyOf = (id: string) => ['job', id, pageLanguage()] as const;

export const useJobId = (): string => useParams({ strict: false, select: (params) => params.job ?? '' });

export const useJobs = (): UseQueryResult<JobList> =>
  useQuery({
    queryKey: ['jobs'],
    queryFn: ({ signal }) => getJson(jobs, {}, signal),
    // What others have started or finished meanwhile.
    refetchOnMount: 'always',
    refetchInterval: ({ state }) => (state.data?.jobs.some(isRunning) ? askAgainMs : false),
  });

const askAgainMs = 3000;
const isRunning = ({ state }: Job): boolean => state === 'running';

/** A job as the server knows it: nothing of it is kept by the page, so a reload loses nothing. */
export function useJob(id: string): UseQueryResult<Job> {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: keyOf(id),
    queryFn: ({ signal }) => getJson(`${jobs}/{job}`, { job: id }, signal),
    refetchOnMount: 'always',
    // Beside the events, should something between here and the server hold them back.
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? askAgainMs : false),
  });
  const running = query.data !== undefined && isRunning(query.data);
  const lang = pageLanguage();
  useEffect(() => {
    if (!running) return;
    const events = new EventSource(addressOf(`${jobs}/{job}/events`, { job: id, lang }));
    events.addEventListener('job', ({ data }: MessageEvent<string>) => {
      void tell(client, JSON.parse(data) as Job);
    });
    return () => events.close();
  }, [client, id, lang, running]);
  return query;
}

/** What the server says of a job now. An answer to what was asked before is older, and would take its place. */
async function tell(client: QueryClient, job: Job): Promise<void> {
  await client.cancelQueries({ queryKey: keyOf(job.id), exact: true });
  client.setQueryData(keyOf(job.id), job);
}

/** Has the file looked at again, with what was said about it. */
export function useReadAgain(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (asked: ReadingRequest) => postJson(`${jobs}/{job}/reading`, { job: id }, asked),
    onSuccess: (job) => tell(client, job),
  });
}

/** A job with the summary of one of its runs. */
export const useJobRun = (id: string, run: string): UseQueryResult<Job> =>
  useQuery({
    queryKey: [...keyOf(id), 'result', 'summary', run],
    queryFn: ({ signal }) => getJson(`${jobs}/{job}`, { job: id, run }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

export function useRemoveRun(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (run: string) => remove(`${jobs}/{job}/runs/{run}`, { job: id, run }),
    onSuccess: (job) => tell(client, job),
  });
}

export function useRun(id: string) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (parameters: JobParameters) => postJson(`${jobs}/{job}/run`, { job: id }, parameters),
    onSuccess: async (job) => {
      await tell(client, job);
      // What is asked now is what is to be seen next, and not a run chosen before.
      return navigate({
        to: '/toolbox/posts/$job',
        params: { job: id },
        search: ({ run: _, ...search }) => search,
        replace: true,
      });
    },
  });
}

export function useCancel(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => post(`${jobs}/{job}/cancel`, { job: id }),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(id), exact: true }),
  });
}

export function useRemoveJob(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => remove(`${jobs}/{job}`, { job: id }),
    onSuccess: () => {
      client.removeQueries({ queryKey: ['job', id] });
      return client.invalidateQueries({ queryKey: ['jobs'] });
    },
  });
}

type PathOfPart<Part extends ResultPart> = `${typeof jobs}/{job}/${Part}`;
type ResultPart =
  | 'accounts'
  | 'edges/evidence'
  | 'files'
  | 'groups'
  | 'network'
  | 'objects'
  | 'shares'
  | 'timeline';

/** A part of the result. The last answer stays on screen while another page of it is asked for. */
export function useResult<Part extends ResultPart>(
  part: Part,
  id: string,
  asked: Omit<ParametersOf<'get', PathOfPart<Part>>, 'job' | 'run'>,
): UseQueryResult<AnswerOf<'get', PathOfPart<Part>>> {
  const run = useRunShown();
  return useQuery({
    queryKey: [...keyOf(id), 'result', run, part, asked],
    queryFn: ({ signal }) =>
      getJson<PathOfPart<Part>>(
        `${jobs}/{job}/${part}`,
        { ...asked, job: id, run } as ParametersOf<'get', PathOfPart<Part>>,
        signal,
      ),
    placeholderData: (last, query) => (query?.queryKey[3] === run ? keepPreviousData(last) : undefined),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
