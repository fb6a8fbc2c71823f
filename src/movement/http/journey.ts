import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { AsOf, IdParams } from '../../http/parameters.js';
import type { Context } from '../../service/context.js';
import { answerJourney } from '../io/answer-journey.js';
import { Journey } from '../journey/api.js';

/** The way of a shipment. */
export const journeyRoutes =
  ({ answers, store }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:case/consignments/:id/journey',
      {
        schema: {
          tags: ['movement'],
          params: IdParams,
          querystring: AsOf,
          operationId: 'getJourney',
          'x-access': 'read',
          summary:
            'Where the goods of a consignment were, by what people said and by captured events, and where they are still to go',
          response: { 200: Journey },
        },
      },
      async ({ params, query: { asOf, lang } }) => {
        const { record } = await answers.at(params.case, asOf);
        return answerJourney(store, record, params.id, { asOf, language: lang });
      },
    );
  };
