import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { sayMessage } from '../../findings/index.js';
import { answerSample } from './answer.js';
import { PlanAnswer, PlanQuery } from './api.js';

const curvePoints = 201;

/** The same answers as `waybill sample`, with the curve to draw. */
export const samplingRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/quality/plan',
    {
      schema: {
        tags: ['quality'],
        summary: 'How many pieces to take from a lot, what that risks, and what a sample taken says of it',
        querystring: PlanQuery,
        response: { 200: PlanAnswer },
      },
    },
    async ({ query: { lang, ...asked } }) => {
      const { plan, risks, found, words, curve } = answerSample(asked);
      return {
        plan,
        risks,
        ...(found === undefined ? {} : { found }),
        says: words.map((one) => sayMessage(one, lang)),
        curve: curve(curvePoints),
      };
    },
  );
};
