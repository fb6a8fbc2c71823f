import { tmpdir } from 'node:os';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { AppError } from '../case/index.js';
import { type JobKind, Jobs } from '../jobs/index.js';
import { jobRoutes } from '../jobs/routes.js';
import type { Context } from '../server/context.js';
import { Job, JobList, JobParameters, JobProgress } from './api.js';
import { attachRoute } from './attach/routes.js';
import { postsPrefix, removeLeft } from './drafts/store.js';
import { type PostJobs, PostsUploaded, postsOf, showJob } from './jobs/post-job.js';
import type { PostWork } from './jobs/post-work.js';
import { uploadRoutes } from './jobs/routes.js';
import { readSummary } from './jobs/store.js';
import { resultRoutes } from './results/routes.js';
import { ResultTables } from './results/tables/store.js';

export type AmplificationOptions = {
  /** Where uploads and results are kept. */
  readonly jobsFolder: string;
  readonly version: string;
  /** Of all files of one job. */
  readonly postsBytesMax?: number | undefined;
  readonly onFault: (error: unknown) => void;
};

const postsBytesMaxDefault = 4 * 1024 ** 3;

/** Jobs about posts: files come in, are counted in a process of their own, and their results are read. */
export const amplificationRoutes =
  (
    context: Context,
    { jobsFolder, version, onFault, postsBytesMax }: AmplificationOptions,
  ): FastifyPluginAsyncZod =>
  async (app) => {
    removeLeft(tmpdir(), postsPrefix);
    const kind = countingIn(context.tasks, version);
    const jobs = await Jobs.open(kind, { folder: jobsFolder, onFault, now: () => new Date() });
    const work = lookingIn(context.tasks, jobs.closing);
    const tables = new ResultTables();
    app.addHook('preClose', () => jobs.close());
    app.addHook('onClose', () => tables.close());
    for (const routes of [
      uploadRoutes(jobs, work, postsBytesMax ?? postsBytesMaxDefault),
      jobRoutes(jobs, { tag: 'amplification', Job, JobList, Parameters: JobParameters, show: showJob }),
      resultRoutes(jobs, work, tables),
      attachRoute(context, jobs),
    ])
      await app.register(routes, { prefix: '/amplification' });
  };

const countingIn = ({ jobs }: Context['tasks'], version: string): JobKind<PostJobs> => ({
  about: PostsUploaded,
  parameters: JobParameters,
  progress: JobProgress,
  work: ({ about, parameters, folder, out }, doing) =>
    jobs
      .run('count-posts', [{ ...postsOf(folder, about), parameters, out, version }], doing)
      .catch(sayTooMuch),
  readResult: readSummary,
});

const lookingIn = ({ looks }: Context['tasks'], closing: AbortSignal): PostWork => {
  const until = (gone: AbortSignal) => ({ signal: AbortSignal.any([gone, closing]) });
  return {
    describe: (posts, asked, gone) =>
      looks.run('describe-posts', [posts, asked], until(gone)).catch(sayTooMuch),
    findEvidence: (request, gone) => looks.run('find-evidence', [request], until(gone)).catch(sayTooMuch),
  };
};

function sayTooMuch(error: unknown): never {
  if (!(error instanceof AppError) || error.code !== 'work-too-much') throw error;
  throw new AppError(
    'work-too-much',
    'The files take more memory than the server gives to a job. Give fewer posts, or count them with `waybill amplify`.',
    { cause: error },
  );
}
