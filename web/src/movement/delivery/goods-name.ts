import {
  type DeliveryLabel,
  goodsNamed,
  type LabelKnown,
  readLabel,
} from '../../../../src/movement/delivery/index';
import type { Say } from '../../i18n/index';
import { visible } from '../scan/visible';

/** What people call goods at the door: their lot before anything else. */
export function goodsName(
  { lot, serial, gtin, sscc, unit }: LabelKnown,
  label: DeliveryLabel,
  t: Say,
): string {
  if (serial !== undefined) return `${t('receive.serial')} ${serial}`;
  if (lot !== undefined) return lot;
  if (gtin !== undefined) return `${t('receive.product')} ${gtin}`;
  if (sscc !== undefined) return `${t('receive.pallet')} ${sscc}`;
  if (unit !== undefined) return `${t('receive.pallet')} ${unit}`;
  return label.texts[0] === undefined ? t('receive.lot.none') : visible(label.texts[0]);
}

export const todayHere = (now = new Date()): string => new Intl.DateTimeFormat('sv-SE').format(now);

/** A label, what it says, and what it is called. */
export function labelShown(label: DeliveryLabel, t: Say) {
  const read = readLabel(label, todayHere());
  return { ...read, name: goodsName(read.known, label, t), goods: goodsNamed(read.known) };
}
