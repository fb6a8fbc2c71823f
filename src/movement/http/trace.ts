import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languageOf } from '../../http/language.js';
import type { Context } from '../../service/context.js';
import { TraceAnswer } from '../api.js';
import { answerTrace } from '../io/answer-trace.js';

const TraceQuery = z.object({
  /** An EPC as URN or link, what is printed on a label, or the name of a lot. */
  id: z.string().trim().min(1).max(1000),
  asOf: z.string().max(40).optional(),
  knownAt: z.string().max(40).optional(),
  lang: z.enum(['en', 'it', 'zh']).optional(),
});

/** Where a lot or a thing is, by the events that were captured. */
export const traceRoutes =
  ({ store }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/trace',
      {
        schema: {
          tags: ['movement'],
          operationId: 'trace',
          'x-command': 'waybill trace LOT --json',
          summary:
            'Where a lot or a thing is, what is in it, what it was made of, and all that a recall must reach',
          querystring: TraceQuery,
          response: { 200: TraceAnswer },
        },
      },
      async (request) => answerTrace(store, request.query, languageOf(request)),
    );
  };
