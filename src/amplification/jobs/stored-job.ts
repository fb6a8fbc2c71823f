import { z } from 'zod';
import { Job, JobParameters, type JobProgress, type JobRun, type JobSummary } from '../api.js';

const StoredRun = z.object({ id: z.uuid(), at: z.string(), parameters: JobParameters });

/** job.json: what of a job outlives the server. */
export const StoredJob = Job.omit({ progress: true, summary: true, run: true }).extend({
  /** Of the uploaded files, in the folder of the job: names of ours. */
  uploads: z.array(z.string().regex(/^upload\/\d+(\.[a-z]+){0,2}$/)),
  /** The newest first; the results of each are in a folder of its own. */
  runs: z.array(StoredRun).default([]),
  /** As it was when only the last result was kept. */
  result: z
    .string()
    .regex(/^result-[0-9a-f-]+$/)
    .optional(),
  resultParameters: JobParameters.optional(),
});
export type StoredJob = z.infer<typeof StoredJob>;

export type LiveRun = JobRun & { readonly summary: JobSummary };
export type LiveJob = Omit<StoredJob, 'runs'> & {
  readonly progress?: JobProgress;
  readonly runs: readonly LiveRun[];
};

/** A job kept before runs were: its one result is its one run. */
export function withRuns({ result, resultParameters, ...job }: StoredJob): StoredJob {
  if (result === undefined || resultParameters === undefined) return job;
  return {
    ...job,
    runs: [{ id: result.slice('result-'.length), at: job.created, parameters: resultParameters }],
  };
}

/** As others see it, with the summary of one run. */
export function jobOf({ uploads: _, runs, ...job }: LiveJob, run = runs[0]): Job {
  return {
    ...job,
    runs: runs.map(({ summary: _, ...light }) => light),
    ...(run ? { run: run.id, summary: run.summary } : {}),
  };
}

const finalStates: readonly Job['state'][] = ['done', 'failed', 'cancelled', 'interrupted'];
export const isFinal = ({ state }: Pick<Job, 'state'>): boolean => finalStates.includes(state);

export function runOf(id: string, at: string, parameters: JobParameters, summary: JobSummary): LiveRun {
  const { posts, accounts, pairs, groups, network } = summary;
  const counts = {
    by: summary.parameters.by,
    posts,
    accounts,
    pairs,
    groups: groups.length,
    grouped: groups.reduce((sum, group) => sum + group.accounts, 0),
    ...(network ? { network } : {}),
  };
  return { id, at, parameters, counts, summary };
}
