import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { CaseRecord } from '../../case/index.js';
import { languageOf } from '../../http/language.js';
import { AsOf, CaseParams } from '../../http/parameters.js';
import { nameOf, requireOwnOr } from '../../service/asking.js';
import type { Context } from '../../service/context.js';
import type { Language } from '../../words/index.js';
import { DeliveryWithdrawal, DeliveryWithdrawn } from '../delivery/api.js';
import type { DeliveryRead } from '../delivery/read-deliveries.js';
import { type EventStage, eventStages } from '../evidence/event-stages.js';
import { isFromEvents } from '../evidence/taken-from-events.js';
import { eventsOfShipment } from '../io/answer-evidence.js';
import { findDelivery, takeBack } from '../io/deliveries-made.js';
import { takeStage } from './take-stage.js';

/** A delivery that was entered twice, or wrongly, is taken back by whoever sent it; one of another by a coordinator. */
export const takeBackRoutes =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const { store, answers } = context;
    app.post(
      '/cases/:case/deliveries/:delivery/withdrawal',
      {
        schema: {
          tags: ['movement'],
          params: CaseParams.extend({ delivery: z.uuid() }),
          querystring: AsOf.pick({ lang: true }),
          body: DeliveryWithdrawal,
          operationId: 'takeBackDelivery',
          'x-access': 'record',
          summary:
            'Take a delivery back, with the reason: its events are declared wrong, and the record follows where it was taken into it',
          response: { 200: DeliveryWithdrawn },
        },
      },
      async (request) => {
        const { case: caseId, delivery: id } = request.params;
        const language = languageOf(request);
        const { record } = await answers.at(caseId);
        const { delivery, sentBy } = await findDelivery(store, record, id.toLowerCase());
        requireOwnOr('coordinate', delivery.shipment?.caseId, sentBy);
        const { reason, by } = request.body;
        await takeBack(store, delivery, { by: nameOf(by), reason, now: new Date() });
        return { delivery: delivery.id, followed: await follow(record, delivery, language) };
      },
    );

    /** Brings the record up to what events say, stage by stage, where it was taken from those of the delivery. */
    const follow = async (record: CaseRecord, { hashes }: DeliveryRead, language: Language) => {
      const followed: EventStage[] = [];
      for (const { shipment, stage } of restingOn(record, hashes)) {
        // What was written for the stage before is in the record by now.
        const { record: now } = await answers.at(record.header.id);
        const known = await eventsOfShipment(store, now, shipment, undefined);
        const taken = await takeStage(context, { record: now, known, stage, language });
        if (typeof taken !== 'string') followed.push(stage);
      }
      return followed;
    };
  };

/** The stages of shipments that the record has from some events. */
function restingOn({ consignments }: CaseRecord, hashes: readonly string[]) {
  const found: { readonly shipment: string; readonly stage: EventStage }[] = [];
  for (const { id, statements } of consignments.values())
    for (const stage of eventStages)
      if (
        statements.some(
          (one) => isFromEvents(one, stage) && hashes.some((hash) => one.locator?.includes(hash)),
        )
      )
        found.push({ shipment: id, stage });
  return found;
}
