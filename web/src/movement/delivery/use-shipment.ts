import { useEffect, useState } from 'react';
import type { DeliveryCompared } from '../../../../src/movement/delivery/index';
import { getJson } from '../../api';
import { pageLanguage } from '../../i18n/index';
import type { KnownPlace } from './confirm';
import { recall, remember } from './outbox/claim-draft';

/** What is on its way with a shipment, so that it can be counted without a scanner. */
export type ExpectedLot = {
  readonly lot: string;
  /** Its id in the case: what its bar code says where it has no GTIN. */
  readonly id: string;
  readonly gtin?: string | undefined;
  readonly product?: string | undefined;
  readonly expires?: string | undefined;
  readonly quantity?: string | undefined;
};
/** What a shipment is of. */
export type ShipmentGoods = {
  readonly id: string;
  readonly name: string;
  readonly gtin?: string | undefined;
  /** What it is counted in, in the words of the page. */
  readonly unit?: string | undefined;
};
export type Shipment = {
  readonly caseId: string;
  readonly id: string;
  readonly name: string;
  readonly lots: readonly ExpectedLot[];
  readonly goods: readonly ShipmentGoods[];
  /** What was received of it before, by anybody. */
  readonly received: readonly (DeliveryCompared & { readonly isTakenBack: boolean })[];
};
type Newer = 'goods' | 'received';
export type ShipmentAddress = Pick<Shipment, 'caseId' | 'id'>;

/** The shipment that the code on a waybill opens. */
export function shipmentInCode(text: string): ShipmentAddress | undefined {
  const [, caseId, id] =
    /^(?:\][A-Za-z]\d)?https?:\/\/[^/]+\/([^/?#]+)\/shipments\/([^/?#]+)\/label/.exec(text) ?? [];
  return caseId === undefined || id === undefined ? undefined : { caseId, id: decodeURIComponent(id) };
}

/** As the server tells of it, or as it did when there was a network. */
export function useShipment(asked: ShipmentAddress | undefined): Shipment | undefined {
  const [shipment, setShipment] = useState<Shipment>();
  const [caseId, id] = [asked?.caseId, asked?.id];
  useEffect(() => {
    setShipment(undefined);
    if (caseId === undefined || id === undefined) return;
    let isOver = false;
    const key = `shipment/${caseId}/${id}`;
    const put = (found: Shipment | undefined) => {
      if (!isOver && found) setShipment(found);
    };
    const look = async () => {
      const kept = await recall<Omit<Shipment, Newer> & Partial<Pick<Shipment, Newer>>>(key);
      // As an earlier release kept it.
      put(kept && { ...kept, goods: kept.goods ?? [], received: kept.received ?? [] });
      const found = await askShipment(caseId, id);
      put(found);
      await remember(key, found);
      await askPlaces(caseId).then(rememberPlaces, () => undefined);
      // The places of its case are known from now on.
      put({ ...found });
    };
    void look().catch((error: unknown) => console.info('The shipment is as it was last seen:', error));
    return () => {
      isOver = true;
    };
  }, [caseId, id]);
  return shipment;
}

async function askShipment(caseId: string, id: string): Promise<Shipment> {
  const label = await getJson('/api/cases/{case}/consignments/{id}/label', {
    case: caseId,
    id,
    lang: pageLanguage(),
  });
  const { deliveries } = await getJson('/api/cases/{case}/deliveries', { case: caseId, consignment: id });
  return {
    caseId,
    id,
    name: label.title,
    goods: label.goods,
    received: deliveries.map((each) => ({
      id: each.id,
      time: Date.parse(each.at),
      place: each.place?.id,
      receiver: each.receiver,
      shipment: `${caseId}/${id}`,
      goods: each.goods,
      isTakenBack: each.takenBack !== undefined,
    })),
    lots: label.lots.map(({ id: lot, batch, product, expires, quantity, code }) => ({
      id: lot,
      product,
      lot: batch ?? lot,
      expires,
      quantity,
      gtin: code.isGs1 ? /^\(01\)(\d{14})/.exec(code.text)?.[1] : undefined,
    })),
  };
}

async function askPlaces(caseId: string): Promise<KnownPlace[]> {
  const { entries } = await getJson('/api/cases/{case}/entries/{kind}', { case: caseId, kind: 'place' });
  return entries.flatMap(({ name, gln }) => {
    return typeof name === 'string' ? [{ name, gln: typeof gln === 'string' ? gln : undefined }] : [];
  });
}

const placesMax = 500;

/** The last first; a place with its GLN before its bare name. */
export async function rememberPlaces(more: readonly KnownPlace[]): Promise<void> {
  const known = (await recall<readonly KnownPlace[]>('places')) ?? [];
  const byName = new Map<string, KnownPlace>();
  for (const place of [...more, ...known]) {
    const before = byName.get(place.name);
    if (before === undefined || (before.gln === undefined && place.gln !== undefined))
      byName.set(place.name, place);
  }
  await remember('places', [...byName.values()].slice(0, placesMax));
}
