import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { readFileSent } from '../../http/upload.js';
import type { Context } from '../../service/context.js';
import { DayAnswer } from '../api.js';
import type { deliveryTasks } from '../tasks.js';
import { problemBytesMax, RouteQuery } from './planned-routes.js';

/** Plans are worked out and not kept. */
export const plannedDays =
  ({ tasks }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const look = tasks.looks.of<typeof deliveryTasks>();
    app.post(
      '/delivery/plans',
      {
        schema: {
          tags: ['delivery'],
          operationId: 'planDay',
          'x-access': 'signed-in',
          'x-command': 'waybill plan PROBLEM --json',
          summary:
            'Who gets what and when (multipart, one JSON file), sharing out and routes planned together, with the least lacking',
          consumes: ['multipart/form-data'],
          querystring: RouteQuery,
          response: { 200: DayAnswer },
        },
      },
      async (request) => {
        const { bytes, name } = await readFileSent(request, {
          fileSize: problemBytesMax,
          unnamed: 'problem.json',
        });
        return look('day-plan', [name, bytes, request.query]);
      },
    );
  };
