import type { TFunction } from 'i18next';
import { isCounted, isSupplyUnit } from '../i18n/words';

/** What an amount is counted in, in the reader's language; a word that is none we know stays as it was written. */
export function unitWord(unit: string, amount: string, t: TFunction): string {
  if (isSupplyUnit(unit)) return t(`supply.${unit}`);
  return isCounted(unit) ? t(`counted.${unit}`, { count: amount === '1' ? 1 : 2 }) : unit;
}
