import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languageNames } from '../../findings/index.js';
import type { Context } from '../../service/context.js';
import { QuoteAnswer, QuoteRequest } from '../quotes/api.js';
import type { mediaTasks } from '../tasks.js';

const bodyBytesMax = 16 * 1024 ** 2;

/** Quotes are judged and not kept. */
export const quoteRoutes =
  ({ tasks }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const run = tasks.requests.of<typeof mediaTasks>();
    app.post(
      '/media/quotes',
      {
        bodyLimit: bodyBytesMax,
        schema: {
          tags: ['media'],
          operationId: 'judgeQuote',
          'x-access': 'signed-in',
          'x-command': 'waybill quote QUOTE SOURCE --json',
          summary:
            'A quotation against its sources: verbatim, shortened, altered, joined, of another speaker or day, not found; what was left out, and whether that turns it',
          querystring: z.object({ lang: z.enum(languageNames).default('en') }),
          body: QuoteRequest,
          response: { 200: QuoteAnswer },
        },
      },
      async ({ body, query: { lang } }) => run('judge-quote', [body, lang]),
    );
  };
