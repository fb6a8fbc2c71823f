import { z } from 'zod';
import { Job, JobParameters, type JobProgress, type JobSummary } from '../api.js';

/** job.json: what of a job outlives the server. */
export const StoredJob = Job.omit({ progress: true, summary: true }).extend({
  /** Of the uploaded files, in the folder of the job: names of ours. */
  uploads: z.array(z.string().regex(/^upload\/\d+(\.[a-z]+){0,2}$/)),
  /** The folder of the results there are. */
  result: z
    .string()
    .regex(/^result-[0-9a-f-]+$/)
    .optional(),
  /** What those results were asked with. */
  resultParameters: JobParameters.optional(),
});
export type StoredJob = z.infer<typeof StoredJob>;

export type LiveJob = StoredJob & { readonly progress?: JobProgress; readonly summary?: JobSummary };

export const jobOf = ({ uploads: _, result: __, resultParameters: ___, ...job }: LiveJob): Job => job;

const finalStates: readonly Job['state'][] = ['done', 'failed', 'cancelled', 'interrupted'];
export const isFinal = ({ state }: Pick<Job, 'state'>): boolean => finalStates.includes(state);
