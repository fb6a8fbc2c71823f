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
import { Job, JobList, JobParameters, JobProgress, type ReadingRequest } from '../api.js';
import { postsPrefix, removeLeft } from '../io/drafts.js';
import { locatePosts } from '../io/locate-posts.js';
import { ResultTables } from '../io/result-tables.js';
import { readSummary } from '../io/upload.js';
import { documentsOfJob, type PostJobs, PostsUploaded, presentJob } from '../post-job.js';
import { postsReading } from '../projections.js';
import type { amplificationTasks } from '../tasks.js';
import { attachRoute } from './attach.js';
import type { PostWork } from './post-work.js';
import { resultRoutes } from './results.js';
import { studyRoute } from './study.js';
import { uploadRoutes } from './uploads.js';

const postsBytesMaxDefault = 4 * 1024 ** 3;

/** Jobs about posts: files come in, are counted in a process of their own, and their results are read. */
export const amplificationRoutes =
  (context: Context, { jobsFolder, version, onFault, postsBytesMax }: RouteOptions): FastifyPluginAsyncZod =>
  async (app) => {
    removeLeft(tmpdir(), postsPrefix);
    const { documents } = context;
    const kind = countingIn(context, version);
    const jobs = await Jobs.open(kind, { folder: jobsFolder, onFault, now: () => new Date() });
    documents.namedBy(async () => jobs.list().flatMap(({ about }) => documentsOfJob(about)));
    const work = lookingIn(context, jobs.closing);
    const tables = new ResultTables();
    app.addHook('preClose', () => jobs.close());
    app.addHook('onClose', () => tables.close());
    for (const routes of [
      uploadRoutes(jobs, documents, work, postsBytesMax ?? postsBytesMaxDefault),
      studyRoute(context, jobs, work),
      jobRoutes(jobs, {
        tag: 'amplification',
        Job,
        JobList,
        Parameters: JobParameters,
        languageOf,
        show: presentJob,
      }),
      resultRoutes(jobs, documents, work, tables),
      attachRoute(context, jobs),
    ])
      await app.register(routes, { prefix: '/amplification' });
  };

const countingIn = ({ tasks: { jobs }, documents }: Context, version: string): JobKind<PostJobs> => {
  const run = jobs.of<typeof amplificationTasks>();
  return {
    about: PostsUploaded,
    parameters: JobParameters,
    progress: JobProgress,
    work: async ({ about, parameters, folder, out }, doing) => {
      const posts = await locatePosts(documents, folder, about);
      return run('count-posts', [{ ...posts, parameters, out, version }], doing).catch(refuseTooMuch);
    },
    removed: (about) => documents.removeUnnamed(documentsOfJob(about)),
    readResult: readSummary,
  };
};

const lookingIn = ({ tasks: { looks }, projections }: Context, closing: AbortSignal): PostWork => {
  const look = looks.of<typeof amplificationTasks>();
  const until = (gone: AbortSignal) => ({ signal: AbortSignal.any([gone, closing]) });
  const read = async (sha256: string, file: string, asked: ReadingRequest, gone: AbortSignal) => {
    for await (const row of projections.rows(postsReading, sha256, { ...asked, file }, until(gone)))
      return row;
    throw new Error('posts-reading has no row');
  };
  return {
    describe: (posts, asked, gone) => {
      const [[sha256, second], [name]] = [posts.sha256s, posts.names];
      const reading =
        sha256 === undefined || second !== undefined || name === undefined
          ? look('describe-posts', [posts, asked], until(gone))
          : read(sha256, name, asked, gone);
      return reading.catch(refuseTooMuch);
    },
    findEvidence: (request, gone) => look('find-evidence', [request], until(gone)).catch(refuseTooMuch),
  };
};

function refuseTooMuch(error: unknown): never {
  if (!(error instanceof AppError) || error.code !== 'work-too-much') throw error;
  throw appError('work-too-much', wording('error.job-too-much'), { cause: error });
}
