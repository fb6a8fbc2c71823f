import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { type Language, languageNames, type Message, sayMessage } from '../../findings/index.js';
import { answerPlan } from './answer-plan.js';
import { answerSwitching } from './answer-switching.js';
import { PlanAnswer, PlanRequest, SwitchingAnswer, SwitchingRequest } from './api.js';
import { refusingIn } from './plan-refused.js';

const tags = ['quality'];
const InLanguage = z.object({ lang: z.enum(languageNames).default('en') });

const say = (words: readonly Message[], lang: Language) => words.map((one) => sayMessage(one, lang));

/** Plans are worked out and not kept. */
export const samplingRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/plans',
    {
      schema: {
        tags,
        summary: 'How many to take from a lot, with how many bad to accept it, and what that risks',
        querystring: InLanguage,
        body: PlanRequest,
        response: { 200: PlanAnswer },
      },
    },
    async ({ body, query: { lang } }) => {
      const { plan, head, instruction, says, risks, curve, acceptedAt, found, decision } = refusingIn(
        lang,
        () => answerPlan(body),
      );
      const mark = (of: 'producer' | 'consumer', quality: number) => ({
        of,
        quality,
        accepted: acceptedAt(quality),
      });
      return {
        plan,
        head: say(head, lang),
        instruction: say(instruction, lang),
        says: say(says, lang),
        risks,
        marks: [mark('producer', risks.passes), mark('consumer', risks.stopped)],
        curve: [...curve],
        ...(found === undefined ? {} : { found: { ...found, says: say(decision, lang) } }),
      };
    },
  );
  app.post(
    '/switching',
    {
      schema: {
        tags,
        summary: 'How the next lot of a supplier is inspected, after these',
        querystring: InLanguage,
        body: SwitchingRequest,
        response: { 200: SwitchingAnswer },
      },
    },
    async ({ body, query: { lang } }) => refusingIn(lang, () => answerSwitching(body)),
  );
};
