import { type Problem, problem } from '../../lib/errors/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { EpcisEvent } from '../epcis/index.js';
import { type Happening, happeningOf, isDeclaration } from '../trace/index.js';
import { deliveryNamespace } from './names.js';
import { deliveryIn, refusalIn } from './own-fields.js';
import { type DeliveryRead, deliveriesIn } from './read-deliveries.js';

/** The fields of the events of a delivery: what has others says more than that goods were received. */
const ownFields: ReadonlySet<string> = new Set([
  'type',
  'eventID',
  'action',
  'eventTime',
  'eventTimeZoneOffset',
  'recordTime',
  'bizStep',
  'disposition',
  'readPoint',
  'bizLocation',
  'destinationList',
  'epcList',
  'quantityList',
]);
const steps: ReadonlySet<string> = new Set(['arriving', 'accepting', 'inspecting']);
// They are a millisecond apart.
const apartMsMax = 1000;

export type DeliveryChecked =
  | { readonly delivery: DeliveryRead; readonly problems?: never }
  | { readonly delivery?: never; readonly problems: readonly Problem[] };

/**
 * The one delivery that events are, and nothing beside it. Who may send the deliveries of one case may say by them that goods
 * came to a door, and neither that they were destroyed nor that somebody else's events are wrong.
 */
export function checkDelivery(events: readonly EpcisEvent[]): DeliveryChecked {
  const happenings = events.map((event) => happeningOf(event));
  const [delivery, ...others] = deliveriesIn(happenings);
  const arrivals = happenings.filter(({ step }) => step === 'arriving');
  const isOne = others.length === 0 && arrivals.length === 1;
  if (delivery === undefined || !isOne || delivery.hashes.length !== events.length)
    return { problems: [problem('field-value', { file: 'delivery' }, wording('delivery.not-one'))] };
  const problems = happenings.flatMap((each, at) => {
    const field = fieldBeyond(each, delivery);
    if (field === undefined) return [];
    const where = { file: 'delivery', field: `/epcisBody/eventList/${at}/${field}` };
    return [problem('field-value', where, wording('delivery.beyond', { field: asIs(field) }))];
  });
  const uneven = delivery.goods.filter(
    ({ counted, accepted, refused }) =>
      counted !== accepted + refused.reduce((sum, { pieces }) => sum + pieces, 0) || counted <= 0,
  );
  const told = new Set(delivery.goods.map(({ id }) => id));
  const stray = happenings.some(
    ({ things, amounts }) =>
      things.some((id) => !told.has(id)) ||
      amounts.some(({ id, quantity, uom }) => !told.has(id) || quantity === undefined || uom !== undefined),
  );
  if (uneven.length > 0 || stray)
    problems.push(problem('field-value', { file: 'delivery' }, wording('delivery.uneven')));
  return problems.length > 0 ? { problems } : { delivery };
}

/** The first field by which an event is none of the delivery. */
function fieldBeyond(happening: Happening, { id, time, place }: DeliveryRead): string | undefined {
  const { event, kind, action, step } = happening;
  const { body, namespaces } = event;
  const isOwn = (name: string): boolean =>
    ownFields.has(name) || namespaces[name.split(':')[0] ?? ''] === deliveryNamespace;
  const other = Object.keys(body).find((name) => body[name] !== undefined && !isOwn(name));
  if (other !== undefined) return other;
  if (isDeclaration(happening)) return 'errorDeclaration';
  if (kind !== 'ObjectEvent') return 'type';
  if (action !== 'OBSERVE') return 'action';
  if (!steps.has(step) || (step === 'inspecting') !== (refusalIn(event) !== undefined)) return 'bizStep';
  if (deliveryIn(event) !== id) return 'delivery';
  if (happening.place !== place || happening.seenAt !== undefined) return 'bizLocation';
  if (happening.from !== undefined || (happening.to ?? place) !== place) return 'destinationList';
  const isNear = Math.abs(happening.time - time) <= apartMsMax;
  return isNear ? undefined : 'eventTime';
}
