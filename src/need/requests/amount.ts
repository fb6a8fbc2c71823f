import { asIs, wording } from '../../lib/wording/index.js';
import type { Item } from '../names/known.js';
import { type NeedNote, needNote } from '../note.js';
import { piecesIn } from '../units.js';
import type { NumberFound } from './numbers.js';
import type { AskedAmount } from './told.js';

/** A number with its unit as pieces of an item; packs of which nobody knows the size stay packs. */
export function amountOf(
  number: NumberFound | undefined,
  item: Item,
  at: { readonly file: string; readonly field: string },
  notes: NeedNote[],
): AskedAmount {
  if (!number) {
    notes.push(needNote('asked', at, wording('need.note.quantity-open', { item: asIs(item.id) })));
    return { quantity: undefined, unit: 'piece', isApproximate: false };
  }
  const { low, high, isApproximate } = number;
  const count = Math.round((low + high) / 2);
  const unit = number.unit ?? 'piece';
  if (unit === 'piece') return { quantity: count, low, high, unit, isApproximate };
  const size = number.size ?? piecesIn({ kind: unit }, item);
  const given = { count, unit, size };
  if (unit === 'pair' && size === 2)
    notes.push(needNote('assumed', at, wording('need.note.pair', { pairs: count, pieces: 2 * count })));
  if (size === undefined) {
    const says = wording('need.note.pack-of-unknown-size', {
      item: asIs(item.id),
      unit: wording(`need.unit.${unit}`),
    });
    notes.push(needNote('asked', at, says));
    return { quantity: undefined, unit, isApproximate, given };
  }
  return { quantity: count * size, low: low * size, high: high * size, unit: 'piece', isApproximate, given };
}
