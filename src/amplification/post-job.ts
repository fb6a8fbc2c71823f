import { join } from 'node:path';
import { z } from 'zod';
import { type LiveJob, type LiveRun, presentProblemOf } from '../jobs/index.js';
import type { Language } from '../words/index.js';
import { Job, type JobParameters, type JobProgress, type JobSummary } from './api.js';
import { formatNotices, KeptReading, presentKeptReading } from './kept-reading.js';

/** Files of posts, and what their sender calls them. */
export type Posts = { readonly files: readonly string[]; readonly names: readonly string[] };

/** What of a job about posts is kept beside what every job has. */
export const PostsUploaded = z.object({
  files: Job.shape.files,
  reading: KeptReading,
  /** Of the uploaded files, in the folder of the job: names of ours. */
  uploads: z.array(z.string().regex(/^upload\/\d+(\.[a-z]+){0,2}$/)),
});
export type PostsUploaded = z.infer<typeof PostsUploaded>;

export type PostJobs = {
  readonly about: PostsUploaded;
  readonly parameters: JobParameters;
  readonly progress: JobProgress;
  readonly result: JobSummary;
};

export const postsOf = (folder: string, { files, uploads }: Omit<PostsUploaded, 'reading'>): Posts => ({
  files: uploads.map((path) => join(folder, path)),
  names: files.map(({ name }) => name),
});

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
