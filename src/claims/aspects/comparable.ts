import {
  type CaseRecord,
  findCountedTwice,
  isPartByTerms,
  isWithdrawn,
  type Statement,
  settle,
  type Told,
} from '../../case/index.js';
import { add, overlaps } from '../../lib/intervals/index.js';
import { presentsAsGift } from '../../terms/index.js';
import { type ClaimContext, isCountedBefore, isGiver, isNear, othersOn, othersOnParts } from '../context.js';
import { isGoods, isLaterStage, isOfStage, sizeAs, sizeOf, tell } from '../size.js';

export type Comparable = {
  /** Figures of the same thing in the same unit and sense. */
  readonly told: readonly Told[];
  /** Figures of a later stage: what came bears out what was ordered and cannot contradict it. */
  readonly laterStage: ReadonlySet<Told>;
  /** Statements with the same measure in another unit. */
  readonly otherUnit: readonly Statement[];
};

/** Statements of other origins that measure what a claim measures. A figure found to be wrong serves nobody. */
export function findComparable(claim: Statement, context: ClaimContext): Comparable {
  const { record } = context;
  const sameMeasure = ofItsTime(
    claim,
    othersOn(claim, context).filter(
      (other) =>
        other.amount !== undefined &&
        (other.measure ?? 'goods') === (claim.measure ?? 'goods') &&
        isOfStage(claim.stage, other.stage) &&
        !isWithdrawn(other, record) &&
        !isCountedTwice(other, record),
    ),
    record,
  );
  const otherUnit = sameMeasure.filter((other) => !isSameUnit(claim, other));
  const told = sameMeasure
    .filter((other) => !otherUnit.includes(other))
    .flatMap((other) => tellOf(other, claim, record));
  return {
    told: told.length > 0 ? told : tellParts(claim, context),
    otherUnit,
    laterStage: new Set(told.filter(({ statement }) => isLaterStage(claim.stage, statement.stage))),
  };
}

/**
 * Counts of the time a claim is told of. Where none but the giver's is near, a claim without a day is held against what
 * had been counted before.
 */
function ofItsTime(claim: Statement, others: readonly Statement[], record: CaseRecord): Statement[] {
  const near = others.filter((other) => isNear(claim, other, record));
  const isHeard = (other: Statement): boolean =>
    !isGiver(other, record) && (!isSameUnit(claim, other) || tellOf(other, claim, record).length > 0);
  if (near.some(isHeard)) return near;
  return others.filter((other) => near.includes(other) || isCountedBefore(claim, other, record));
}

/** Where nobody else counts the whole, what others count of all its parts. */
function tellParts(claim: Statement, context: ClaimContext): Told[] {
  const entry = context.record.consignmentOf(claim);
  if (!entry || !isGoods(claim)) return [];
  const parts = othersOnParts(claim, context).map((said) =>
    said.filter(
      (other) =>
        isGoods(other) && isOfStage(claim.stage, other.stage) && isNear(claim, other, context.record),
    ),
  );
  const settled = parts.map((said) => settle(said.flatMap((other) => tell(other, context.record) ?? [])));
  const deciding = settled.flatMap((one) => (one && one.disputed.length === 0 ? one.deciding : []));
  if (deciding.length === 0 || settled.some((one) => !one || one.disputed.length > 0)) return [];
  const sum = settled.flatMap((one) => one?.interval ?? []).reduce(add);
  return deciding.map((one) => ({
    ...one,
    ...lastDaysOf(deciding),
    interval: sum,
    rounded: sum,
    side: deciding.every(({ side }) => side === 'from') ? 'from' : undefined,
  }));
}

// A sum is of the day its last part was counted, whoever counted which.
const lastDaysOf = (told: readonly Told[]): Pick<Told, 'day' | 'known'> => ({
  day: told.map(({ day }) => day).reduce((a, b) => (a > b ? a : b)),
  known: told.map(({ known }) => known).reduce((a, b) => (a > b ? a : b)),
});

const isCountedTwice = (statement: Statement, record: CaseRecord): boolean => {
  const entry = record.consignmentOf(statement);
  return entry !== undefined && findCountedTwice(statement, entry, record) !== undefined;
};

// Goods are counted in pieces, whatever the pack; days since symptoms are not days since infection.
const isSameUnit = (claim: Statement, other: Statement): boolean =>
  isGoods(claim) ||
  claim.unit === undefined ||
  other.unit === undefined ||
  claim.unit.toLowerCase() === other.unit.toLowerCase();

// "20 of the 100 were given": of the whole it says 100, of what was given 20. Of any other part it says nothing of the
// whole: 62,600 out of 200,000 handed out is nothing against 200,000.
function tellOf(other: Statement, claim: Statement, record: CaseRecord): Told[] {
  const own = tell(other, record);
  const claimed = tell(claim, record);
  if (!own || !claimed || isApartByLink(own, claimed, record)) return [];
  if (overlaps(own.rounded, claimed.rounded) && !isPartByTerms(other)) return [own];
  if (isPartByTerms(other)) {
    const whole = tell(other, record, other.outOf);
    const speaksOfPart = saysTerms(claim) && whole && claimed.rounded.high < whole.rounded.low;
    if (!speaksOfPart) return whole ? [whole] : [];
    const isOfPart = presentsAsGift(claim) ? other.terms === 'gift' : claim.terms === other.terms;
    return isOfPart ? [own] : [];
  }
  return isPartOf(other, claim, record) || isPartOf(claim, other, record) ? [] : [own];
}

// A part is no rival of the whole, nor the whole of the part, nor one part of another, unless the part is the larger.
function isApartByLink(own: Told, claimed: Told, record: CaseRecord): boolean {
  const [other, claim] = [own.statement, claimed.statement];
  const [otherWhole, claimWhole] = [record.wholeOf(other), record.wholeOf(claim)];
  if (!claimWhole) return otherWhole !== undefined && own.rounded.low <= claimed.rounded.high;
  if (!otherWhole) return own.rounded.high >= claimed.rounded.low;
  return !isSamePart(other, claim) && !isSamePart(claim, other);
}

const apartBy = ['place', 'to', 'from', 'lot', 'quality', 'terms'] as const;

const isSamePart = (one: Statement, other: Statement): boolean =>
  one.repeats === other.id ||
  (one.about ?? []).includes(other.id) ||
  (one.partOf === other.partOf && apartBy.every((field) => one[field] === other[field]));

const saysTerms = (claim: Statement): boolean =>
  presentsAsGift(claim) || (claim.terms !== undefined && claim.terms !== 'unknown');

/** Whether one counts a part of what the other counts the whole of. */
function isPartOf(part: Statement, whole: Statement, record: CaseRecord): boolean {
  if (part.outOf === undefined) return false;
  const [outOf, size] = [sizeAs(part.outOf, part, record), sizeOf(whole, record)];
  return outOf !== undefined && size !== undefined && overlaps(outOf, size);
}
