import { tmpdir } from 'node:os';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { languageOf } from '../../http/language.js';
import { jobRoutes } from '../../jobs/http/routes.js';
import { type JobKind, Jobs } from '../../jobs/index.js';
import { AppError } from '../../lib/errors/index.js';
import { wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import type { RouteOptions } from '../../service/domain.js';
import { appError } from '../../words/index.js';
import { Job, JobList, JobParameters, JobProgress } from '../api.js';
import { postsPrefix, removeLeft } from '../io/drafts.js';
import { ResultTables } from '../io/result-tables.js';
import { readSummary } from '../io/upload.js';
import { type PostJobs, PostsUploaded, postsOf, presentJob } from '../post-job.js';
import type { amplificationTasks } from '../tasks.js';
import { attachRoute } from './attach.js';
import type { PostWork } from './post-work.js';
import { resultRoutes } from './results.js';
import { uploadRoutes } from './uploads.js';

const postsBytesMaxDefault = 4 * 1024 ** 3;

/** Jobs about posts: files come in, are counted in a process of their own, and their results are read. */
export const amplificationRoutes =
  (context: Context, { jobsFolder, version, onFault, postsBytesMax }: RouteOptions): FastifyPluginAsyncZod =>
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
      jobRoutes(jobs, {
        tag: 'amplification',
        Job,
        JobList,
        Parameters: JobParameters,
        languageOf,
        show: presentJob,
      }),
      resultRoutes(jobs, work, tables),
      attachRoute(context, jobs),
    ])
      await app.register(routes, { prefix: '/amplification' });
  };

const countingIn = ({ jobs }: Context['tasks'], version: string): JobKind<PostJobs> => {
  const run = jobs.of<typeof amplificationTasks>();
  return {
    about: PostsUploaded,
    parameters: JobParameters,
    progress: JobProgress,
    work: ({ about, parameters, folder, out }, doing) =>
      run('count-posts', [{ ...postsOf(folder, about), parameters, out, version }], doing).catch(
        refuseTooMuch,
      ),
    readResult: readSummary,
  };
};

const lookingIn = ({ looks }: Context['tasks'], closing: AbortSignal): PostWork => {
  const look = looks.of<typeof amplificationTasks>();
  const until = (gone: AbortSignal) => ({ signal: AbortSignal.any([gone, closing]) });
  return {
    describe: (posts, asked, gone) =>
      look('describe-posts', [posts, asked], until(gone)).catch(refuseTooMuch),
    findEvidence: (request, gone) => look('find-evidence', [request], until(gone)).catch(refuseTooMuch),
  };
};

function refuseTooMuch(error: unknown): never {
  if (!(error instanceof AppError) || error.code !== 'work-too-much') throw error;
  throw appError('work-too-much', wording('error.job-too-much'), { cause: error });
}
