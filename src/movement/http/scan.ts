import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { AsOf } from '../../http/parameters.js';
import { today } from '../../lib/clock/index.js';
import { ScanAnswer, ScanRequest } from '../scan/api.js';
import { answerScan } from '../scan/present-scan.js';

/** What a scanner gave, read and kept nowhere. */
export const scanRoutes = (): FastifyPluginAsyncZod => async (app) => {
  app.post(
    '/scan',
    {
      schema: {
        tags: ['movement'],
        operationId: 'readScan',
        'x-access': 'signed-in',
        'x-command': 'waybill scan TEXT --json',
        summary:
          'The bar codes of one label as a scanner gave them: product, lot, expiry, and every way to read them where a separator may be lost',
        querystring: AsOf.pick({ lang: true }),
        body: ScanRequest,
        response: { 200: ScanAnswer },
      },
    },
    async ({ body: { texts, asOf }, query: { lang } }) => answerScan(texts, { asOf: asOf ?? today() }, lang),
  );
};
