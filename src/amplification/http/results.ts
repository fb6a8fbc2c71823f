import { createReadStream } from 'node:fs';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AppError } from '../../lib/errors/index.js';
import { AccountNetwork, EdgeEvidence, ResultFiles, TablePage, Timeline } from '../api.js';
import type { ResultTables } from '../io/result-tables.js';
import type { Jobs } from '../jobs/jobs.js';
import { goneSignal, JobParams, RunQuery } from '../jobs/routes.js';
import type { JobStore } from '../jobs/store.js';

const tags = ['amplification'];
const FileParams = JobParams.extend({ file: z.string().max(200) });
const TableQuery = RunQuery.extend({
  search: z.string().min(1).max(200).optional(),
  sort: z.string().min(1).max(200).optional(),
  order: z.enum(['asc', 'desc']).default('desc'),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(50),
});
const NetworkQuery = RunQuery.extend({ edges: z.coerce.number().int().min(1).max(200_000).default(50_000) });
const EdgeQuery = RunQuery.extend({
  from: z.string().min(1).max(1000),
  to: z.string().min(1).max(1000),
  limit: z.coerce.number().int().min(1).max(1000).default(50),
});

export const resultRoutes =
  (jobs: Jobs, store: JobStore, tables: ResultTables): FastifyPluginAsyncZod =>
  async (app) => {
    const pathOf = (id: string, run: string | undefined, name: string): string => {
      const { job, result } = jobs.results(id, run);
      return store.resultPath(job, result, name);
    };

    const readDocument = async (id: string, run: string | undefined, name: string): Promise<string> => {
      const { job, result } = jobs.results(id, run);
      const text = await store.readResult(job, result, `${name}.json`);
      if (text !== undefined) return text;
      throw new AppError('result-unknown', `The result has no ${name}; a run in default mode gives it.`);
    };

    for (const [name, about] of Object.entries(tablesThere))
      app.get(
        `/jobs/:job/${name}`,
        {
          schema: {
            tags,
            summary: about,
            params: JobParams,
            querystring: TableQuery,
            response: { 200: TablePage },
          },
        },
        async ({ params, query }) => tables.readPage(pathOf(params.job, query.run, `${name}.parquet`), query),
      );

    for (const [name, about, shape] of documentsThere)
      app.get(
        `/jobs/:job/${name}`,
        {
          schema: {
            tags,
            summary: about,
            params: JobParams,
            querystring: RunQuery,
            response: { 200: shape },
          },
        },
        async ({ params, query }, reply) =>
          reply
            .type('application/json')
            .serializer(String)
            .send(await readDocument(params.job, query.run, name)),
      );

    app.get(
      '/jobs/:job/network',
      {
        schema: {
          tags,
          summary: 'The strongest edges',
          params: JobParams,
          querystring: NetworkQuery,
          response: { 200: AccountNetwork },
        },
      },
      async ({ params, query }, reply) => {
        const paths = ['edges.parquet', 'groups.parquet'].map((name) => pathOf(params.job, query.run, name));
        const [edges = '', groups = ''] = paths;
        const network = await tables.readNetwork(edges, groups, query.edges);
        // Some hundred thousand numbers of our own, which would be checked one by one while others wait.
        return reply.type('application/json').serializer(JSON.stringify).send(network);
      },
    );

    app.get(
      '/jobs/:job/edges/evidence',
      {
        schema: {
          tags,
          summary: 'The pairs of posts that make one edge, the closest first',
          params: JobParams,
          querystring: EdgeQuery,
          response: { 200: EdgeEvidence },
        },
      },
      async ({ params, query }, reply) => jobs.findEvidence(params.job, query, goneSignal(reply)),
    );

    app.get(
      '/jobs/:job/files',
      {
        schema: {
          tags,
          summary: 'The files of the result',
          params: JobParams,
          querystring: RunQuery,
          response: { 200: ResultFiles },
        },
      },
      async ({ params, query }) => {
        const { job, result } = jobs.results(params.job, query.run);
        return { files: await store.listFiles(job, result) };
      },
    );

    app.get(
      '/jobs/:job/files/:file',
      {
        compress: false,
        schema: {
          tags,
          summary: 'One file of the result',
          params: FileParams,
          querystring: RunQuery,
          response: { 200: z.any() },
        },
      },
      async ({ params, query }, reply) => {
        const { job, result } = jobs.results(params.job, query.run);
        const file = (await store.listFiles(job, result)).find(({ name }) => name === params.file);
        if (!file) throw new AppError('result-unknown', `The result has no file ${params.file}.`);
        return reply
          .type('application/octet-stream')
          .header(
            'content-disposition',
            `attachment; filename="amplification-${job.id.slice(0, 8)}-${file.name}"`,
          )
          .header('content-length', file.bytes)
          .header('content-security-policy', "sandbox; default-src 'none'")
          .send(createReadStream(store.resultPath(job, result, file.name)));
      },
    );
  };

const tablesThere = {
  accounts: 'Accounts of the result, a page at a time; search looks in their ids',
  objects: 'What was shared, a page at a time; search looks in it',
  groups: 'Which account is in which group, a page at a time; search looks in the ids',
} as const;

const documentsThere = [
  ['shares', 'How much is automated, hyperactive and coordinated: three answers, never added', z.any()],
  ['timeline', 'Posts over time by what their accounts are', Timeline],
] as const;
