import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { languageOf } from '../../http/language.js';
import { AsOf, CaseParams, IdParams } from '../../http/parameters.js';
import { caseTag, conditionOf } from '../../http/versions.js';
import { wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import { LotWhereabouts, ShipmentEvents, TakeEvents } from '../evidence/api.js';
import { answerShipmentEvents, answerWhereabouts, eventsOfShipment } from '../io/answer-evidence.js';
import { EventsTaken } from './events-taken.js';
import { takeStage } from './take-stage.js';

const tags = ['movement'];
const LotParams = CaseParams.extend({ lot: IdParams.shape.id });

/** What captured events say of a case: of a shipment beside what people said, and where a lot is. */
export const evidenceRoutes =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const { answers, store } = context;
    app.get(
      '/cases/:case/consignments/:id/events',
      {
        schema: {
          tags,
          params: IdParams,
          querystring: AsOf,
          operationId: 'getShipmentEvents',
          'x-access': 'read',
          'x-command': 'waybill events CASE CONSIGNMENT --json',
          summary: 'What captured events say of a consignment, held against what people said',
          response: { 200: ShipmentEvents },
        },
      },
      async ({ params, query: { asOf, lang } }) => {
        const { record } = await answers.at(params.case, asOf);
        return answerShipmentEvents(store, record, params.id, { asOf, language: lang });
      },
    );

    app.post(
      '/cases/:case/consignments/:id/events',
      {
        schema: {
          tags,
          params: IdParams,
          querystring: AsOf.pick({ lang: true }),
          body: TakeEvents,
          operationId: 'takeShipmentEvents',
          'x-access': 'record',
          summary:
            'Take what events say of a stage into the record, as statements with the hashes of the events',
          response: { 201: EventsTaken },
        },
      },
      async (request, reply) => {
        const { params, body } = request;
        const language = languageOf(request);
        const { record } = await answers.at(params.case);
        const known = await eventsOfShipment(store, record, params.id, undefined);
        const condition = conditionOf(request.headers);
        const taken = await takeStage(context, { record, known, ...body, condition, language });
        if (typeof taken === 'string') throw appError('request-invalid', wording(taken));
        void reply.header('etag', caseTag(taken.seq));
        return reply.status(201).send({ ...taken, statements: [...taken.statements] });
      },
    );

    app.get(
      '/cases/:case/lots/:lot/whereabouts',
      {
        schema: {
          tags,
          params: LotParams,
          querystring: AsOf,
          operationId: 'getLotWhereabouts',
          'x-access': 'read',
          summary: 'Where a lot of a case is, by captured events',
          response: { 200: LotWhereabouts },
        },
      },
      async ({ params, query: { asOf, lang } }) => {
        const { record } = await answers.at(params.case, asOf);
        return answerWhereabouts(store, record, params.lot, { asOf, language: lang });
      },
    );
  };
