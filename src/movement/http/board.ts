import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { AsOf, CaseParams } from '../../http/parameters.js';
import type { Context } from '../../service/context.js';
import { Board } from '../board/api.js';
import { answerBoard } from '../io/answer-board.js';

/** Where every shipment of a case is. */
export const boardRoutes =
  ({ answers, store }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:case/board',
      {
        schema: {
          tags: ['movement'],
          params: CaseParams,
          querystring: AsOf,
          operationId: 'getBoard',
          'x-access': 'read',
          summary:
            'How far every shipment and medical team got, by what people said, and where its lots are by captured events',
          response: { 200: Board },
        },
      },
      async ({ params, query: { asOf, lang } }) =>
        answerBoard(store, (await answers.at(params.case, asOf)).record, { asOf, language: lang }),
    );
  };
