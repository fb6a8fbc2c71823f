import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { CaseParams, JournalQuery } from '../../http/parameters.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import { CaseNumbers, JournalPage, Verification } from '../api.js';
import { presentNumbers } from '../views/numbers.js';

const tags = ['journal'];

export const journalRoutes =
  ({ store, answers }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const expectCase = async (caseId: string): Promise<void> => {
      if ((await store.findSeq(caseId)) === undefined)
        throw appError('case-unknown', wording('error.no-case', { id: asIs(caseId) }));
    };

    app.get(
      '/cases/:case/journal',
      {
        schema: {
          tags,
          operationId: 'readJournal',
          'x-access': 'read',
          summary: 'What was changed, by whom, oldest first',
          params: CaseParams,
          querystring: JournalQuery,
          response: { 200: JournalPage },
        },
      },
      async ({ params, query }) => {
        await expectCase(params.case);
        return store.readJournal(params.case, { ...query, newest: query.newest === 'true' });
      },
    );

    app.get(
      '/cases/:case/numbers',
      {
        schema: {
          tags,
          operationId: 'countCase',
          'x-access': 'read',
          summary: 'What a case comes to in numbers: entries, changes, what is kept and where it stands',
          params: CaseParams,
          response: { 200: CaseNumbers },
        },
      },
      async ({ params }) => {
        await expectCase(params.case);
        const answer = await answers.latest(await answers.current(params.case));
        return presentNumbers(answer, await store.countChanges(params.case));
      },
    );

    app.get(
      '/cases/:case/verify',
      {
        schema: {
          tags,
          operationId: 'verifyJournal',
          'x-access': 'read',
          summary: 'Whether the journal of the store is what was written',
          params: CaseParams,
          response: { 200: Verification },
        },
      },
      async ({ params }) => {
        await expectCase(params.case);
        const verification = await store.verify();
        return { ...verification, clockBack: [...verification.clockBack] };
      },
    );
  };
