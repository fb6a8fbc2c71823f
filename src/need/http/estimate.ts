import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languageNames } from '../../findings/index.js';
import { readFiles } from '../../http/upload.js';
import { today } from '../../lib/clock/index.js';
import { OurDay } from '../../lib/days/index.js';
import type { Context } from '../../service/context.js';
import { NeedAnswer } from '../folder/api.js';
import { needBytesMax, needFilesMax } from '../folder/need-limits.js';
import type { needTasks } from '../tasks.js';

const NeedQuery = z.object({
  on: OurDay.optional().describe('The day that counts are old or ahead of; today unless said.'),
  lang: z.enum(languageNames).default('en'),
});

/** What is sent is read and not kept. */
export const estimateRoutes =
  ({ tasks }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const look = tasks.looks.of<typeof needTasks>();
    app.post(
      '/need/estimates',
      {
        schema: {
          tags: ['need'],
          operationId: 'estimateNeed',
          'x-access': 'signed-in',
          'x-command': 'waybill need FOLDER --json',
          summary:
            'What is needed (multipart, several files known by their names): need a day, burn rates, days of cover, requests',
          consumes: ['multipart/form-data'],
          querystring: NeedQuery,
          response: { 200: NeedAnswer },
        },
      },
      async (request) => {
        const { on, lang } = request.query;
        const files = await readFiles(request, { files: needFilesMax, bytes: needBytesMax });
        return look('estimateNeed', [files, { on: on ?? today(), lang }]);
      },
    );
  };
