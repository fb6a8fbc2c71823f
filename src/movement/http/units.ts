import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AsOf, IdParams } from '../../http/parameters.js';
import { today } from '../../lib/clock/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { readTypefaces } from '../../printing/read-typefaces.js';
import { nameOf } from '../../service/asking.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import { issuesOf, issueUnits } from '../io/issue-units.js';
import { UnitsAsked, UnitsIssued, UnitsList } from '../sscc/api.js';
import { pageSizes } from '../sscc/page-sizes.js';
import { presentIssues, presentUnits } from '../sscc/present-units.js';
import { wantedUnits } from '../sscc/wanted-units.js';

const of = { tags: ['movement'], params: IdParams };
const Printed = AsOf.pick({ lang: true }).extend({
  pageSize: z.enum(pageSizes).default('a6').describe('One label on a page of A6, or four of them on A4.'),
});

/** Numbers for the cartons and pallets of a shipment, and their labels. */
export const unitRoutes =
  ({ answers, store }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/cases/:case/consignments/:id/logistic-units',
      {
        schema: {
          ...of,
          operationId: 'issueLogisticUnits',
          'x-access': 'record',
          'x-command': 'waybill sscc SHIPMENT --json',
          summary:
            'Issue numbers for cartons or pallets of a consignment: SSCCs under a company prefix, others without one',
          querystring: AsOf.pick({ lang: true }),
          body: UnitsAsked,
          response: { 201: UnitsIssued },
        },
      },
      async ({ params, query: { lang }, body: { by, ...asked } }, reply) => {
        const { record } = await answers.at(params.case);
        const wanted = wantedUnits(record, params.id, asked);
        const issue = await issueUnits(store, { ...wanted, by: nameOf(by ?? 'page'), now: new Date() });
        return reply.status(201).send(presentUnits(record, issue, lang));
      },
    );

    app.get(
      '/cases/:case/consignments/:id/logistic-units',
      {
        schema: {
          ...of,
          operationId: 'listLogisticUnits',
          'x-access': 'read',
          summary: 'The numbers that were issued for a consignment, the last ones first',
          response: { 200: UnitsList },
        },
      },
      async ({ params }) => {
        const { record } = await answers.at(params.case);
        const shipment = { caseId: record.header.id, shipment: params.id };
        return presentIssues(shipment, await issuesOf(store, shipment.caseId, params.id));
      },
    );

    app.get(
      '/cases/:case/consignments/:id/logistic-units/:issue/labels.pdf',
      {
        schema: {
          ...of,
          params: IdParams.extend({ issue: z.uuid() }),
          operationId: 'printLogisticUnits',
          'x-access': 'read',
          summary: 'The labels of numbers that were issued, to print again',
          querystring: Printed,
        },
      },
      async ({ params, query: { lang, pageSize } }, reply) => {
        const { record } = await answers.at(params.case);
        const issue = (await issuesOf(store, record.header.id, params.id)).find(
          ({ id }) => id === params.issue,
        );
        if (issue === undefined)
          throw appError('event-unknown', wording('trace.none', { id: asIs(params.issue) }));
        const { printUnits } = await import('../sscc/print-units.js');
        const printing = { pageSize, printedOn: today() };
        const sheet = await printUnits(presentUnits(record, issue, lang), lang, readTypefaces(), printing);
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="labels-${params.id}.pdf"`)
          .send(Buffer.from(sheet));
      },
    );
  };
