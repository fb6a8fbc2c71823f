import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { languageNames } from '../../findings/index.js';
import { readFileSent } from '../../http/upload.js';
import type { Context } from '../../service/context.js';
import { AllocationAnswer, allocationSeconds } from '../allocation/api.js';
import type { needTasks } from '../tasks.js';

// Fifty items at five hundred sites are a fifth of it.
const problemBytesMax = 16 * 1024 ** 2;

const AllocationQuery = z.object({
  seconds: z.coerce
    .number()
    .min(allocationSeconds.min)
    .max(allocationSeconds.max)
    .default(allocationSeconds.default)
    .describe('After which the best plan so far is the answer.'),
  soft: z
    .enum(['true', 'false'])
    .default('false')
    .describe('Every wish of a giver is one that need not be kept.'),
  lang: z.enum(languageNames).default('en'),
});

/** Plans are worked out and not kept. */
export const allocationRoutes =
  ({ tasks }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const look = tasks.looks.of<typeof needTasks>();
    app.post(
      '/need/allocations',
      {
        schema: {
          tags: ['need'],
          operationId: 'planAllocation',
          'x-access': 'signed-in',
          'x-command': 'waybill allocate PROBLEM --json',
          summary:
            'Who gets what (multipart, one JSON file): the fewest days of cover made most, then the next',
          consumes: ['multipart/form-data'],
          querystring: AllocationQuery,
          response: { 200: AllocationAnswer },
        },
      },
      async (request) => {
        const { seconds, soft, lang } = request.query;
        const { bytes, name } = await readFileSent(request, {
          fileSize: problemBytesMax,
          unnamed: 'problem.json',
        });
        return look('allocate', [name, bytes, { seconds, soft: soft === 'true', lang }]);
      },
    );
  };
