import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { AsOf, IdParams } from '../../http/parameters.js';
import type { Context } from '../../service/context.js';
import { DonationGate } from '../gate/api.js';
import { answerGate } from '../io/answer-gate.js';

/** What is asked of goods before they take off. */
export const gateRoutes =
  ({ answers }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:case/consignments/:id/gate',
      {
        schema: {
          tags: ['movement'],
          params: IdParams,
          querystring: AsOf,
          operationId: 'getDonationGate',
          'x-access': 'read',
          'x-command': 'waybill gate CASE CONSIGNMENT --json',
          summary:
            'May goods take off: consignee, paperwork, certificates; of gifts also stated need and shelf life on arrival',
          response: { 200: DonationGate },
        },
      },
      async ({ params, query: { asOf, lang } }) => {
        const { record, findingsById } = await answers.at(params.case, asOf);
        return answerGate(record, params.id, findingsById, lang);
      },
    );
  };
