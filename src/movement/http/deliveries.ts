import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AsOf, CaseParams } from '../../http/parameters.js';
import { type Problem, problem } from '../../lib/errors/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { nameOf, readsEverything } from '../../service/asking.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import type { CapturePlan } from '../capture/plan-capture.js';
import { DeliveryList, DeliverySent, DeliveryTaken } from '../delivery/api.js';
import { checkDelivery } from '../delivery/check-delivery.js';
import { documentsIn } from '../delivery/own-fields.js';
import type { DeliveryRead } from '../delivery/read-deliveries.js';
import type { EpcisEvent } from '../epcis/index.js';
import { keepPlan } from '../io/capture.js';
import {
  answerDeliveries,
  documentsOfCase,
  documentsOfDeliveries,
  hashesOfDelivery,
} from '../io/deliveries-made.js';
import type { movementTasks } from '../tasks.js';
import { Brought, deliveryDocumentRoutes } from './delivery-documents.js';

const tags = ['movement'];
const response = { 200: DeliveryTaken, 201: DeliveryTaken };
const sending = { tags, body: DeliverySent, querystring: AsOf.pick({ lang: true }), response };

/** Deliveries as a phone kept them, and the proof of each afterwards. */
export const deliveryRoutes =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, answers, documents, tasks } = context;
    const plan = tasks.requests.of<typeof movementTasks>();
    documents.namedBy(() => documentsOfDeliveries(store));
    const brought = new Brought();
    await app.register(deliveryDocumentRoutes(context, brought));

    app.post(
      '/deliveries',
      {
        schema: {
          ...sending,
          operationId: 'takeDelivery',
          'x-access': 'record',
          summary:
            'A delivery of any case or of none, as a phone kept it: its events, each once however often it is sent, after the photos they name',
        },
      },
      async ({ body }, reply) => {
        const taken = await take(body, async () => undefined);
        return reply.status(taken.kept > 0 ? 201 : 200).send(taken);
      },
    );

    app.post(
      '/cases/:case/deliveries',
      {
        schema: {
          ...sending,
          params: CaseParams,
          operationId: 'takeDeliveryOfCase',
          'x-access': 'record',
          summary: 'The same of a shipment of this case, which is the one the delivery names',
        },
      },
      async ({ params, body }, reply) => {
        const taken = await take(body, (delivery, named) => expectOfCase(params.case, delivery, named));
        return reply.status(taken.kept > 0 ? 201 : 200).send(taken);
      },
    );

    type Expect = (delivery: DeliveryRead, named: readonly string[]) => Promise<void>;

    const take = async ({ sentAt, document }: z.infer<typeof DeliverySent>, expect: Expect) => {
      const now = new Date();
      const bytes = new TextEncoder().encode(JSON.stringify(document));
      const planned = await plan('plan-capture', ['delivery', bytes, 'rollback']);
      if (planned.problems.length > 0) throw refused(planned.problems);
      const { delivery, named } = onlyDelivery(planned);
      // What another has is told apart from what is not here only for whoever may know.
      await expect(delivery, named);
      await expectDocuments(named);
      await expectOwn(delivery);
      const sender = { by: nameOf('delivery'), onError: 'rollback', now } as const;
      const { kept, known } = await keepPlan(store, planned, sender);
      const clockAhead = Math.round((Date.parse(sentAt) - now.getTime()) / 1000);
      return { delivery: delivery.id, kept, known, clockAhead };
    };

    const expectOfCase = async (
      caseId: string,
      { shipment }: DeliveryRead,
      named: readonly string[],
    ): Promise<void> => {
      // Also one of which nobody has said anything yet.
      const { entries } = (await answers.current(caseId)).caseData;
      if (shipment?.caseId !== caseId || !entries.consignment.some(({ id }) => id === shipment.id))
        throw refused([
          problem(
            'field-value',
            { file: 'delivery', field: 'shipment' },
            wording(shipment === undefined ? 'delivery.no-shipment' : 'delivery.other-shipment', {
              case: asIs(caseId),
              shipment: asIs(shipment === undefined ? '' : `${shipment.caseId}/${shipment.id}`),
            }),
          ),
        ]);
      if (readsEverything()) return;
      const own = await documentsOfCase(store, (await answers.at(caseId)).record);
      const others = named.filter((sha256) => !own.has(sha256) && !brought.has(caseId, sha256));
      if (others.length > 0) throw lacksDocuments(others);
    };

    const expectDocuments = async (named: readonly string[]): Promise<void> => {
      const states = await Promise.all(
        named.map(async (sha256) => ({ sha256, state: await documents.stateOf(sha256) })),
      );
      const missing = states.filter(({ state }) => state !== 'yes').map(({ sha256 }) => sha256);
      if (missing.length > 0) throw lacksDocuments(missing);
    };

    /** What was kept of a delivery is all of it: nobody adds to another's. */
    const expectOwn = async ({ id, hashes }: DeliveryRead): Promise<void> => {
      const known = await hashesOfDelivery(store, id);
      if (known.size === 0 || hashes.every((hash) => known.has(hash))) return;
      throw refused([problem('field-value', { file: 'delivery' }, wording('delivery.another'))]);
    };

    app.get(
      '/cases/:case/deliveries',
      {
        schema: {
          tags,
          params: CaseParams,
          querystring: AsOf.extend({ consignment: z.string().max(200).optional() }),
          operationId: 'listDeliveries',
          'x-access': 'read',
          'x-command': 'waybill deliveries CASE --json',
          summary:
            'Proof of the deliveries of a case, or of one consignment: receiver, place, time, what was accepted and refused, photos and signature',
          response: { 200: DeliveryList },
        },
      },
      async ({ params, query: { asOf, lang, consignment } }) => {
        const { record } = await answers.at(params.case, asOf);
        return answerDeliveries(store, record, { consignment, asOf, language: lang });
      },
    );
  };

function lacksDocuments(missing: readonly string[]) {
  const says = wording('delivery.lacks-documents', { count: missing.length });
  return appError('documents-missing', says, {
    problems: missing.map((sha256) => problem('field-value', { file: 'delivery', field: sha256 }, says)),
  });
}

const refused = (problems: readonly Problem[]) =>
  appError('request-invalid', wording('error.form'), { problems });

/** Sent one by one, so that one that is refused holds up no other. */
function onlyDelivery({ rows }: CapturePlan): { delivery: DeliveryRead; named: readonly string[] } {
  const events = rows.map(({ body }) => JSON.parse(body) as EpcisEvent);
  const { delivery, problems } = checkDelivery(events);
  if (delivery === undefined) throw refused(problems);
  return { delivery, named: [...new Set(events.flatMap(documentsIn))] };
}
