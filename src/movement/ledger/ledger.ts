import { type CaseRecord, type ConsignmentRecord, countUnitOf } from '../../case/index.js';
import type { Interval } from '../../lib/intervals/index.js';
import { findDeliveries } from './deliveries.js';
import { type Gap, gapsOf } from './gaps.js';
import { type LedgerRow, rowsOf } from './rows.js';
import type { LedgerStage } from './stages.js';

/** One account of a consignment from pledge to ward, in what its goods are counted in. */
export type QuantityLedger = {
  readonly entry: ConsignmentRecord;
  readonly unit: string;
  readonly rows: readonly LedgerRow[];
  readonly gaps: readonly Gap[];
  /** By stage, what counts of several days come to that may be deliveries and no recounts. */
  readonly deliveries: ReadonlyMap<LedgerStage, Interval>;
};

/**
 * How many are said to have reached each stage, by whom, and what is missing between them. Nothing is worked out that
 * nobody said: a stage without a number has none, and counts that exclude each other all stand.
 */
export function buildLedger(entry: ConsignmentRecord, record: CaseRecord): QuantityLedger {
  const rows = rowsOf(entry, record);
  const deliveries = new Map(
    rows.flatMap((row) => {
      const sum = findDeliveries(row, rows, entry, record);
      return sum ? [[row.stage, sum] as const] : [];
    }),
  );
  return { entry, unit: countUnitOf(entry.product), rows, gaps: gapsOf(rows, entry, record), deliveries };
}
