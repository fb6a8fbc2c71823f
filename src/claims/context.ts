import {
  type CaseRecord,
  type ConsignmentRecord,
  countDayOf,
  type PartyId,
  type Stage,
  type Statement,
  sideOf,
} from '../case/index.js';
import type { RuleHeld } from '../conformity/index.js';
import type { Finding } from '../findings/index.js';
import { dayNumber } from '../lib/days/index.js';
import { groupBy } from '../lib/lists/index.js';
import { findPurchasesCalledAid } from '../terms/index.js';
import { findSlipsAround, type SlipsAround } from './slips-around.js';

/** What other questions have found already, which a claim may rest on. */
export type Elsewhere = {
  readonly findings: readonly Finding[];
  readonly rules: ReadonlyMap<string, RuleHeld>;
};

export const nothingElsewhere: Elsewhere = { findings: [], rules: new Map() };

/** The record with the lookups that claims need, built once for all claims. */
export type ClaimContext = {
  readonly record: CaseRecord;
  readonly elsewhere: Elsewhere;
  /** Counts that name no consignment, by place, measure and day. */
  readonly counts: ReadonlyMap<string, readonly Statement[]>;
  /** Statements that call a purchase aid, by the country of their speaker. Found when first asked for. */
  readonly callingPurchasesAid: () => ReadonlyMap<string, readonly Statement[]>;
  readonly slipsAround: SlipsAround;
  /** An origin to leave out besides the claim's own: whoever denies a claim is no witness against it. */
  readonly without?: PartyId | undefined;
};

export const buildContext = (record: CaseRecord, elsewhere: Elsewhere): ClaimContext => ({
  record,
  elsewhere,
  slipsAround: findSlipsAround(record),
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
  return `${place} ${measure} ${numberOf(countDayOf(statement, record)) + daysLater}`;
}

// A source may have no day.
const isDay = (day: string): boolean => day !== '';
const numberOf = (day: string): number => (isDay(day) ? dayNumber(day) : 0);

// Counts of the sick grow by the day; totals of goods are reported for a while after.
const countWindowDays = 1;
const goodsWindowDays = 14;

const countsAround = (claim: Statement, { record, counts }: ClaimContext): Statement[] =>
  [-countWindowDays, 0, countWindowDays].flatMap(
    (days) => counts.get(countKey(claim, record, days) ?? '') ?? [],
  );

/**
 * What other origins say of the subject of a claim: of its consignment, or of its place on its day. A minister's words
 * in ten papers are one witness, and no witness to himself.
 */
export function othersOn(claim: Statement, context: ClaimContext): Statement[] {
  const { record, without, slipsAround } = context;
  const excluded = new Set([record.originOf(claim), without]);
  const about = record.consignmentOf(claim)?.statements ?? countsAround(claim, context);
  const slips = slipsAround(claim);
  return about.filter(
    (other) => other.id !== claim.id && !slips.has(other.id) && !excluded.has(record.originOf(other)),
  );
}

/** What other origins say of each part of a claim's consignment. */
export function othersOnParts(claim: Statement, { record, without }: ClaimContext): Statement[][] {
  const entry = record.consignmentOf(claim);
  const excluded = new Set([record.originOf(claim), without]);
  return (entry ? record.partsOf(entry.id) : []).map(({ statements }) =>
    statements.filter((other) => !excluded.has(record.originOf(other))),
  );
}

// A pledge or a contract is made once, and is the same whenever it is spoken of.
const madeOnce: readonly (Stage | undefined)[] = ['pledged', 'contracted'];

export const isNear = (claim: Statement, other: Statement, record: CaseRecord): boolean => {
  if (record.consignmentOf(claim) === undefined) return true;
  if (madeOnce.includes(claim.stage) && claim.stage === other.stage) return true;
  const [day, otherDay] = [countDayOf(claim, record), countDayOf(other, record)];
  // Of what has no day at all nobody can say that it is far.
  if (!isDay(day) || !isDay(otherDay)) return true;
  return Math.abs(numberOf(day) - numberOf(otherDay)) <= goodsWindowDays;
};

/** A total told without a day of its own is of whatever had been counted when it was told. */
export const isCountedBefore = (claim: Statement, other: Statement, record: CaseRecord): boolean =>
  claim.on === undefined && countDayOf(other, record) <= countDayOf(claim, record);

export const isGiver = (statement: Statement, record: CaseRecord): boolean => {
  const entry = record.consignmentOf(statement);
  return entry !== undefined && sideIn(statement, entry, record) === 'from';
};

export const sideIn = (statement: Statement, entry: ConsignmentRecord, record: CaseRecord) =>
  sideOf(statement, entry.consignment, record);
