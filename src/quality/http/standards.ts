import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { AsOf } from '../../http/parameters.js';
import { spanOf } from '../../lib/days/index.js';
import { readStandards } from '../io/standards.js';
import {
  CompareQuery,
  ReportToJudge,
  ReportVerdict,
  StandardComparison,
  StandardList,
} from '../standards/api.js';
import { compareStandards } from '../standards/compare-standards.js';
import { getGrade } from '../standards/find-grade.js';
import { judgeReport } from '../standards/judge-report.js';
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
        summary: 'What one class asks, seen from another: KN95 is not FFP2 because',
        querystring: CompareQuery.extend(InLanguage.shape),
        response: { 200: StandardComparison },
      },
    },
    async ({ query: { a, b, on, lang } }) => {
      const days = on && spanOf(on);
      return presentComparison(
        compareStandards(getGrade(standards, a, days), getGrade(standards, b, days)),
        lang,
      );
    },
  );

  app.post(
    '/quality/reports',
    {
      schema: {
        tags,
        operationId: 'judgeReport',
        summary: 'Whether a test report meets a class of a standard',
        querystring: InLanguage,
        body: ReportToJudge,
        response: { 200: ReportVerdict },
      },
    },
    async ({ body: { grade, report }, query: { lang } }) =>
      presentJudgement(judgeReport(report, getGrade(standards, grade, report.on && spanOf(report.on))), lang),
  );
};
