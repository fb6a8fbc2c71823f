import type { Interval } from '../../lib/intervals/index.js';
import { withBaseUnits } from '../entries/base-units.js';
import type { Lot } from '../entries/consignment.js';
import type { Case } from '../entries/kinds.js';
import { piecesOf } from '../entries/quantity.js';
import { settleAmounts } from '../entries/settle-amounts.js';

/** How many pieces a lot of a case holds, as the record reads it; undefined where its amount or unit cannot be read. */
export function lotSize(caseData: Case, { id, amount, product }: Lot): Interval | undefined {
  if (amount === undefined) return undefined;
  const own = caseData.entries.lot.filter((one) => one.id === id);
  const settled = settleAmounts({ ...caseData.entries, lot: own }, caseData, ['lot']);
  const [lot] = settled.lot;
  if (lot?.amount === undefined) return undefined;
  const goods = caseData.entries.product.find((one) => one.id === product);
  const pieces = piecesOf(lot.amount, lot.unit, goods);
  if (pieces || !goods) return pieces;
  // Only what nobody counts by the piece needs to know what everybody counts it in.
  const counted = settleAmounts(caseData.entries, caseData, ['lot', 'statement']);
  return piecesOf(lot.amount, lot.unit, withBaseUnits({ ...counted, product: [goods] })[0]);
}
