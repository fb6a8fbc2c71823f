import { fileURLToPath } from 'node:url';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Context } from '../../service/context.js';
import type { RouteOptions } from '../../service/domain.js';
import { ResultTables } from '../io/result-tables.js';
import { Jobs } from '../jobs/jobs.js';
import { jobRoutes, uploadRoute } from '../jobs/routes.js';
import { JobStore } from '../jobs/store.js';
import { attachRoute } from './attach.js';
import { resultRoutes } from './results.js';

const postsBytesMaxDefault = 4 * 1024 ** 3;
const besideThis = fileURLToPath(new URL('../jobs/child.js', import.meta.url));

/** Jobs about posts: files come in, are counted in a process of their own, and their results are read. */
export const amplificationRoutes =
  (context: Context, options: RouteOptions): FastifyPluginAsyncZod =>
  async (app) => {
    const { version, onFault, jobProgram: program = besideThis } = options;
    const store = new JobStore(options.jobsFolder);
    const jobs = await Jobs.open(store, { program, version, onFault, now: () => new Date() });
    const tables = new ResultTables();
    app.addHook('preClose', () => jobs.close());
    app.addHook('onClose', () => tables.close());
    for (const routes of [
      uploadRoute(jobs, store, options.postsBytesMax ?? postsBytesMaxDefault),
      jobRoutes(jobs),
      resultRoutes(jobs, store, tables),
      attachRoute(context, jobs),
    ])
      await app.register(routes, { prefix: '/amplification' });
  };
