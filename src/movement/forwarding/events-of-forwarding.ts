import { deliveryNamespace } from '../delivery/names.js';
import type { EpcisEvent, JsonObject } from '../epcis/index.js';
import type { ForwardedGoods, Forwarding, ForwardingReceipt } from './forwarding.js';

type Ways = Pick<Forwarding, 'from' | 'to'>;

/** As CBV 2.0 has it: shipped, in transit, from a place to a place. Where they are then nobody says. */
export const eventOfForwarding = (forwarding: Forwarding): EpcisEvent => {
  const { id, at, offset, from, caseId, shipment, sender, note } = forwarding;
  return event({
    eventID: `urn:uuid:${id}`,
    eventTime: at,
    eventTimeZoneOffset: offset,
    bizStep: 'shipping',
    disposition: 'in_transit',
    readPoint: { id: from },
    ...endsOf(forwarding),
    ...goodsOf(forwarding.goods),
    'wb:forwarding': `urn:uuid:${id}`,
    'wb:case': caseId,
    'wb:shipment': shipment,
    'wb:sender': sender,
    'wb:note': note,
  });
};

/** They were received where they were sent to. */
export const eventOfReceipt = (forwarding: Ways & { readonly id: string }, receipt: ForwardingReceipt) => {
  const { id, at, offset, receiver, note, goods } = receipt;
  return event({
    eventID: `urn:uuid:${id}`,
    eventTime: at,
    eventTimeZoneOffset: offset,
    bizStep: 'receiving',
    disposition: 'in_progress',
    readPoint: { id: forwarding.to },
    bizLocation: { id: forwarding.to },
    ...endsOf(forwarding),
    ...goodsOf(goods),
    'wb:forwarding': `urn:uuid:${forwarding.id}`,
    'wb:receiver': receiver,
    'wb:note': note,
  });
};

const event = (fields: { readonly [name: string]: JsonObject[string] | undefined }): EpcisEvent => ({
  body: {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    ...Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  },
  namespaces: { wb: deliveryNamespace },
});

const endsOf = ({ from, to }: Ways) => ({
  sourceList: [{ type: 'location', source: from }],
  destinationList: [{ type: 'location', destination: to }],
});

function goodsOf(goods: readonly ForwardedGoods[]) {
  const things = goods.filter(({ isThing }) => isThing).map(({ id }) => id);
  const amounts = goods.filter(({ isThing }) => !isThing);
  return {
    ...(things.length > 0 ? { epcList: things } : {}),
    ...(amounts.length > 0
      ? { quantityList: amounts.map(({ id, pieces }) => ({ epcClass: id, quantity: pieces })) }
      : {}),
  };
}
