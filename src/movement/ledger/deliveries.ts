import { type CaseRecord, type ConsignmentRecord, countDayOf, tellPieces } from '../../case/index.js';
import { add, type Interval, overlaps } from '../../lib/intervals/index.js';
import { groupBy } from '../../lib/lists/index.js';
import type { LedgerRow } from './rows.js';
import { lineStages } from './stages.js';

/**
 * Forty came on Monday and twenty on Friday, of sixty that were sent: a later count of one speaker is read as a recount of
 * the first, and these may be two deliveries. Told where the counts of the days come to what reached a stage before, and no
 * count of one day does: what the sum is, for whoever knows to say so.
 */
export function findDeliveries(
  { stage, said, count }: LedgerRow,
  rows: readonly LedgerRow[],
  entry: ConsignmentRecord,
  record: CaseRecord,
): Interval | undefined {
  const at = (lineStages as readonly string[]).indexOf(stage);
  const before = lineStages
    .slice(0, Math.max(0, at))
    .flatMap((earlier) => rows.find((row) => row.stage === earlier)?.count ?? []);
  if (!count || before.length === 0) return undefined;
  const isAsMany = (sum: Interval): boolean => before.some(({ rounded }) => overlaps(rounded, sum));
  if (count.figures.some(isAsMany)) return undefined;
  const told = said.flatMap(({ statement, standing }) => {
    const one = standing === 'taken-back' || statement.lot ? undefined : tellPieces(statement, entry, record);
    return one ? [{ ...one, day: countDayOf(statement, record) }] : [];
  });
  for (const ofOrigin of groupBy(told, ({ origin }) => origin).values()) {
    const days = new Map(ofOrigin.map((one) => [one.day, one.interval]));
    const sum = [...days.values()].reduce(add, { low: 0, high: 0 });
    if (days.size > 1 && days.size === ofOrigin.length && isAsMany(sum)) return sum;
  }
  return undefined;
}
