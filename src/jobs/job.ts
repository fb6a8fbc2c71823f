import { z } from 'zod';
import { asIs, wording } from '../lib/wording/index.js';
import { appError, formatKept, KeptWording, type Language } from '../words/index.js';
import { JobHead, type JobState } from './api.js';
import type { Doing } from './tasks.js';

/** Why a job failed: its words in English, and what they are put together of, to be said in another language. */
export const KeptHead = JobHead.extend({
  problem: z
    .object({
      code: z.string(),
      detail: z.string(),
      // Earlier versions kept the English alone, and later ones may keep words that are not known here.
      says: KeptWording.optional().catch(undefined),
    })
    .optional(),
});
export type KeptHead = z.infer<typeof KeptHead>;

/** As it is told to somebody. */
export const presentProblemOf = ({ problem }: Pick<KeptHead, 'problem'>, language: Language) =>
  problem && { code: problem.code, detail: formatKept(problem.says, problem.detail, language) };

/** What makes one kind of job another than the next. */
export type JobTypes = {
  /** What it is given at its beginning. */
  readonly about: object;
  /** What a run is asked. */
  readonly parameters: object;
  readonly progress: object;
  /** What is known of a run that ended well, beside the files it left. */
  readonly result: object;
};

/** A run that ended well; its results are in a folder of its own. */
export type KeptRun<K extends JobTypes> = {
  readonly id: string;
  readonly at: string;
  readonly parameters: K['parameters'];
};

/** What of a job outlives the server. */
export type KeptJob<K extends JobTypes> = Readonly<KeptHead> & {
  readonly about: K['about'];
  /** Of the run that was asked for last. */
  readonly parameters?: K['parameters'];
  /** The newest first. */
  readonly runs: readonly KeptRun<K>[];
};

export type LiveRun<K extends JobTypes> = KeptRun<K> & { readonly result: K['result'] };
export type LiveJob<K extends JobTypes> = Omit<KeptJob<K>, 'runs'> & {
  readonly progress?: K['progress'] | { readonly stage: 'wait' };
  readonly runs: readonly LiveRun<K>[];
};

export type JobRequest<K extends JobTypes> = {
  readonly about: K['about'];
  readonly parameters: K['parameters'];
  /** Of the job. */
  readonly folder: string;
  /** Where the results go; not there yet. */
  readonly out: string;
};

/** What a domain says of its jobs. */
export type JobKind<K extends JobTypes> = {
  readonly about: z.ZodType<K['about']>;
  readonly parameters: z.ZodType<K['parameters']>;
  readonly progress: z.ZodType<K['progress']>;
  readonly work: (request: JobRequest<K>, doing: Doing) => Promise<unknown>;
  /** Told when a job is gone: what it was about may be kept elsewhere. */
  readonly removed?: (about: K['about']) => Promise<unknown>;
  /** Of the folder of a run. */
  readonly readResult: (folder: string) => Promise<K['result']>;
};

const finalStates: readonly JobState[] = ['done', 'failed', 'cancelled', 'interrupted'];
export const isFinal = ({ state }: Pick<JobHead, 'state'>): boolean => finalStates.includes(state);

export function findRun<K extends JobTypes>({ runs, state }: LiveJob<K>, id?: string): LiveRun<K> {
  const run = id === undefined ? runs[0] : runs.find((each) => each.id === id);
  if (run) return run;
  throw appError(
    'result-unknown',
    id === undefined || runs.length === 0
      ? wording('error.no-results', { state: wording(`job.${state}`) })
      : wording('error.no-run', { id: asIs(id) }),
  );
}
