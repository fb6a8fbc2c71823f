import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languageOf } from '../../http/language.js';
import { AsOf, CaseParams } from '../../http/parameters.js';
import { caseTag } from '../../http/versions.js';
import type { Context } from '../../service/context.js';
import { CaseList, CaseSummary } from '../api.js';
import { viewCase } from '../views/case-summary.js';

export const caseRoutes =
  ({ store, answers, problems }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/health',
      {
        schema: {
          summary: 'Whether the server answers, and its database with it',
          response: { 200: z.object({ ok: z.literal(true) }) },
        },
      },
      async () => {
        await store.ping();
        return { ok: true as const };
      },
    );

    app.get(
      '/cases',
      { schema: { tags: ['cases'], summary: 'The cases of the store', response: { 200: CaseList } } },
      async () => ({ cases: await store.listCases() }),
    );

    app.get(
      '/cases/:case',
      {
        schema: {
          tags: ['cases'],
          summary: 'A case: its days, its counts and what was wrong in its files',
          params: CaseParams,
          querystring: AsOf,
          response: { 200: CaseSummary },
        },
      },
      async (request, reply) => {
        const { params, query } = request;
        const answer = await answers.at(params.case, query.asOf);
        void reply.header('etag', caseTag(answer.seq));
        return viewCase(answer, languageOf(request), problems.get(params.case));
      },
    );
  };
