import { join } from 'node:path';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Documents } from '../../documents/index.js';
import { goneSignal, JobParams, RunQuery } from '../../jobs/http/routes.js';
import type { Jobs } from '../../jobs/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import { AccountNetwork, EdgeEvidence, Shares, TablePage, Timeline } from '../api.js';
import { pairsShown } from '../defaults.js';
import { locatePosts } from '../io/locate-posts.js';
import type { ResultTables } from '../io/result-tables.js';
import { readIfThere } from '../io/upload.js';
import type { PostJobs } from '../post-job.js';
import type { PostWork } from './post-work.js';

const tags = ['amplification'];
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
  limit: z.coerce.number().int().min(1).max(1000).default(pairsShown),
});

export const resultRoutes =
  (jobs: Jobs<PostJobs>, documents: Documents, work: PostWork, tables: ResultTables): FastifyPluginAsyncZod =>
  async (app) => {
    const pathOf = (id: string, run: string | undefined, name: string): string =>
      join(jobs.results(id, run).folder, name);

    const readDocument = async (id: string, run: string | undefined, name: string): Promise<string> => {
      const text = await readIfThere(jobs.results(id, run).folder, `${name}.json`);
      if (text !== undefined) return text;
      throw appError('result-unknown', wording('error.no-table', { name: asIs(name) }));
    };

    for (const [name, operationId, about] of tablesThere)
      app.get(
        `/jobs/:job/${name}`,
        {
          schema: {
            tags,
            operationId,
            'x-access': 'read',
            summary: about,
            params: JobParams,
            querystring: TableQuery,
            response: { 200: TablePage },
          },
        },
        async ({ params, query }) => tables.readPage(pathOf(params.job, query.run, `${name}.parquet`), query),
      );

    for (const [name, operationId, about, shape] of documentsThere)
      app.get(
        `/jobs/:job/${name}`,
        {
          schema: {
            tags,
            operationId,
            'x-access': 'read',
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
          operationId: 'getNetwork',
          'x-access': 'read',
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
          operationId: 'getEdgeEvidence',
          'x-access': 'read',
          'x-command': 'waybill amplify FILE --between A B --json',
          summary: 'The pairs of posts that make one edge, the closest first',
          params: JobParams,
          querystring: EdgeQuery,
          response: { 200: EdgeEvidence },
        },
      },
      async ({ params: { job: id }, query: { run: asked, ...edge } }, reply) => {
        const { job, run } = jobs.results(id, asked);
        const posts = await locatePosts(documents, jobs.folder(id), job.about);
        return work.findEvidence({ ...posts, ...edge, parameters: run.parameters }, goneSignal(reply));
      },
    );
  };

const tablesThere = [
  ['accounts', 'listAccounts', 'Accounts of the result, a page at a time; search looks in their ids'],
  ['objects', 'listObjects', 'What was shared, a page at a time; search looks in it'],
  ['groups', 'listGroups', 'Which account is in which group, a page at a time; search looks in the ids'],
] as const;

// Sent as they were written: their forms are for whoever reads the description.
const documentsThere: readonly (readonly [string, string, string, z.ZodType])[] = [
  [
    'shares',
    'getShares',
    'How much is automated, hyperactive and coordinated: three answers, never added',
    Shares,
  ],
  ['timeline', 'getTimeline', 'Posts over time by what their accounts are', Timeline],
];
