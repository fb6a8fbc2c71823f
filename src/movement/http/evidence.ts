import assert from 'node:assert/strict';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { countUnitOf } from '../../case/index.js';
import { languageOf } from '../../http/language.js';
import { AsOf, CaseParams, IdParams } from '../../http/parameters.js';
import { caseTag, conditionOf } from '../../http/versions.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Context } from '../../service/context.js';
import { addEntries } from '../../service/edits.js';
import { appError } from '../../words/index.js';
import { LotWhereabouts, ShipmentEvents, TakeEvents } from '../evidence/api.js';
import { speakerOf, takenAs } from '../evidence/present-evidence.js';
import { type TakenEntries, takeEvents } from '../evidence/take-events.js';
import { answerShipmentEvents, answerWhereabouts, eventsOfShipment } from '../io/answer-evidence.js';
import { EventsTaken } from './events-taken.js';

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
        const { entry, names, captured, lots } = known;
        const evidence = known.stages.find(({ stage }) => stage === body.stage);
        if (!evidence?.figure) throw appError('request-invalid', wording('events.nothing-to-take'));
        const speaker = body.speaker ?? speakerOf(body.stage, entry);
        if (!record.parties.has(speaker))
          throw appError('request-invalid', wording('events.no-speaker', { id: asIs(speaker) }));
        const days = evidence.events.flatMap(
          ({ happening }) => captured.get(happening.hash)?.at.slice(0, 10) ?? [],
        );
        const taking = {
          speaker,
          names,
          known: days.toSorted().at(-1) ?? record.asOf,
          lots: new Map(lots.flatMap(({ lot, traced }) => (traced ? [[traced.id, lot.id]] : []))),
          unit: countUnitOf(entry.product),
          language,
        };
        const made: { taken?: TakenEntries } = {};
        const changed = await addEntries(context, params.case, {
          condition: conditionOf(request.headers),
          make: async (caseData) => {
            const now = caseData.entries.statement.filter(({ consignment }) => consignment === entry.id);
            if (takenAs(evidence.events, { ...entry, statements: now }).length > 0)
              throw appError('request-invalid', wording('events.taken-already'));
            made.taken = takeEvents(evidence, entry, caseData, taking);
            return made.taken.entries;
          },
        });
        assert(made.taken, 'what is stored was made before');
        void reply.header('etag', caseTag(changed.seq));
        const { source, statements } = made.taken;
        return reply.status(201).send({ ...changed, source, statements: [...statements] });
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
