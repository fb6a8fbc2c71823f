import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { CaseParams, JournalQuery } from '../../http/parameters.js';
import type { Context } from '../../service/context.js';
import { JournalPage, Verification } from '../api.js';

const tags = ['journal'];

export const journalRoutes =
  ({ store, answers }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:case/journal',
      {
        schema: {
          tags,
          summary: 'What was changed, by whom, oldest first',
          params: CaseParams,
          querystring: JournalQuery,
          response: { 200: JournalPage },
        },
      },
      async ({ params, query }) => {
        await answers.current(params.case);
        return store.readJournal(params.case, query);
      },
    );

    app.get(
      '/cases/:case/verify',
      {
        schema: {
          tags,
          summary: 'Whether the journal of the store is what was written',
          params: CaseParams,
          response: { 200: Verification },
        },
      },
      async ({ params }) => {
        await answers.current(params.case);
        const verification = await store.verify();
        return { ...verification, clockBack: [...verification.clockBack] };
      },
    );
  };
