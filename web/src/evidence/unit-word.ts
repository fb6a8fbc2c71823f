import type { Say } from '../i18n/index';
import { isSupplyUnit } from '../i18n/words';

/** What an amount is counted in, in the reader's language; a word that is none we know stays as it was written. */
export function unitWord(unit: string, amount: string, t: Say): string {
  const count = amount === '1' ? 1 : 2;
  return isSupplyUnit(unit) ? t(`unit.${unit}`, { count }) : unit;
}
