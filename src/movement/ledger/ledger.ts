import { type CaseRecord, type ConsignmentRecord, countUnitOf } from '../../case/index.js';
import { type Gap, gapsOf } from './gaps.js';
import { type LedgerRow, rowsOf } from './rows.js';

/** One account of a consignment from pledge to ward, in what its goods are counted in. */
export type QuantityLedger = {
  readonly entry: ConsignmentRecord;
  readonly unit: string;
  readonly rows: readonly LedgerRow[];
  readonly gaps: readonly Gap[];
};

/**
 * How many are said to have reached each stage, by whom, and what is missing between them. Nothing is worked out that
 * nobody said: a stage without a number has none, and counts that exclude each other all stand.
 */
export function buildLedger(entry: ConsignmentRecord, record: CaseRecord): QuantityLedger {
  const rows = rowsOf(entry, record);
  return { entry, unit: countUnitOf(entry.product), rows, gaps: gapsOf(rows, entry, record) };
}
