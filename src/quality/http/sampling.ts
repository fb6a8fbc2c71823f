import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languageNames } from '../../findings/index.js';
import type { Context } from '../../service/context.js';
import { answerSwitching } from '../sampling/answer-switching.js';
import { PlanAnswer, PlanRequest, SwitchingAnswer, SwitchingRequest } from '../sampling/api.js';
import type { qualityTasks } from '../tasks.js';

const tags = ['quality'];
const InLanguage = z.object({ lang: z.enum(languageNames).default('en') });

/** Plans are worked out and not kept. */
export const samplingRoutes =
  ({ tasks }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const run = tasks.requests.of<typeof qualityTasks>();
    app.post(
      '/quality/plans',
      {
        schema: {
          tags,
          operationId: 'makePlan',
          'x-access': 'signed-in',
          'x-command': 'waybill sample --json',
          summary: 'How many to take from a lot, with how many bad to accept it, and what that risks',
          querystring: InLanguage,
          body: PlanRequest,
          response: { 200: PlanAnswer },
        },
      },
      async ({ body, query: { lang } }) => run('plan', [body, lang]),
    );
    app.post(
      '/quality/switching',
      {
        schema: {
          tags,
          operationId: 'findSwitching',
          'x-access': 'signed-in',
          summary: 'How the next lot of a supplier is inspected, after these',
          querystring: InLanguage,
          body: SwitchingRequest,
          response: { 200: SwitchingAnswer },
        },
      },
      async ({ body }) => answerSwitching(body),
    );
  };
