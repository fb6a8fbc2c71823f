import type { OfferedLot, Site } from './problem.js';

export type Bar = 'hold' | 'expired' | 'earmarked' | 'lesser-use' | 'grade' | 'not-needed';

/** Why a lot may not go to a site; undefined where it may. These rules are never bent, not for a better plan either. */
export function barOf(lot: OfferedLot, site: Site): Bar | undefined {
  if (lot.state === 'hold') return 'hold';
  if (lot.expiresInDays !== undefined && lot.expiresInDays <= 0) return 'expired';
  if (lot.earmark?.hard && lot.earmark.site !== site.id) return 'earmarked';
  if (lot.state === 'downgraded' && !takesLesser(site, lot.item)) return 'lesser-use';
  // A lot of which no grade is known is not taken for one of the right grade.
  if (site.accepts && !(lot.grade !== undefined && site.accepts.has(lot.grade))) return 'grade';
  return (site.items.get(lot.item)?.ratePerDay ?? 0) > 0 ? undefined : 'not-needed';
}

const takesLesser = ({ lesserUse }: Site, item: string): boolean =>
  typeof lesserUse === 'boolean' ? lesserUse : lesserUse.has(item);

/** Whether it may be given to anybody at all; what may not is no reserve either. */
export const mayBeGiven = ({ state, expiresInDays = 1 }: OfferedLot): boolean =>
  state !== 'hold' && expiresInDays > 0;
