import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Case, CaseRecord, Lot } from '../../case/index.js';
import { entryTag } from '../../case/io/index.js';
import type { Language } from '../../findings/index.js';
import { languageOf } from '../../http/language.js';
import { AsOf, CaseParams } from '../../http/parameters.js';
import { conditionOf } from '../../http/versions.js';
import { readTypefaces } from '../../printing/read-typefaces.js';
import { Change } from '../../service/api.js';
import { nameOf } from '../../service/asking.js';
import type { Context } from '../../service/context.js';
import { putEntry } from '../../service/edits.js';
import { LotDisposition, LotList, NewLotStep } from '../disposition/api.js';
import { withStep } from '../disposition/find-lot.js';
import type { EventsOfLot } from '../disposition/judge-lot.js';
import { recordWords } from '../disposition/record-words.js';
import { answerLot, answerLots } from '../io/answer-lot.js';
import { readKitTargets } from '../io/kit-targets.js';
import { NewLotEvaluation, NewLotPlan, NewSampleResult, SwitchingStates } from '../lots/api.js';
import { withEvaluation, withPlan, withResult } from '../lots/enter.js';
import { presentSwitching } from '../lots/present-chain.js';
import { sentLotsOf, switchingOf } from '../lots/switching-record.js';

const LotParams = CaseParams.extend({ lot: z.string().max(200) });
const InLanguage = AsOf.pick({ lang: true });
const ofLot = { tags: ['quality'], params: LotParams };

/** What captured events tell of the lots of a case, or of one shipment of it; whoever wires the domains knows. */
type EventsOfLots = (
  store: Context['store'],
  record: CaseRecord,
  asOf: string | undefined,
  shipment?: string,
) => Promise<ReadonlyMap<string, EventsOfLot>>;

const shipmentOf = (record: CaseRecord, id: string): string | undefined =>
  [...record.consignments.values()].find(({ lots }) => lots.some((lot) => lot.id === id))?.id;

/** What is to be done with a lot, what was done, and both on paper. */
export const dispositionRoutes =
  (eventsOfLots: EventsOfLots) =>
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const present = async (caseId: string, id: string, asOf: string | undefined, language: Language) => {
      const known = await context.answers.at(caseId, asOf);
      const eventsOf = await eventsOfLots(context.store, known.record, asOf, shipmentOf(known.record, id));
      return answerLot({ ...known, eventsOf }, { id, asOf, language });
    };
    const enter = async (
      request: FastifyRequest<{ Params: z.infer<typeof LotParams> }>,
      reply: FastifyReply,
      edit: (caseData: Case) => Lot,
    ): Promise<Change> => {
      const { params, headers, body } = request;
      const how = { condition: conditionOf(headers, body), language: languageOf(request) };
      const changed = await putEntry(
        context,
        { caseId: params.case, kind: 'lot', id: params.lot },
        edit,
        how,
      );
      if (changed.entry) void reply.header('etag', entryTag(changed.entry));
      return changed;
    };
    app.get(
      '/cases/:case/lots',
      {
        schema: {
          tags: ofLot.tags,
          params: CaseParams,
          querystring: AsOf,
          operationId: 'listLots',
          'x-access': 'read',
          'x-command': 'waybill inspect --lots --json',
          summary: 'Every lot: where it is, how far it has got, and what brings it on',
          response: { 200: LotList },
        },
      },
      async ({ params, query: { asOf, lang } }) => {
        const known = await context.answers.at(params.case, asOf);
        const eventsOf = await eventsOfLots(context.store, known.record, asOf);
        return answerLots({ ...known, eventsOf }, { asOf, language: lang });
      },
    );

    app.get(
      '/cases/:case/lots/:lot/disposition',
      {
        schema: {
          ...ofLot,
          querystring: AsOf,
          operationId: 'getLotDisposition',
          'x-access': 'read',
          'x-command': 'waybill inspect --lot LOT --json',
          summary: 'What the evidence on a lot comes to, and the steps taken',
          response: { 200: LotDisposition },
        },
      },
      async ({ params, query: { asOf, lang } }, reply) => {
        const shown = await present(params.case, params.lot, asOf, lang);
        void reply.header('etag', shown.etag);
        return shown;
      },
    );

    app.post(
      '/cases/:case/lots/:lot/steps',
      {
        schema: {
          ...ofLot,
          operationId: 'takeLotStep',
          'x-access': 'inspect',
          summary: 'Take a step with a lot; refused where it may not follow or lacks evidence',
          querystring: InLanguage,
          body: NewLotStep,
          response: { 200: Change },
        },
      },
      async (request, reply) => {
        const { params, body } = request;
        const { by: who, on: when, action, evidence, note } = body;
        const step = { action, who: nameOf(who), when, evidence, ...(note === undefined ? {} : { note }) };
        return enter(request, reply, (caseData) => withStep(caseData, params.lot, step));
      },
    );

    app.post(
      '/cases/:case/lots/:lot/plans',
      {
        schema: {
          ...ofLot,
          operationId: 'givePlanToLot',
          'x-access': 'inspect',
          summary: 'Give a sampling plan to a lot; refused where it is laxer than the results so far ask for',
          querystring: InLanguage,
          body: NewLotPlan,
          response: { 200: Change },
        },
      },
      async (request, reply) =>
        enter(request, reply, (caseData) => {
          const { plan, lot, by, on, ref, note, ...marks } = request.body;
          return withPlan(
            caseData,
            request.params.lot,
            { asked: plan, lot, marks },
            { by: nameOf(by), on, ref, note },
          );
        }),
    );

    app.post(
      '/cases/:case/lots/:lot/samples',
      {
        schema: {
          ...ofLot,
          operationId: 'enterSampleResult',
          'x-access': 'inspect',
          summary: "Enter a sample's result against its plan; refused where it does not fit it",
          querystring: InLanguage,
          body: NewSampleResult,
          response: { 200: Change },
        },
      },
      async (request, reply) =>
        enter(request, reply, (caseData) => {
          const { by, on, ref, note, ...result } = request.body;
          return withResult(caseData, request.params.lot, result, { by: nameOf(by), on, ref, note });
        }),
    );

    app.post(
      '/cases/:case/lots/:lot/evaluations',
      {
        schema: {
          ...ofLot,
          operationId: 'attachEvaluation',
          'x-access': 'inspect',
          summary: 'Attach the evaluation of a kit to its lot',
          querystring: InLanguage,
          body: NewLotEvaluation,
          response: { 200: Change },
        },
      },
      async (request, reply) =>
        enter(request, reply, (caseData) => {
          const { by, on, ref, note, ...evaluation } = request.body;
          const { targets } = readKitTargets();
          return withEvaluation(caseData, request.params.lot, targets, evaluation, {
            by: nameOf(by),
            on,
            ref,
            note,
          });
        }),
    );

    app.get(
      '/cases/:case/switching',
      {
        schema: {
          tags: ofLot.tags,
          params: CaseParams,
          querystring: AsOf,
          operationId: 'listSwitching',
          'x-access': 'read',
          summary: "How each supplier's product is inspected next, from the results in the case",
          response: { 200: SwitchingStates },
        },
      },
      async ({ params, query: { asOf, lang } }) => {
        const { record } = await context.answers.at(params.case, asOf);
        return {
          supplies: switchingOf(sentLotsOf(record), asOf).map((one) => presentSwitching(one, record, lang)),
        };
      },
    );

    app.get(
      '/cases/:case/lots/:lot/inspection-record.pdf',
      {
        schema: {
          ...ofLot,
          querystring: AsOf,
          operationId: 'printInspectionRecord',
          'x-access': 'read',
          summary: 'The inspection record of a lot, as PDF to print',
        },
      },
      async ({ params, query: { asOf, lang } }, reply) => {
        const shown = await present(params.case, params.lot, asOf, lang);
        // Printing is a megabyte of code that a server which prints nothing need not load.
        const { printRecord } = await import('../disposition/print-record.js');
        const printedOn = new Intl.DateTimeFormat('sv-SE').format(new Date());
        const head = await context.store.findHead(params.case);
        const of = { printedOn, head: head && `${head.seq}:${head.hash}` };
        const bytes = await printRecord(shown, recordWords[lang], readTypefaces(), of);
        return reply
          .type('application/pdf')
          .header('content-disposition', `inline; filename="inspection-${shown.lot.id}.pdf"`)
          .send(Buffer.from(bytes));
      },
    );
  };
