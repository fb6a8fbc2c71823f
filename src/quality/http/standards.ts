import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { AsOf } from '../../http/parameters.js';
import { readStandards } from '../io/standards.js';
import {
  CompareQuery,
  ReportToJudge,
  ReportVerdict,
  StandardComparison,
  StandardList,
} from '../standards/api.js';
import { compareAsAsked } from '../standards/compare-standards.js';
import { judgeAsAsked } from '../standards/judge-report.js';
import { presentComparison, presentJudgement, presentStandards } from '../standards/present-standards.js';

const tags = ['quality'];
const InLanguage = AsOf.pick({ lang: true });

/** Product standards: which there are, how two differ, and whether a report meets one. */
export const standardRoutes = (): FastifyPluginAsyncZod => async (app) => {
  const standards = readStandards();

  app.get(
    '/quality/standards',
    {
      schema: {
        tags,
        operationId: 'listStandards',
        'x-access': 'signed-in',
        summary: 'The product standards and their classes',
        response: { 200: StandardList },
      },
    },
    async () => presentStandards(standards),
  );

  app.get(
    '/quality/standards/compare',
    {
      schema: {
        tags,
        operationId: 'compareStandards',
        'x-access': 'signed-in',
        'x-command': 'waybill inspect --compare A B --json',
        summary: 'What one class asks, seen from another: KN95 is not FFP2 because',
        querystring: CompareQuery.extend(InLanguage.shape),
        response: { 200: StandardComparison },
      },
    },
    async ({ query: { lang, ...asked } }) => presentComparison(compareAsAsked(standards, asked), lang),
  );

  app.post(
    '/quality/reports',
    {
      schema: {
        tags,
        operationId: 'judgeReport',
        'x-access': 'signed-in',
        'x-command': 'waybill inspect FILE --standard CLASS --json',
        summary: 'Whether a test report meets a class of a standard',
        querystring: InLanguage,
        body: ReportToJudge,
        response: { 200: ReportVerdict },
      },
    },
    async ({ body, query: { lang } }) => presentJudgement(judgeAsAsked(standards, body), lang),
  );
};
