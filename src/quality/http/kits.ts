import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { presentProblems, wrongValue } from '../../findings/index.js';
import { languageOf } from '../../http/language.js';
import { readFileSent } from '../../http/upload.js';
import { formatText, problem } from '../../lib/errors/index.js';
import { asIs, oneOf, wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { readKitTargets } from '../io/kit-targets.js';
import type { EvaluationAsked } from '../kits/answer.js';
import { Evaluation, EvaluationRequest, ResultsEvaluation, ResultsQuery, TargetList } from '../kits/api.js';
import { choiceOf } from '../kits/options.js';
import type { KitTarget } from '../kits/targets.js';
import type { TwoByTwo } from '../kits/two-by-two.js';
import type { qualityTasks } from '../tasks.js';

const tags = ['quality'];

// Some tens of thousands of rows: more than any trial, and read while others wait.
const resultsBytesMax = 4 * 1024 ** 2;

/** Test kits: what four counts or a file of results say of one. */
export const kitRoutes =
  ({ tasks }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const run = tasks.requests.of<typeof qualityTasks>();
    app.get(
      '/quality/targets',
      {
        schema: {
          tags,
          operationId: 'listKitTargets',
          'x-access': 'signed-in',
          summary: 'What a test kit must be able to do, for each intended use, with source and confirmation',
          response: { 200: TargetList },
        },
      },
      async () => readKitTargets(),
    );

    app.post(
      '/quality/evaluations',
      {
        schema: {
          tags,
          operationId: 'evaluateKit',
          'x-access': 'signed-in',
          'x-command': 'waybill evaluate --json',
          summary: 'A 2×2 table: every figure with its interval, and whether the kit is good enough',
          body: EvaluationRequest,
          response: { 200: Evaluation },
        },
      },
      async ({ body: { tp, fn, fp, tn, ...settings } }) =>
        run('kit-table', [{ tp, fn, fp, tn }, askedOf('body', settings)]),
    );

    app.post(
      '/quality/evaluations/results',
      {
        schema: {
          tags,
          operationId: 'evaluateKitResults',
          'x-access': 'signed-in',
          'x-command': 'waybill evaluate FILE --json',
          summary:
            'A table of results, CSV or XLSX (multipart, one file): each kit by itself, by day and lot, and which fault is seen',
          consumes: ['multipart/form-data'],
          querystring: ResultsQuery,
          response: { 200: ResultsEvaluation },
        },
      },
      async (request) => {
        const asked = askedOf('querystring', request.query);
        const { bytes, name } = await readFileSent(request, {
          fileSize: resultsBytesMax,
          unnamed: 'results',
        });
        const answer = await run('kit-results', [name, bytes, choiceOf(request.query), asked]);
        return { ...answer, problems: presentProblems(answer.problems, languageOf(request)) };
      },
    );
  };

function askedOf(
  part: string,
  { confidence, method, intendedUse, prevalence }: Omit<EvaluationRequest, keyof TwoByTwo>,
): EvaluationAsked {
  return {
    choice: { confidence, method },
    target: intendedUse === undefined ? undefined : targetOf(part, intendedUse),
    prevalence,
  };
}

function targetOf(part: string, id: string): KitTarget {
  const { targets } = readKitTargets();
  const target = targets.find((one) => one.id === id);
  if (target) return target;
  const expected = oneOf(targets.map((one) => one.id));
  const found = formatText(id);
  const at = { file: part, field: 'intendedUse' };
  throw wrongValue('intendedUse', asIs(found), expected, {
    problems: [problem('field-value', at, wording('problem.not-known'), { found, expected })],
  });
}
