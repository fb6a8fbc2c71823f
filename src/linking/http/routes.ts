import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { AsOf, CaseParams } from '../../http/parameters.js';
import type { Context } from '../../service/context.js';
import { LinkList } from '../api.js';
import { keptCopies } from '../io/kept-copies.js';
import type { linkingTasks } from '../tasks.js';

export const linkRoutes =
  ({ answers, documents, tasks }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const look = tasks.looks.of<typeof linkingTasks>();
    app.get(
      '/cases/:case/links',
      {
        schema: {
          tags: ['answers'],
          operationId: 'listLinks',
          'x-access': 'read',
          summary: 'Shipments that may be one and the same, and why',
          'x-command': 'waybill link CASE --json',
          params: CaseParams,
          querystring: AsOf,
          response: { 200: LinkList },
        },
      },
      async ({ params, query }) => {
        const { caseData, record } = await answers.at(params.case, query.asOf);
        const kept = await keptCopies(record, async (sha256) =>
          (await documents.stateOf(sha256)) === 'yes' ? documents.open(sha256) : undefined,
        );
        return look('links', [caseData, record.asOf, record.hash, query.lang, kept]);
      },
    );
  };
