import type { CaseRecord, ConsignmentRecord } from '../../case/index.js';
import { daysBetween } from '../../lib/days/index.js';
import { buildLedger, type QuantityLedger } from '../ledger/ledger.js';
import type { LedgerRow } from '../ledger/rows.js';
import { endStages, type LineStage, lineStages } from '../ledger/stages.js';
import { type BoardColumn, columnOf } from './columns.js';

/** What left the way before anybody says that some arrived is neither promised nor under way. */
export function columnFor(ledger: QuantityLedger): BoardColumn {
  const furthest = furthestOf(ledger)?.stage;
  const column = furthest === undefined ? 'unsaid' : columnOf[furthest];
  const isThere = column === 'arrived' || column === 'handed-out';
  return !isThere && ledger.rows.some((row) => isEnd(row.stage) && isReached(row)) ? 'left' : column;
}

/** What nobody says came is late from the day after; what was turned away or lost on the way is not waited for. */
export function overdueDays(due: string | undefined, column: BoardColumn, asOf: string): number | undefined {
  const isAwaited = column === 'promised' || column === 'on-the-way' || column === 'unsaid';
  return due !== undefined && isAwaited && due < asOf ? daysBetween(due, asOf) : undefined;
}

/** By how many days a shipment is late; undefined where it is not, or where no day was told. */
export function daysLate(entry: ConsignmentRecord, record: CaseRecord): number | undefined {
  const { due } = entry.consignment;
  if (due === undefined || due >= record.asOf) return undefined;
  return overdueDays(due, columnFor(buildLedger(entry, record)), record.asOf);
}

const ends: ReadonlySet<string> = new Set(endStages);
export const isEnd = (stage: string): boolean => ends.has(stage);

/** The last stage that some of it reached: that none arrived puts nothing further. */
export function furthestOf({
  rows,
}: QuantityLedger): (LedgerRow & { readonly stage: LineStage }) | undefined {
  return rows.filter(isOnTheWay).findLast(isReached);
}

const isOnTheWay = (row: LedgerRow): row is LedgerRow & { readonly stage: LineStage } =>
  lineStages.some((stage) => stage === row.stage);

export const isReached = ({ standing, count }: LedgerRow): boolean =>
  standing !== 'nobody-said' && (count === undefined || count.figures.some(({ high }) => high > 0));
