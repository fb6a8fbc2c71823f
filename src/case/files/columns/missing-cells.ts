import type { ReadCell } from '../../../lib/columns/index.js';
import { alpha3Of } from '../../../lib/countries/index.js';
import { isDash, isMissing } from '../../../lib/missing/index.js';
import type { FieldType } from '../../entries/field-types.js';

/** What of a column stands for nothing. */
export type MissingCells = {
  readonly isMissing: (text: string) => boolean;
  /** Cells that may be nothing or something. */
  readonly isOpen: (text: string) => boolean;
};

const never = (): boolean => false;
const saysNothing = (text: string): boolean => isMissing(text) || isDash(text);

/** NA is Namibia beside other codes of two letters, and nothing beside names or codes of three. */
export function findMissing(type: FieldType, cells: readonly ReadCell[]): MissingCells {
  if (type !== 'country' || !cells.some(({ text }) => text === 'NA'))
    return { isMissing: saysNothing, isOpen: never };
  const others = cells.filter(({ text }) => text !== 'NA' && !saysNothing(text));
  const hasShortCodes = others.some(({ text }) => /^[A-Z]{2}$/i.test(text) && alpha3Of(text) !== undefined);
  const isNamibia = (text: string): boolean => text === 'NA';
  return hasShortCodes || others.length === 0
    ? { isMissing: (text) => saysNothing(text) && text !== 'NA', isOpen: isNamibia }
    : { isMissing: saysNothing, isOpen: never };
}
