import type { Interval } from '../../lib/intervals/index.js';
import { largest } from '../../lib/lists/index.js';
import { piecesOf } from '../entries/quantity.js';
import type { Statement } from '../entries/statement.js';
import type { ConsignmentRecord } from './consignment-record.js';
import type { CaseRecord } from './record.js';
import { countDayOf } from './settle.js';
import { arrivedQuantity, quantityAt, quantityOf } from './stage-quantity.js';
import { saysNone } from './stated-pieces.js';
import { isWithdrawn } from './withdrawn.js';
import { type WithdrawnLot, withdrawnLots } from './withdrawn-lots.js';

/** What came and was not kept: refused, sent back, called back, or given back by whoever had borrowed it. */
export type Returned = {
  /** Undefined where nobody says how many. */
  readonly pieces: Interval | undefined;
  readonly statements: readonly Statement[];
  readonly lots: readonly WithdrawnLot[];
};

const stages = ['rejected', 'recalled'] as const;

/**
 * What of a consignment did not stay. Goods called back are often those turned away afterwards, and nobody says which: at
 * least the largest of the counts, at most all of them together and no more than came. `back` are consignments that took a
 * loan back.
 */
export function returnedOf(
  entry: ConsignmentRecord,
  record: CaseRecord,
  back: readonly ConsignmentRecord[] = [],
): Returned | undefined {
  const statements = entry.statements.filter(
    (one) => stages.some((stage) => stage === one.stage) && !saysNone(one) && !isWithdrawn(one, record),
  );
  const lots = withdrawnLots(entry, record);
  if (statements.length + lots.length + back.length === 0) return undefined;
  const said = stages.filter((stage) => statements.some((one) => one.stage === stage));
  const counts = [
    ...said.map((stage) => quantityAt(entry, [stage], record)?.pieces),
    ...lots.map(({ lot }) =>
      lot.amount === undefined ? undefined : piecesOf(lot.amount, lot.unit, entry.product),
    ),
    ...back.map((one) => quantityOf(one, record)?.pieces),
  ];
  return {
    pieces: together(counts, arrivedQuantity(entry, record)?.pieces),
    statements: [...statements, ...back.flatMap((one) => one.statements)],
    lots,
  };
}

export type RefusedInPart = { readonly accepted: Interval; readonly refused: Interval };

/**
 * How many were accepted and how many turned away, where people said both and nothing else of it left: what was kept is
 * not spoiled by what was not.
 */
export function refusedInPart(entry: ConsignmentRecord, record: CaseRecord): RefusedInPart | undefined {
  const { statements = [], lots = [] } = returnedOf(entry, record) ?? {};
  if (lots.length > 0 || statements.some(({ stage }) => stage !== 'rejected')) return undefined;
  const [accepted, refused] = (['accepted', 'rejected'] as const).map(
    (stage) => quantityAt(entry, [stage], record)?.pieces,
  );
  return accepted && refused && accepted.low > 0 && refused.low > 0 ? { accepted, refused } : undefined;
}

function together(
  counts: readonly (Interval | undefined)[],
  arrived: Interval | undefined,
): Interval | undefined {
  const known = counts.flatMap((one) => one ?? []);
  if (known.length === 0) return undefined;
  const low = largest(known.map((one) => one.low));
  const all =
    known.length < counts.length ? Number.POSITIVE_INFINITY : known.reduce((sum, one) => sum + one.high, 0);
  return { low, high: Math.max(low, Math.min(all, arrived?.high ?? Number.POSITIVE_INFINITY)) };
}

/** For each loan the consignments that took goods of it back: the same goods, the other way. */
export function loansGivenBack(
  record: CaseRecord,
): (entry: ConsignmentRecord) => readonly ConsignmentRecord[] {
  const loans = [...record.consignments.values()].filter(({ statements }) =>
    statements.some(({ terms }) => terms === 'loan'),
  );
  return (entry) =>
    loans.includes(entry)
      ? loans.filter(
          (other) =>
            other.consignment.product === entry.consignment.product &&
            other.consignment.from === entry.consignment.to &&
            other.consignment.to === entry.consignment.from &&
            isAfter(other, entry, record),
        )
      : [];
}

// One report may tell of both: what went back is no more than what came.
function isAfter(back: ConsignmentRecord, loan: ConsignmentRecord, record: CaseRecord): boolean {
  const [returned, lent] = [back, loan].map(({ statements }) =>
    statements.map((one) => countDayOf(one, record)).reduce((a, b) => (a < b ? a : b)),
  );
  if (returned !== lent) return (returned ?? '') > (lent ?? '');
  const [fewer, more] = [back, loan].map((one) => quantityOf(one, record)?.pieces);
  return fewer !== undefined && more !== undefined && fewer.high < more.low;
}
