import { addAll } from '../../lib/lists/index.js';
import {
  type DeliveredLine,
  type Delivery,
  type Refusal,
  type RefusalReason,
  refusedOf,
} from './delivery.js';
import { deliveryNamespace } from './names.js';

type Json = string | number | readonly Json[] | { readonly [name: string]: Json | undefined };
type Body = { readonly [name: string]: Json | undefined };

// The words of CBV 2.0 that come closest to why goods are not kept.
const dispositions: Readonly<Record<RefusalReason, string>> = {
  damaged: 'damaged',
  temperature: 'non_conformant',
  expired: 'expired',
  'wrong-goods': 'mismatch_class',
  'not-ordered': 'returned',
  documents: 'non_conformant',
  other: 'returned',
};

/**
 * A delivery as events of EPCIS 2.0: all that was counted has arrived, what was kept is accepted, and what was not is
 * inspected, once for each reason. CBV 2.0 (7.1) has goods arrive and be accepted, or be received, and never both.
 * `eventIds` gives each event an id of its own.
 */
export function eventsOfDelivery(delivery: Delivery, eventIds: () => string): Body[] {
  const { id, at, offset, place, lines } = delivery;
  const event = (step: Step, of: readonly Counted[], more: Body): Body => ({
    type: 'ObjectEvent',
    eventID: `urn:uuid:${eventIds()}`,
    action: 'OBSERVE',
    eventTime: new Date(Date.parse(at) + step.afterMs).toISOString(),
    eventTimeZoneOffset: offset,
    bizStep: step.bizStep,
    disposition: step.disposition,
    readPoint: { id: place },
    bizLocation: { id: place },
    ...goodsOf(of),
    'wb:delivery': `urn:uuid:${id}`,
    ...more,
  });
  const accepted = lines.flatMap((line) => some(line, line.counted - refusedOf(line)));
  return [
    event(
      { bizStep: 'arriving', disposition: 'in_progress', afterMs: 0 },
      lines.flatMap((line) => some(line, line.counted)),
      { destinationList: [{ type: 'location', destination: place }], ...proofOf(delivery) },
    ),
    ...(accepted.length > 0
      ? [event({ bizStep: 'accepting', disposition: 'in_progress', afterMs: 1 }, accepted, {})]
      : []),
    ...refusalsIn(lines).map(({ reason, note, of }) =>
      event({ bizStep: 'inspecting', disposition: dispositions[reason], afterMs: 1 }, of, {
        'wb:refused': reason,
        ...(note === undefined ? {} : { 'wb:note': note }),
      }),
    ),
  ];
}

/** The same as a document that any program of the standard takes. */
export const documentOfDelivery = (events: readonly Body[], createdAt: string): Body => ({
  '@context': ['https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld', { wb: deliveryNamespace }],
  type: 'EPCISDocument',
  schemaVersion: '2.0',
  creationDate: createdAt,
  epcisBody: { eventList: events },
});

// Of events of one moment nobody can tell which came first: goods are looked at after they have arrived.
type Step = { readonly bizStep: string; readonly disposition: string; readonly afterMs: number };

type Counted = { readonly goods: DeliveredLine['goods']; readonly pieces: number };

const some = ({ goods }: DeliveredLine, pieces: number): Counted[] => (pieces > 0 ? [{ goods, pieces }] : []);

function goodsOf(of: readonly Counted[]): Body {
  const things = of.filter(({ goods }) => goods.isThing);
  const amounts = of.filter(({ goods }) => !goods.isThing);
  return {
    ...(things.length > 0 ? { epcList: things.map(({ goods }) => goods.id) } : {}),
    ...(amounts.length > 0
      ? { quantityList: amounts.map(({ goods, pieces }) => ({ epcClass: goods.id, quantity: pieces })) }
      : {}),
  };
}

/** What was refused for one reason, with one note, of every lot. */
function refusalsIn(lines: readonly DeliveredLine[]) {
  const found = new Map<string, Pick<Refusal, 'reason' | 'note'> & { readonly of: Counted[] }>();
  for (const line of lines)
    for (const { reason, note, pieces } of line.refusals) {
      const key = JSON.stringify([reason, note]);
      const group = found.get(key) ?? { reason, note, of: [] };
      addAll(group.of, some(line, pieces));
      found.set(key, group);
    }
  return [...found.values()].filter(({ of }) => of.length > 0);
}

function proofOf(delivery: Delivery): Body {
  const { receiver, role, handedBy, shipment, photos, signature, note, clockAhead } = delivery;
  return {
    'wb:receiver': receiver,
    'wb:role': role,
    'wb:handedBy': handedBy,
    'wb:case': shipment?.caseId,
    'wb:shipment': shipment?.id,
    ...(photos.length > 0 ? { 'wb:photo': photos } : {}),
    'wb:signature': signature?.sha256,
    'wb:signed': signature?.way,
    'wb:note': note,
    'wb:clockAhead': clockAhead,
  };
}
