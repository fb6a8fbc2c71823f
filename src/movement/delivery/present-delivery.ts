import type { z } from 'zod';
import { asIs } from '../../lib/wording/index.js';
import { formatMessage, type Language, message } from '../../words/index.js';
import { nameOfPlace, type PlaceNames } from '../evidence/place-names.js';
import type { DeliveryProof } from './api.js';
import { localTime } from './local-time.js';
import { type DeliveryCompared, findAlike } from './looks-alike.js';
import { nameText } from './names.js';
import type { DeliveryRead, GoodsDelivered, TakenBack } from './read-deliveries.js';

type Proof = z.input<typeof DeliveryProof>;

type Around = {
  readonly places: PlaceNames;
  /** What the goods are called that events know by a product alone. */
  readonly goodsName: (id: string) => string | undefined;
  /** The others it is held against. */
  readonly others: readonly DeliveryRead[];
  readonly sentBy: string | undefined;
  readonly language: Language;
};

/** A delivery as it leaves, in the words of one language. */
export function presentDelivery(read: DeliveryRead, around: Around): Proof {
  const { places: names, goodsName, sentBy, language } = around;
  const { id, time, recordedAt, place, shipment, goods, hashes, clockAhead: _, takenBack, ...told } = read;
  return {
    id,
    at: new Date(time).toISOString(),
    ...(recordedAt === undefined ? {} : { recordedAt: new Date(recordedAt).toISOString() }),
    ...(place === undefined
      ? {}
      : { place: { id: place, name: nameOfPlace(names, place) ?? nameText(place) } }),
    ...(shipment === undefined ? {} : { shipment: { case: shipment.caseId, id: shipment.id } }),
    goods: goods.map((each) => presentGoods(each, goodsName(each.id), language)),
    warnings: [...warningsOf(read, language), ...doubleOf(read, around)],
    ...(sentBy === undefined ? {} : { sentBy }),
    ...(takenBack === undefined ? {} : { takenBack: presentTakenBack(takenBack, language) }),
    hashes: [...hashes],
    ...told,
    photos: [...told.photos],
  };
}

export function presentTakenBack({ at, by, reason }: TakenBack, language: Language) {
  const when = new Date(at).toISOString();
  const says = message('delivery.taken-back', {
    at: asIs(localTime(when, undefined)),
    by: asIs(by),
    reason: asIs(reason),
  });
  return { at: when, by, reason, says: formatMessage(says, language) };
}

/** A delivery that looks like one before it is told, and left to whoever knows. */
function doubleOf(read: DeliveryRead, { others, language }: Around): string[] {
  const before = others.filter(({ time, takenBack }) => takenBack === undefined && time < read.time);
  const alike =
    read.takenBack === undefined ? findAlike(comparedOf(read), before.map(comparedOf)) : undefined;
  const other = before.find(({ id }) => id === alike?.id);
  if (other === undefined) return [];
  const { receiver, time, offset } = other;
  const at = asIs(localTime(new Date(time).toISOString(), offset));
  return [formatMessage(message('delivery.alike', { at, receiver: asIs(receiver) }), language)];
}

const comparedOf = ({ id, time, place, receiver, shipment, goods }: DeliveryRead): DeliveryCompared => ({
  id,
  time,
  place,
  receiver,
  shipment: shipment && `${shipment.caseId}/${shipment.id}`,
  goods,
});

function presentGoods(
  { id, counted, accepted, refused }: GoodsDelivered,
  name: string | undefined,
  language: Language,
) {
  const say = (key: 'delivery.accepted' | 'delivery.all-accepted' | 'delivery.none-accepted') =>
    formatMessage(message(key, { counted, accepted }), language);
  return {
    id,
    name: name ?? nameText(id),
    counted,
    accepted,
    refused: refused.map(({ reason, pieces, note }) => ({
      reason,
      pieces,
      ...(note === undefined ? {} : { note }),
      says: formatMessage(
        message(note === undefined ? 'delivery.refused' : 'delivery.refused-note', {
          pieces,
          reason: { key: `delivery.reason.${reason}` },
          note: asIs(note ?? ''),
        }),
        language,
      ),
    })),
    says: say(
      accepted === counted
        ? 'delivery.all-accepted'
        : accepted === 0
          ? 'delivery.none-accepted'
          : 'delivery.accepted',
    ),
  };
}

// Less is the time a message takes, and the clocks of phones that nobody would call wrong.
export const clockOffSeconds = 120;

function warningsOf({ time, recordedAt, clockAhead }: DeliveryRead, language: Language): string[] {
  const ahead = clockAhead ?? (recordedAt === undefined ? 0 : (time - recordedAt) / 1000);
  // Who is not told how far a clock is off knows only of one that is ahead: a message may have waited for days.
  if (Math.abs(ahead) < clockOffSeconds || (clockAhead === undefined && ahead < 0)) return [];
  const minutes = Math.round(Math.abs(ahead) / 60);
  return [
    formatMessage(
      message(ahead > 0 ? 'delivery.clock-ahead' : 'delivery.clock-behind', { minutes }),
      language,
    ),
  ];
}
