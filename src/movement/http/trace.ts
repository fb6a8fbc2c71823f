import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { presentProblems } from '../../findings/index.js';
import { languageOf } from '../../http/language.js';
import { readFileSent } from '../../http/upload.js';
import { authorOf } from '../../service/asking.js';
import type { Context } from '../../service/context.js';
import { Captured, TraceAnswer, TraceAnswers } from '../api.js';
import { captureBytesMax } from '../capture/plan-capture.js';
import { answerTrace, answerTraces } from '../io/answer-trace.js';
import { keepPlan } from '../io/capture.js';
import type { movementTasks } from '../tasks.js';

const tags = ['movement'];
const lang = z.enum(['en', 'it', 'zh']).optional();

const TraceQuery = z.object({
  /** An EPC as URN or link, what is printed on a label, or the name of a lot. */
  id: z.string().trim().min(1).max(1000),
  asOf: z.string().max(40).optional(),
  knownAt: z.string().max(40).optional(),
  lang,
});

const tracesMax = 200;

const TracesAsked = TraceQuery.omit({ id: true, lang: true })
  .extend({ ids: z.array(TraceQuery.shape.id).min(1).max(tracesMax) })
  .strict();

/** Where a lot or a thing is, by the events that were captured; and capturing a file of them. */
export const traceRoutes =
  ({ store, tasks }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const plan = tasks.requests.of<typeof movementTasks>();
    app.get(
      '/trace',
      {
        schema: {
          tags,
          operationId: 'trace',
          'x-access': 'read',
          'x-command': 'waybill trace LOT --json',
          summary:
            'Where a lot or a thing is, what is in it, what it was made of, and all that a recall must reach',
          querystring: TraceQuery,
          response: { 200: TraceAnswer },
        },
      },
      async (request) => answerTrace(store, request.query, languageOf(request)),
    );

    app.post(
      '/trace',
      {
        schema: {
          tags,
          operationId: 'traceMany',
          'x-access': 'read',
          'x-command': 'waybill trace LOT LOT --json',
          summary: 'The same of many lots or things at once, each as if it were asked about alone',
          querystring: z.object({ lang }),
          body: TracesAsked,
          response: { 200: TraceAnswers },
        },
      },
      async (request) => ({ traces: await answerTraces(store, request.body, languageOf(request)) }),
    );

    app.post(
      '/captures',
      {
        schema: {
          tags,
          operationId: 'captureFile',
          'x-access': 'record',
          summary:
            'Capture a file of events (multipart, one file): what is right of it is kept, each event once',
          consumes: ['multipart/form-data'],
          querystring: z.object({ lang }),
          response: { 201: Captured },
        },
      },
      async (request, reply) => {
        const { name, bytes } = await readFileSent(request, { fileSize: captureBytesMax, unnamed: 'events' });
        const planned = await plan('plan-capture', [name, bytes, 'proceed']);
        const { id, read, kept, known, refused } = await keepPlan(store, planned, {
          by: authorOf(undefined),
          onError: 'proceed',
          now: new Date(),
        });
        const problems = presentProblems(planned.problems, languageOf(request));
        return reply.status(201).send({ id, read, kept, known, refused, problems });
      },
    );
  };
