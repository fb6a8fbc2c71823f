import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { findAlone } from '../../find-alone.js';
import { AsOf, CaseParams, FindingQuery, IdParams } from '../../http/parameters.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import { ConsignmentDetail, ConsignmentList, Explanation, FindingList, MissingList } from '../api.js';
import { presentConsignment, presentConsignments } from '../views/consignments.js';
import { presentExplanation, presentFindings } from '../views/findings.js';
import { presentMissing } from '../views/missing.js';

const ofCase = { params: CaseParams, querystring: AsOf, tags: ['answers'] };
const ofId = { ...ofCase, params: IdParams };

export const findingRoutes =
  ({ answers, problems }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/cases/:case/findings',
      {
        schema: {
          ...ofCase,
          querystring: FindingQuery,
          operationId: 'listFindings',
          'x-access': 'read',
          'x-command': 'waybill check CASE --json',
          summary: 'Every answer, or those to one question',
          response: { 200: FindingList },
        },
      },
      async ({ params, query: { asOf, lang, question } }) => {
        const { record, findings } = await answers.at(params.case, asOf);
        const asked =
          question === undefined ? findings : findings.filter((finding) => finding.question === question);
        return presentFindings({ record, findings: asked, read: problems.get(params.case) }, lang);
      },
    );

    app.get(
      '/cases/:case/findings/:id',
      {
        schema: {
          ...ofId,
          operationId: 'explainFinding',
          'x-access': 'read',
          'x-command': 'waybill explain FINDING CASE --json',
          summary: 'One answer, down to its sources',
          response: { 200: Explanation },
        },
      },
      async ({ params, query: { asOf, lang } }) => {
        const answer = await answers.at(params.case, asOf);
        const finding =
          answer.findingsById.get(params.id) ??
          (await findAlone(params.id, answer.record, answer.findingsById));
        if (!finding) {
          const day = asIs(answer.record.asOf);
          throw appError('finding-unknown', wording('error.no-finding', { id: asIs(params.id), day }));
        }
        return presentExplanation(finding, answer.record, lang);
      },
    );

    app.get(
      '/cases/:case/missing',
      {
        schema: {
          ...ofCase,
          operationId: 'listMissing',
          'x-access': 'read',
          summary: 'What is not known of which consignments, and who could say it',
          response: { 200: MissingList },
        },
      },
      async ({ params, query: { asOf, lang } }) => presentMissing(await answers.at(params.case, asOf), lang),
    );

    app.get(
      '/cases/:case/consignments',
      {
        schema: {
          ...ofCase,
          operationId: 'listConsignments',
          'x-access': 'read',
          summary: 'Consignments',
          response: { 200: ConsignmentList },
        },
      },
      async ({ params, query }) => presentConsignments(await answers.at(params.case, query.asOf)),
    );

    app.get(
      '/cases/:case/consignments/:id',
      {
        schema: {
          ...ofId,
          operationId: 'getConsignment',
          'x-access': 'read',
          summary: 'One consignment with its timeline',
          response: { 200: ConsignmentDetail },
        },
      },
      async ({ params, query: { asOf, lang } }) => {
        const answer = await answers.at(params.case, asOf);
        const entry = answer.record.consignments.get(params.id);
        if (!entry) {
          const day = asIs(answer.record.asOf);
          throw appError(
            'entry-unknown',
            wording('error.no-entry-then', { what: wording('entry.consignment'), id: asIs(params.id), day }),
          );
        }
        return presentConsignment(entry, answer, lang);
      },
    );
  };
