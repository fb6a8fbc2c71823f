import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AsOf, CaseParams, IdParams } from '../../http/parameters.js';
import type { Context } from '../../service/context.js';
import { answerLedger, answerLedgers } from '../io/answer-ledger.js';
import { ConsignmentLedger, LedgerList } from '../ledger/api.js';

const tags = ['movement'];

/** What became of the goods of a consignment, from pledge to ward. */
export const ledgerRoutes =
  ({ answers }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:case/ledgers',
      {
        schema: {
          tags,
          params: CaseParams,
          querystring: AsOf.extend({ from: z.string().max(200).optional() }),
          operationId: 'listLedgers',
          'x-access': 'read',
          'x-command': 'waybill ledger CASE --json',
          summary:
            'Of every consignment, or of those a party sent: how many reached each stage, and what is missing',
          response: { 200: LedgerList },
        },
      },
      async ({ params, query: { asOf, lang, from } }) =>
        answerLedgers((await answers.at(params.case, asOf)).record, lang, from),
    );

    app.get(
      '/cases/:case/consignments/:id/ledger',
      {
        schema: {
          tags,
          params: IdParams,
          querystring: AsOf,
          operationId: 'getConsignmentLedger',
          'x-access': 'read',
          'x-command': 'waybill ledger CASE CONSIGNMENT --json',
          summary: 'How many reached each stage from pledge to ward, who says so, and why some are missing',
          response: { 200: ConsignmentLedger },
        },
      },
      async ({ params, query: { asOf, lang } }) =>
        answerLedger((await answers.at(params.case, asOf)).record, params.id, lang),
    );
  };
