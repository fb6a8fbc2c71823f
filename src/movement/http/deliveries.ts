import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { AsOf, CaseParams } from '../../http/parameters.js';
import { problem } from '../../lib/errors/index.js';
import { wording } from '../../lib/wording/index.js';
import { nameOf } from '../../service/asking.js';
import type { Context } from '../../service/context.js';
import { appError } from '../../words/index.js';
import type { CapturePlan } from '../capture/plan-capture.js';
import { DeliveryList, DeliverySent, DeliveryTaken } from '../delivery/api.js';
import { deliveriesIn, documentsIn } from '../delivery/read-deliveries.js';
import type { EpcisEvent } from '../epcis/index.js';
import { keepPlan } from '../io/capture.js';
import { answerDeliveries, documentsOfDeliveries } from '../io/deliveries-made.js';
import type { movementTasks } from '../tasks.js';
import { happeningOf } from '../trace/index.js';

const tags = ['movement'];

/** Deliveries as a phone kept them, and the proof of each afterwards. */
export const deliveryRoutes =
  ({ store, answers, documents, tasks }: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const plan = tasks.requests.of<typeof movementTasks>();
    documents.namedBy(() => documentsOfDeliveries(store));

    app.post(
      '/deliveries',
      {
        schema: {
          tags,
          operationId: 'takeDelivery',
          'x-access': 'record',
          summary:
            'A delivery as a phone kept it: its events, each once however often it is sent, after the photos they name',
          body: DeliverySent,
          querystring: AsOf.pick({ lang: true }),
          response: { 200: DeliveryTaken, 201: DeliveryTaken },
        },
      },
      async ({ body: { sentAt, document } }, reply) => {
        const now = new Date();
        const bytes = new TextEncoder().encode(JSON.stringify(document));
        const planned = await plan('plan-capture', ['delivery', bytes, 'rollback']);
        const { problems } = planned;
        if (problems.length > 0) throw appError('request-invalid', wording('error.form'), { problems });
        const { id, named } = onlyDelivery(planned);
        await expectDocuments(named);
        const { kept, known } = await keepPlan(store, planned, {
          by: nameOf('delivery'),
          onError: 'rollback',
          now,
        });
        const clockAhead = Math.round((Date.parse(sentAt) - now.getTime()) / 1000);
        return reply.status(kept > 0 ? 201 : 200).send({ delivery: id, kept, known, clockAhead });
      },
    );

    const expectDocuments = async (named: readonly string[]): Promise<void> => {
      const states = await Promise.all(
        named.map(async (sha256) => ({ sha256, state: await documents.stateOf(sha256) })),
      );
      const missing = states.filter(({ state }) => state !== 'yes');
      if (missing.length === 0) return;
      const says = wording('delivery.lacks-documents', { count: missing.length });
      throw appError('documents-missing', says, {
        problems: missing.map(({ sha256 }) =>
          problem('field-value', { file: 'delivery', field: sha256 }, says),
        ),
      });
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

/** Sent one by one, so that one that is refused holds up no other. */
function onlyDelivery({ rows }: CapturePlan): { readonly id: string; readonly named: readonly string[] } {
  const events = rows.map(({ body }) => JSON.parse(body) as EpcisEvent);
  const [only, ...others] = deliveriesIn(events.map((event) => happeningOf(event)));
  const isOne = only !== undefined && others.length === 0 && only.hashes.length === events.length;
  if (!isOne)
    throw appError('request-invalid', wording('error.form'), {
      problems: [problem('field-value', { file: 'delivery' }, wording('delivery.not-one'))],
    });
  return { id: only.id, named: [...new Set(events.flatMap(documentsIn))] };
}
