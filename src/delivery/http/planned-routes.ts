import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languageNames } from '../../findings/index.js';
import { readFileSent } from '../../http/upload.js';
import type { Context } from '../../service/context.js';
import { RouteAnswer, routeSeconds } from '../api.js';
import type { deliveryTasks } from '../tasks.js';

// A matrix of 500 places is a quarter of it.
export const problemBytesMax = 4 * 1024 ** 2;

export const RouteQuery = z.object({
  seconds: z.coerce
    .number()
    .min(routeSeconds.min)
    .max(routeSeconds.overHttp)
    .default(routeSeconds.overHttp)
    .describe(
      'After which the best plan so far is the answer; as much again may go into what would serve all.',
    ),
  seed: z.coerce.number().int().min(0).default(1),
  lang: z.enum(languageNames).default('en'),
});

/** Plans are worked out and not kept. */
export const plannedRoutes =
  ({ tasks }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const look = tasks.looks.of<typeof deliveryTasks>();
    app.post(
      '/delivery/routes',
      {
        schema: {
          tags: ['delivery'],
          operationId: 'planRoutes',
          'x-access': 'signed-in',
          'x-command': 'waybill route FILE --json',
          summary:
            'Who is served by which vehicle and when (multipart, one file: JSON, Solomon or VRPLIB), with the least driving',
          consumes: ['multipart/form-data'],
          querystring: RouteQuery,
          response: { 200: RouteAnswer },
        },
      },
      async (request) => {
        const { bytes, name } = await readFileSent(request, {
          fileSize: problemBytesMax,
          unnamed: 'problem.json',
        });
        return look('route', [name, bytes, request.query]);
      },
    );
  };
