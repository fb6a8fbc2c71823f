import type { Interval } from '../../lib/intervals/index.js';
import { withBaseUnits } from '../entries/base-units.js';
import type { Lot } from '../entries/consignment.js';
import type { Case } from '../entries/kinds.js';
import { piecesOf } from '../entries/quantity.js';
import { settleAmounts } from '../entries/settle-amounts.js';

/** How many pieces a lot of a case holds, as the record reads it; undefined where its amount or unit cannot be read. */
export function lotSize(kase: Case, { id, amount, product }: Lot): Interval | undefined {
  if (amount === undefined) return undefined;
  const own = kase.entries.lot.filter((one) => one.id === id);
  const settled = settleAmounts({ ...kase.entries, lot: own }, kase, ['lot']);
  const [lot] = settled.lot;
  if (lot?.amount === undefined) return undefined;
  const goods = kase.entries.product.find((one) => one.id === product);
  const pieces = piecesOf(lot.amount, lot.unit, goods);
  if (pieces || !goods) return pieces;
  // Only what nobody counts by the piece needs to know what everybody counts it in.
  const counted = settleAmounts(kase.entries, kase, ['lot', 'statement']);
  return piecesOf(lot.amount, lot.unit, withBaseUnits({ ...counted, product: [goods] })[0]);
}
