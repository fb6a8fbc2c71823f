import {
  type Amount,
  arrivedStages,
  type CaseRecord,
  type Day,
  groupBy,
  hull,
  type Interval,
  intervalOf,
  overlaps,
  type PartyId,
  piecesPerUnit,
  readRounded,
  type Stage,
  type Statement,
  spanOf,
} from '../case/index.js';
import { findPurchasesCalledAid, sideOf } from '../terms/index.js';

/** The record with the lookups that claims need, built once for all claims. */
export type ClaimContext = {
  readonly record: CaseRecord;
  /** Counts that name no consignment, by place, measure and day. */
  readonly counts: ReadonlyMap<string, readonly Statement[]>;
  /** Statements that call a purchase aid, by the country of their speaker. Found when first asked for. */
  readonly callingPurchasesAid: () => ReadonlyMap<string, readonly Statement[]>;
  /** An origin to leave out besides the claim's own: whoever denies a claim is no witness against it. */
  readonly without?: PartyId | undefined;
};

export const buildContext = (record: CaseRecord): ClaimContext => ({
  record,
  counts: groupBy(record.statements.values(), (statement) => countKey(statement, record)),
  callingPurchasesAid: once(() =>
    groupBy(
      [...record.statements.values()].filter((one) => findPurchasesCalledAid(one, record).length > 0),
      (one) => countryOf(record.speakerOf(one), record),
    ),
  ),
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export const countryOf = (party: PartyId | undefined, record: CaseRecord): string | undefined =>
  party === undefined ? undefined : record.parties.get(party)?.country;

// The day is part of the key because a long case has thousands of counts of one place, nearly all of other days.
function countKey(statement: Statement, record: CaseRecord, daysLater = 0): string | undefined {
  const { place, measure, consignment } = statement;
  if (place === undefined || measure === undefined || consignment !== undefined) return undefined;
  return `${place} ${measure} ${dayNumber(lastDayOf(statement, record)) + daysLater}`;
}

const countsAround = (claim: Statement, { record, counts }: ClaimContext): Statement[] =>
  [-countWindowDays, 0, countWindowDays].flatMap(
    (days) => counts.get(countKey(claim, record, days) ?? '') ?? [],
  );

// Counts of the sick grow by the day; totals of goods are reported for a while after.
const countWindowDays = 1;
const goodsWindowDays = 14;

const comparableStages = (a: Stage | undefined, b: Stage | undefined): boolean =>
  a === b || a === undefined || b === undefined || (hasArrived(a) && hasArrived(b));

const hasArrived = (stage: Stage): boolean => arrivedStages.some((arrived) => arrived === stage);

/**
 * Statements that measure the same thing as a claim and do not come from where it comes from. A minister's figure
 * in ten papers is one witness, and no witness to himself.
 */
export function findComparable(claim: Statement, context: ClaimContext): Statement[] {
  const { record, without } = context;
  const consignment = record.consignmentOf(claim);
  const sameSubject = consignment?.statements ?? countsAround(claim, context);
  const windowDays = consignment ? goodsWindowDays : countWindowDays;
  const excluded = new Set([record.originOf(claim), without]);
  return sameSubject.filter(
    (other) =>
      other.id !== claim.id &&
      other.amount !== undefined &&
      other.measure === claim.measure &&
      comparableStages(other.stage, claim.stage) &&
      !excluded.has(record.originOf(other)) &&
      !isWithdrawn(other, record) &&
      !isPartOf(other, claim, record) &&
      daysApart(claim, other, record) <= windowDays,
  );
}

// A figure somebody has corrected or denied is no measure for others.
const isWithdrawn = (statement: Statement, record: CaseRecord): boolean =>
  (record.repliesTo.get(statement.id) ?? []).some(
    (reply) => reply.stance === 'corrects' || reply.stance === 'denies',
  );

// 62,600 out of 200,000 says nothing against 200,000.
function isPartOf(other: Statement, claim: Statement, record: CaseRecord): boolean {
  if (other.outOf === undefined) return false;
  const [part, claimed] = [sizeOf(other, record), sizeOf(claim, record, readRoundedOrPlain)];
  if (!part || !claimed) return false;
  return overlaps(intervalOf(other.outOf), claimed) && !overlaps(part, claimed);
}

/** A claim is read with the rounding its digits show. */
export const readRoundedOrPlain = (amount: Amount): Interval => readRounded(amount) ?? intervalOf(amount);

function daysApart(a: Statement, b: Statement, record: CaseRecord): number {
  return Math.abs(dayNumber(lastDayOf(a, record)) - dayNumber(lastDayOf(b, record)));
}

// A total runs to the end of its span; without one, to the day it was said.
function lastDayOf(statement: Statement, record: CaseRecord): Day | undefined {
  if (statement.on !== undefined) return spanOf(statement.on).to;
  return statement.said ?? record.sources.get(statement.source)?.published;
}

const dayNumber = (day: Day | undefined): number =>
  day === undefined ? 0 : Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** A statement's amount in pieces where it counts goods, and as it is where it counts anything else. */
export function sizeOf(statement: Statement, record: CaseRecord, read = intervalOf): Interval | undefined {
  if (statement.amount === undefined) return undefined;
  if (statement.measure !== undefined && statement.measure !== 'goods') return read(statement.amount);
  const productId = statement.product ?? record.consignmentOf(statement)?.consignment.product;
  const product = productId === undefined ? undefined : record.products.get(productId);
  const factor = piecesPerUnit(product, statement.unit);
  if (factor === undefined) return undefined;
  const { low, high } = read(statement.amount);
  return { low: low * factor, high: high * factor };
}

export type Held = { readonly interval: Interval; readonly statements: readonly Statement[] };

/** What the record holds: the hull of what comparable statements say, as it stands or as rounded. */
export function hullOf(
  statements: readonly Statement[],
  record: CaseRecord,
  read = intervalOf,
): Held | undefined {
  const sized = statements.flatMap((statement) => {
    const interval = sizeOf(statement, record, read);
    return interval ? [{ statement, interval }] : [];
  });
  const [first, ...others] = sized;
  if (!first) return undefined;
  return {
    interval: others.reduce((all, { interval }) => hull(all, interval), first.interval),
    statements: sized.map(({ statement }) => statement),
  };
}

/** The giving side confirming what speaks for it: heard, marked, and not enough on its own. */
export function isGiver(statement: Statement, record: CaseRecord): boolean {
  const entry = record.consignmentOf(statement);
  return entry !== undefined && sideOf(statement, entry.consignment, record) === 'from';
}

/** Who said it, each named once. */
export const speakersOf = (statements: readonly Statement[], record: CaseRecord): string =>
  [...new Set(statements.map((statement) => record.nameOf(record.speakerOf(statement))))].join(', ');

/** The unit a claim's figure is given in. */
export const unitOf = (claim: Statement): string =>
  claim.measure === undefined || claim.measure === 'goods' ? 'piece' : claim.measure;
