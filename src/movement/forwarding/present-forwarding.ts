import { formatMessage, type Language, type Message, message } from '../../words/index.js';
import { nameText } from '../delivery/names.js';
import { presentTakenBack } from '../delivery/present-delivery.js';
import { nameOfPlace, type PlaceNames } from '../evidence/place-names.js';
import type { ForwardingTold } from './api.js';
import type { ForwardedGoods } from './forwarding.js';
import type { ForwardingRead } from './read-forwardings.js';

export type NamedGoods = {
  readonly id: string;
  readonly name: string;
  readonly product?: string;
  readonly unit?: string;
  readonly isThing: boolean;
};

type Around = {
  readonly places: PlaceNames;
  readonly named: (id: string) => NamedGoods;
  /** How many of goods are told to be still on their way. */
  readonly onTheWay: (id: string) => number;
  readonly sentBy: string | undefined;
  readonly language: Language;
};

/** Goods that were sent on, as it leaves, in the words of one language. */
export function presentForwarding(read: ForwardingRead, around: Around): ForwardingTold {
  const { places, named, sentBy, language } = around;
  const { id, from, to, sender, shipment, note, goods, receipts, hashes, takenBack } = read;
  const place = (of: string) => ({ id: of, name: placeCalled(of, places) });
  return {
    id,
    ...whenOf(read),
    recordedAt: new Date(read.recordedAt).toISOString(),
    from: place(from),
    to: place(to),
    sender,
    ...(shipment === undefined ? {} : { consignment: shipment }),
    ...(note === undefined ? {} : { note }),
    goods: goods.map((each) => presentGoods(each, read, around)),
    receipts: receipts.map((each) => ({
      id: each.id,
      ...whenOf(each),
      receiver: each.receiver,
      ...(each.note === undefined ? {} : { note: each.note }),
      goods: each.goods.map((one) => ({ ...named(one.id), pieces: one.pieces })),
    })),
    ...(sentBy === undefined ? {} : { sentBy }),
    ...(takenBack === undefined ? {} : { takenBack: presentTakenBack(takenBack, language) }),
    hashes: [...hashes],
  };
}

export const placeCalled = (id: string, places: PlaceNames): string =>
  nameOfPlace(places, id) ?? nameText(id);

const whenOf = ({ time, offset }: { readonly time: number; readonly offset: string | undefined }) => ({
  at: new Date(time).toISOString(),
  ...(offset === undefined ? {} : { offset }),
});

function presentGoods(
  { id, pieces: sent }: ForwardedGoods,
  { receipts, takenBack }: ForwardingRead,
  { named, onTheWay, language }: Around,
) {
  const received = receipts
    .flatMap((each) => each.goods)
    .reduce((sum, each) => (each.id === id ? sum + each.pieces : sum), 0);
  const onWay = takenBack === undefined ? Math.min(Math.max(0, sent - received), onTheWay(id)) : 0;
  const says = formatMessage(saysOf({ sent, received, onWay }), language);
  return { ...named(id), sent, received, onTheWay: onWay, says };
}

type Counts = { readonly sent: number; readonly received: number; readonly onWay: number };

function saysOf({ sent, received, onWay }: Counts): Message {
  if (received > sent) return message('forwarding.more', { sent, received, more: received - sent });
  if (received === sent) return message('forwarding.all', { sent });
  const seen = sent - received - onWay;
  if (seen > 0) return message('forwarding.seen', { sent, received, seen, onWay });
  return received === 0
    ? message('forwarding.none', { sent })
    : message('forwarding.part', { sent, received, left: sent - received });
}
