import type { CaseRecord } from '../../case/index.js';
import { add, hull, type Interval, zero } from '../../lib/intervals/index.js';
import { lotCame, type SeenOfLot } from '../evidence/lot-came.js';
import { less } from '../ledger/count.js';
import type { QuantityLedger } from '../ledger/ledger.js';
import type { LedgerStage } from '../ledger/stages.js';

export type CalledBack = {
  /** All of the shipment. */
  readonly isWhole: boolean;
  readonly lots: ReadonlySet<string>;
};

const anyNumber: Interval = { low: 0, high: Number.POSITIVE_INFINITY };

/**
 * How many of a shipment may be used: accepted, and neither called back nor under recall. Undefined where nobody and
 * nothing says that any were accepted. Goods that were said to be called back may be those that are under recall.
 */
export function usableOf(
  ledger: QuantityLedger,
  record: CaseRecord,
  seen: ReadonlyMap<string, SeenOfLot>,
  { isWhole, lots }: CalledBack,
): Interval | undefined {
  const accepted = countOf(ledger, 'accepted') ?? seenOf(seen, 'accepted');
  if (accepted === undefined) return undefined;
  if (isWhole) return zero;
  const { entry } = ledger;
  const underRecall = entry.lots
    .filter(({ id }) => lots.has(id))
    .map((lot) => {
      const at = lotCame(lot, entry, record, seen.get(lot.id)).stages.get('accepted');
      return at?.said ?? at?.seen ?? (entry.lots.length === 1 ? accepted : anyNumber);
    })
    .reduce(add, zero);
  const calledBack = countOf(ledger, 'recalled') ?? zero;
  const gone = {
    low: Math.max(underRecall.low, calledBack.low),
    high: underRecall.high + calledBack.high,
  };
  return less(accepted, gone);
}

export const countOf = ({ rows }: QuantityLedger, stage: LedgerStage): Interval | undefined =>
  rows.find((row) => row.stage === stage)?.count?.figures.reduce(hull);

/** Of all its lots together, as captured events come to. */
export function seenOf(seen: ReadonlyMap<string, SeenOfLot>, stage: keyof SeenOfLot): Interval | undefined {
  const known = [...seen.values()].flatMap((each) => each[stage] ?? []);
  return known.length === 0 ? undefined : known.reduce(add);
}
