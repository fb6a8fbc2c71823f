import {
  type DeliveryLabel,
  goodsNamed,
  type LabelKnown,
  productOfCase,
  readLabel,
} from '../../../../src/movement/delivery/index';
import type { Say } from '../../i18n/index';
import { visible } from '../scan/visible';
import type { Shipment } from './use-shipment';

/** What people call goods at the door: their lot before anything else. */
export function goodsName(
  { lot, serial, gtin, sscc, product, unit }: LabelKnown,
  { texts }: DeliveryLabel,
  t: Say,
  shipment: Shipment | undefined,
): string {
  if (serial !== undefined) return `${t('receive.serial')} ${serial}`;
  if (lot !== undefined) return lot;
  const named =
    shipment?.goods.find((each) => productOfCase(shipment.caseId, each.id) === product) ??
    shipment?.goods.find((each) => gtin !== undefined && each.gtin === gtin);
  if (named !== undefined && sscc === undefined) return named.name;
  if (gtin !== undefined) return `${t('receive.product')} ${gtin}`;
  if (sscc !== undefined) return `${t('receive.pallet')} ${sscc}`;
  if (unit !== undefined) return `${t('receive.pallet')} ${unit}`;
  return texts[0] === undefined ? t('receive.lot.none') : visible(texts[0]);
}

export const todayHere = (now = new Date()): string => new Intl.DateTimeFormat('sv-SE').format(now);

/** A label, what it says, and what it is called. */
export function labelShown(label: DeliveryLabel, t: Say, shipment?: Shipment) {
  const read = readLabel(label, todayHere());
  return { ...read, name: goodsName(read.known, label, t, shipment), goods: goodsNamed(read.known) };
}

/** What is known of goods of a shipment that are chosen and not scanned. */
export function typedAs(id: string, shipment: Shipment | undefined): LabelKnown {
  const goods = shipment?.goods.find((each) => each.id === id);
  if (goods === undefined || shipment === undefined) return {};
  return { product: productOfCase(shipment.caseId, id), gtin: goods.gtin };
}
