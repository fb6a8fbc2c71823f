import type { z } from 'zod';
import { labelText } from '../../lib/gs1/index.js';
import { asIs } from '../../lib/wording/index.js';
import { formatMessage, type Language, message } from '../../words/index.js';
import { nameOfPlace, type PlaceNames } from '../evidence/place-names.js';
import type { DeliveryProof } from './api.js';
import { typedLotIn } from './names.js';
import type { DeliveryRead, GoodsDelivered } from './read-deliveries.js';

type Proof = z.input<typeof DeliveryProof>;

/** A delivery as it leaves, in the words of one language. */
export function presentDelivery(read: DeliveryRead, names: PlaceNames, language: Language): Proof {
  const { id, time, recordedAt, place, shipment, goods, hashes, clockAhead: _, ...told } = read;
  return {
    id,
    at: new Date(time).toISOString(),
    ...(recordedAt === undefined ? {} : { recordedAt: new Date(recordedAt).toISOString() }),
    ...(place === undefined
      ? {}
      : { place: { id: place, name: nameOfPlace(names, place) ?? labelText(place) } }),
    ...(shipment === undefined ? {} : { shipment: { case: shipment.caseId, id: shipment.id } }),
    goods: goods.map((each) => presentGoods(each, language)),
    warnings: warningsOf(read, language),
    hashes: [...hashes],
    ...told,
    photos: [...told.photos],
  };
}

function presentGoods({ id, counted, accepted, refused }: GoodsDelivered, language: Language) {
  const say = (key: 'delivery.accepted' | 'delivery.all-accepted' | 'delivery.none-accepted') =>
    formatMessage(message(key, { counted, accepted }), language);
  return {
    id,
    name: typedLotIn(id) ?? labelText(id),
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
