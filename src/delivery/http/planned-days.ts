import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { readFiles } from '../../http/upload.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import { DayAnswer } from '../api.js';
import type { DaySince, FileGiven } from '../io/plan-day-file.js';
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
            'Who gets what and when (multipart, one JSON file), sharing out and routes planned together, with the least lacking; with the files `since` (a plan that is being driven) and `changes` the rest of that day',
          consumes: ['multipart/form-data'],
          querystring: RouteQuery,
          response: { 200: DayAnswer },
        },
      },
      async (request) => {
        const sent = await readFiles(request, { files: 3, bytes: 2 * problemBytesMax });
        const { day, since } = partsOf(sent);
        return look('day-plan', [day.name, day.bytes, request.query, since]);
      },
    );
  };

type Sent = FileGiven & { readonly field: string };

/** The day, and with it a plan of it and its changes, or neither. */
function partsOf(sent: readonly Sent[]): { readonly day: FileGiven; readonly since: DaySince | undefined } {
  const named = (field: string): FileGiven | undefined => sent.find((each) => each.field === field);
  const [day, ...others] = sent.filter(({ field }) => field !== 'since' && field !== 'changes');
  const [accepted, changes] = [named('since'), named('changes')];
  const isWhole = (accepted === undefined) === (changes === undefined);
  if (!day || others.length > 0 || !isWhole)
    throw appError(
      'request-invalid',
      wording('one-plan.says.parts', { since: asIs('since'), changes: asIs('changes') }),
    );
  const of = ({ name, bytes }: FileGiven, unnamed: string): FileGiven => ({
    name: name === '' ? unnamed : name,
    bytes,
  });
  return {
    day: of(day, 'problem.json'),
    since:
      accepted && changes
        ? { accepted: of(accepted, 'since.json'), changes: of(changes, 'changes.json') }
        : undefined,
  };
}
