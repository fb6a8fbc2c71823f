import { z } from 'zod';
import { type LiveJob, type LiveRun, presentProblemOf } from '../jobs/index.js';
import type { Language } from '../words/index.js';
import { Job, type JobParameters, type JobProgress, type JobSummary, ReadingRequest } from './api.js';
import { formatNotices, KeptReading, presentKeptReading } from './kept-reading.js';

/** Files of posts, and what their sender calls them. */
export type Posts = {
  readonly files: readonly string[];
  readonly names: readonly string[];
  /** What they must be; none of files in the folder of a job. */
  readonly sha256s: readonly string[];
};

/** Its name, too: an extension may say what the bytes leave open, and what is noticed names the file. */
export const ReadingOfFile = ReadingRequest.extend({ file: z.string() });
export type ReadingOfFile = z.infer<typeof ReadingOfFile>;

/** What of a job about posts is kept beside what every job has. */
export const PostsUploaded = z.object({
  files: Job.shape.files,
  reading: KeptReading,
  /** Of a job of an earlier edition, whose files are no documents: where they are in its folder. */
  uploads: z.array(z.string().regex(/^upload\/\d+(\.[a-z]+){0,2}$/)).optional(),
});
export type PostsUploaded = z.infer<typeof PostsUploaded>;

export type PostJobs = {
  readonly about: PostsUploaded;
  readonly parameters: JobParameters;
  readonly progress: JobProgress;
  readonly result: JobSummary;
};

/** The documents a job is about, in the order of its files. */
export const documentsOfJob = ({ files }: Pick<PostsUploaded, 'files'>): string[] =>
  files.flatMap(({ sha256 }) => sha256 ?? []);

/** As others see it, with the summary of one run. */
export function presentJob(
  { about: { files, reading }, runs, ...head }: LiveJob<PostJobs>,
  language: Language,
  run: LiveRun<PostJobs> | undefined = runs[0],
): Job {
  return {
    ...head,
    problem: presentProblemOf(head, language),
    files,
    reading: presentKeptReading(reading, language),
    runs: runs.map(({ result, ...light }) => ({ ...light, counts: countsOf(result) })),
    ...(run ? { run: run.id, summary: inLanguage(run.result, language) } : {}),
  };
}

const inLanguage = (summary: JobSummary, language: Language): JobSummary => ({
  ...summary,
  notices: formatNotices(summary, language),
});

function countsOf({ parameters, posts, accounts, pairs, groups, network }: JobSummary) {
  return {
    by: parameters.by,
    posts,
    accounts,
    pairs,
    groups: groups.length,
    grouped: groups.reduce((sum, group) => sum + group.accounts, 0),
    ...(network ? { network } : {}),
  };
}
