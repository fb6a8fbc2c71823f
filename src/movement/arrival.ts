import {
  addUp,
  arrivedQuantity,
  arrivedStages,
  type CaseRecord,
  type ConsignmentRecord,
  isWithdrawn,
  type Quantity,
  quantityAt,
  type Stage,
  type Statement,
  saysNone,
  sideOf,
} from '../case/index.js';
import type { Interval } from '../lib/intervals/index.js';

// To be recalled or rejected a consignment must have been there.
const thereStages: readonly Stage[] = [...arrivedStages, 'used', 'rejected', 'recalled'];
const beforeArrival = ['shipped', 'contracted', 'pledged'] as const;

export type Arrival = {
  readonly verdict:
    | 'delivered'
    | 'partly-delivered'
    | (typeof beforeArrival)[number]
    | 'not-yet-determinable';
  readonly arrived: Quantity | undefined;
  /** What was contracted, or pledged, or shipped: the most binding that anybody gave a number for. */
  readonly announced: Quantity | undefined;
  /** How many fewer came than were shipped, and the two counts. */
  readonly short?: Shortfall | undefined;
  /** Whoever counted last found that nothing had come. */
  readonly isNone?: boolean;
  /** Only the giving side says that it came. */
  readonly byGiverOnly: readonly Statement[];
};

export type Shortfall = {
  readonly pieces: Interval;
  readonly shipped: Quantity;
  readonly arrived: Quantity;
};

// Only where the two leave no room for each other: "about 120,000" shipped has no shortfall at 118,000.
function findShortfall(shipped: Quantity | undefined, arrived: Quantity | undefined): Shortfall | undefined {
  if (!shipped || !arrived || shipped.disputed.length + arrived.disputed.length > 0) return undefined;
  const low = shipped.pieces.low - arrived.pieces.high;
  if (low <= 0) return undefined;
  return { pieces: { low, high: shipped.pieces.high - arrived.pieces.low }, shipped, arrived };
}

/**
 * What was announced and what of it arrived. A part arrived when even its upper bound is below the announcement. The
 * giving side alone cannot say that it arrived.
 */
export function estimateArrival(entry: ConsignmentRecord, record: CaseRecord): Arrival {
  const announced =
    quantityAt(entry, ['contracted'], record) ??
    quantityAt(entry, ['pledged'], record) ??
    quantityAt(entry, ['shipped'], record);
  const there = entry.statements.filter(
    (one) =>
      one.stage !== undefined &&
      thereStages.includes(one.stage) &&
      !saysNone(one) &&
      !isWithdrawn(one, record),
  );
  const byOthers = there.filter((one) => sideOf(one, entry.consignment, record) !== 'from');
  const arrived = arrivedQuantity(entry, record);
  // Whoever counted last found none.
  const isNone = arrived?.pieces.high === 0;
  if (byOthers.length > 0 && !isNone) {
    const isPart = arrived && announced && arrived.pieces.high < announced.pieces.low;
    const short = findShortfall(quantityAt(entry, ['shipped'], record), arrived);
    return { verdict: isPart ? 'partly-delivered' : 'delivered', arrived, announced, short, byGiverOnly: [] };
  }
  const byParts = arrivalOfParts(entry, announced, record);
  if (byParts) return byParts;
  const stage =
    there.length > byOthers.length && !isNone
      ? 'shipped'
      : beforeArrival.find((candidate) =>
          entry.statements.some((one) => reaches(one.stage, candidate) && !saysNone(one)),
        );
  return {
    verdict: stage ?? 'not-yet-determinable',
    arrived: undefined,
    announced,
    isNone,
    byGiverOnly: isNone ? [] : there,
  };
}

// What the customs have let through was sent.
const reaches = (stage: Stage | undefined, candidate: (typeof beforeArrival)[number]): boolean =>
  stage === candidate || (stage === 'cleared' && candidate === 'shipped');

/** A whole of which nobody says that it came: what came of its parts. */
function arrivalOfParts(
  entry: ConsignmentRecord,
  announced: Quantity | undefined,
  record: CaseRecord,
): Arrival | undefined {
  const parts = record
    .partsOf(entry.id)
    .filter(({ id }) => id !== entry.id)
    .map((part) => estimateArrival(part, record));
  const came = parts.filter(({ verdict }) => verdict === 'delivered' || verdict === 'partly-delivered');
  if (came.length === 0) return undefined;
  const arrived = addUp(came.map((one) => one.arrived));
  const isShort =
    arrived !== undefined && announced !== undefined && arrived.pieces.high < announced.pieces.low;
  const isAll = came.length === parts.length && came.every(({ verdict }) => verdict === 'delivered');
  return {
    verdict: isAll && !isShort ? 'delivered' : 'partly-delivered',
    arrived,
    announced,
    byGiverOnly: [],
  };
}
