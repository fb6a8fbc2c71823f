import { add, distinct, hull, type Interval, multiply, overlaps } from '../../lib/intervals/index.js';
import { groupBy, smallest } from '../../lib/lists/index.js';
import { intervalOf, readCounted } from '../entries/amount.js';
import { piecesPerUnit } from '../entries/quantity.js';
import type { Statement } from '../entries/statement.js';
import type { Stage } from '../entries/vocabulary.js';
import type { ConsignmentRecord } from './consignment-record.js';
import type { CaseRecord } from './record.js';
import { countDayOf, knownDayOf, settle } from './settle.js';
import { sideOf } from './side.js';
import { findCountedTwice } from './slips.js';
import { countsGoods, isReasonOnly, saysNone, statedPieces } from './stated-pieces.js';
import type { Told } from './told.js';
import { isWithdrawn } from './withdrawn.js';

export type Quantity = {
  /** In pieces. Where the figures are disputed these are their outer ends, which nobody said. */
  readonly pieces: Interval;
  /** Figures that exclude each other; empty where they agree. */
  readonly disputed: readonly Interval[];
  readonly statements: readonly Statement[];
};

/** How many pieces are said to have reached one of the stages. */
export function quantityAt(
  whole: ConsignmentRecord,
  stages: readonly (Stage | undefined)[],
  record: CaseRecord,
): Quantity | undefined {
  const entry = { ...whole, statements: heardAt(whole, stages, record) };
  const { wholes, lots } = apartByLot(entry, stages);
  const quantityOfThese = (statements: readonly Statement[]): Quantity | undefined =>
    settledAt({ ...entry, statements }, stages, record);
  if (lots.length < 2) return quantityOfThese(entry.statements);
  const isHeard = wholes.some((one) => sideOf(one, entry.consignment, record) !== 'from');
  return isHeard ? quantityOfThese(wholes) : addLots(lots.map(quantityOfThese));
}

/**
 * What is said of a consignment, without the counts that serve nobody at these stages: where the recipient counts, those
 * of a bystander that are being checked; and where the recipient counts in what cannot be turned into pieces, everybody
 * else's, which would stand for the better count.
 */
export function heardAt(
  entry: ConsignmentRecord,
  stages: readonly (Stage | undefined)[],
  record: CaseRecord,
): readonly Statement[] {
  const counted = entry.statements.filter(
    (one) =>
      stages.includes(one.stage) && countsGoods(one) && !isReasonOnly(one) && !isWithdrawn(one, record),
  );
  const ofRecipient = counted.filter((one) => sideOf(one, entry.consignment, record) === 'to');
  const isRead = ofRecipient.some((one) => statedPieces(one, entry.product));
  const isUnread = !isRead && ofRecipient.length > 0 && arrivedStages.some((stage) => stages.includes(stage));
  const isChecked = (one: Statement): boolean =>
    one.claim === true && one.document === undefined && sideOf(one, entry.consignment, record) === undefined;
  const kept = new Set(isUnread ? ofRecipient : isRead ? counted.filter((one) => !isChecked(one)) : counted);
  const set = counted.filter((one) => !kept.has(one));
  return set.length === 0 ? entry.statements : entry.statements.filter((one) => !set.includes(one));
}

/** Counts of the whole, and those of each of its lots: 400 of one lot and 600 of another are 1,000, and no dispute. */
export function apartByLot(
  { statements, product }: ConsignmentRecord,
  stages: readonly (Stage | undefined)[],
): { readonly wholes: readonly Statement[]; readonly lots: readonly (readonly Statement[])[] } {
  const counted = statements.filter((one) => stages.includes(one.stage) && countsGoods(one));
  const ofLots = groupBy(
    counted.filter(({ lot }) => lot !== undefined),
    ({ lot }) => lot,
  );
  const wholes = counted.filter((one) => one.lot === undefined && statedPieces(one, product));
  return { wholes, lots: [...ofLots.values()] };
}

/** The figures that are possible of a quantity: one, or those that exclude each other. */
export const figuresOf = ({ pieces, disputed }: Quantity): readonly Interval[] =>
  disputed.length > 0 ? disputed : [pieces];

function addLots(lots: readonly (Quantity | undefined)[]): Quantity | undefined {
  const known = lots.flatMap((lot) => lot ?? []);
  // Of a lot counted in what cannot be turned into pieces nobody knows how many they are.
  const open: Interval[] = known.length < lots.length ? [{ low: 0, high: Number.POSITIVE_INFINITY }] : [];
  const [first, ...others] = [...known.map(figuresOf), open].filter((figures) => figures.length > 0);
  if (!first || known.length === 0) return undefined;
  const sums = others.reduce(
    (sum, figures) => distinct(sum.flatMap((one) => figures.map((other) => add(one, other)))),
    first,
  );
  return {
    pieces: sums.reduce(hull),
    disputed: sums.length > 1 ? sums : [],
    statements: known.flatMap(({ statements }) => statements),
  };
}

function settledAt(
  entry: ConsignmentRecord,
  stages: readonly (Stage | undefined)[],
  record: CaseRecord,
): Quantity | undefined {
  const counting = entry.statements.filter(
    (statement) =>
      stages.includes(statement.stage) &&
      !isWithdrawn(statement, record) &&
      !findCountedTwice(statement, entry, record),
  );
  const told = heardOf(joinParts(withoutParts(counting, record), entry, record), stages);
  const settled = settle(told);
  if (!settled) return undefined;
  const { interval, disputed, deciding } = settled;
  const statements = deciding.flatMap(({ statement }) => [
    statement,
    ...counting.filter((other) => isPartBeside(other, statement, record)),
  ]);
  return { pieces: interval, disputed, statements: [...new Set(statements)] };
}

// A part of what is counted here as a whole is no count of its own, unless there is nothing else to go by.
function withoutParts(counting: readonly Statement[], record: CaseRecord): readonly Statement[] {
  const wholes = counting.filter((statement) => !record.wholeOf(statement));
  return wholes.some(({ amount }) => amount !== undefined) ? wholes : counting;
}

/** A statement's figure in pieces, ready to be settled with others. */
export function tellPieces(
  statement: Statement,
  entry: ConsignmentRecord,
  record: CaseRecord,
): Told | undefined {
  const interval = statedPieces(statement, entry.product);
  if (!interval || statement.amount === undefined) return undefined;
  const factor = piecesPerUnit(entry.product, statement.unit) ?? 1;
  return {
    statement,
    interval,
    rounded: multiply(readCounted(statement.amount), { low: factor, high: factor }),
    origin: record.originOf(statement) ?? statement.id,
    side: sideOf(statement, entry.consignment, record),
    day: countDayOf(statement, record),
    known: knownDayOf(statement, record),
  };
}

// "20 were given, 80 we bought", each out of 100: one speaker telling a whole apart by its terms. They are one count.
function joinParts(counting: readonly Statement[], entry: ConsignmentRecord, record: CaseRecord): Told[] {
  const told = counting.flatMap((statement) => tellPieces(statement, entry, record) ?? []);
  const groups = groupBy(told, ({ statement, origin, day }) =>
    isPartByTerms(statement) ? `${origin} ${statement.stage} ${day} part` : `${statement.id} whole`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const terms = new Set(group.map(({ statement }) => statement.terms));
    if (!first || group.length < 2 || terms.size < 2)
      return group.flatMap((one) => tellWhole(one, told, entry, record));
    return [
      {
        ...first,
        interval: group.map(({ interval }) => interval).reduce(add),
        rounded: group.map(({ rounded }) => rounded).reduce(add),
      },
    ];
  });
}

// "15 of the 40 were bought" counts 40, and so does its speaker who says 40 beside it and forgets the "of the 40"; and
// so it is with the 15 that cannot be used.
function tellWhole(one: Told, told: readonly Told[], entry: ConsignmentRecord, record: CaseRecord): Told[] {
  const { statement } = one;
  if (isPartByTerms(statement)) {
    return [tellPieces({ ...statement, amount: statement.outOf }, entry, record) ?? one];
  }
  return told.some((other) => isSamePart(one, other) || isInOwnWhole(one, other)) ? [] : [one];
}

const isInOwnWhole = (one: Told, other: Told): boolean =>
  one.origin === other.origin &&
  one.rounded.high < other.rounded.low &&
  (isUnfitBeside(one, other) || isOfTermsBeside(one, other));

const isOfTermsBeside = (one: Told, other: Told): boolean =>
  one.day === other.day && hasTerms(one.statement) && !hasTerms(other.statement);

// What cannot be used is often found days later, and is no new count of what came.
const isUnfitBeside = (one: Told, other: Told): boolean =>
  one.statement.quality === 'unfit' && other.statement.quality !== 'unfit';

// "600 were bought", where another told 600 of the 1,000 as bought: the same part, and no count of the whole.
const isSamePart = (one: Told, other: Told): boolean =>
  isPartByTerms(other.statement) &&
  other.statement.terms === presentedAs(one.statement) &&
  overlaps(one.rounded, other.rounded);

// A label is no proof of the terms, but it says which part is meant.
const labels = {
  aid: 'gift',
  donation: 'gift',
  purchase: 'sale',
  sale: 'sale',
  provided: undefined,
} as const;

const presentedAs = ({ terms, called }: Statement): Statement['terms'] =>
  hasTerms({ terms }) ? terms : called && labels[called];

const hasTerms = ({ terms }: Pick<Statement, 'terms'>): boolean =>
  terms !== undefined && terms !== 'unknown' && terms !== 'mixed';

// "600,000 were recalled out of a purchase of 1.3 million": the stage sets the part apart, and the terms are the whole's.
export const setApartByStage: readonly (Stage | undefined)[] = [
  'accepted',
  'distributed',
  'rejected',
  'used',
  'lost',
  'recalled',
];

/** A figure for the given or the sold part of a larger whole. */
export function isPartByTerms({ terms, outOf, amount, stage }: Statement): boolean {
  if (outOf === undefined || amount === undefined || setApartByStage.includes(stage)) return false;
  if (!hasTerms({ terms })) return false;
  return intervalOf(amount).high < intervalOf(outOf).low;
}

const isPartBeside = (other: Statement, counted: Statement, record: CaseRecord): boolean =>
  other.id !== counted.id &&
  isPartByTerms(counted) &&
  isPartByTerms(other) &&
  record.originOf(other) === record.originOf(counted);

export const arrivedStages = ['received', 'accepted', 'distributed'] as const;

// The giver cannot say what came: its figure stands where nobody at the other end or in between has one, or where it
// is lower, and so against its own interest.
function heardOf(told: readonly Told[], stages: readonly (Stage | undefined)[]): Told[] {
  if (!arrivedStages.some((stage) => stages.includes(stage))) return [...told];
  const others = told.filter(({ side }) => side !== 'from');
  if (others.length === 0) return [...told];
  const lowest = smallest(others.map(({ rounded }) => rounded.low));
  return told.filter(({ side, rounded }) => side !== 'from' || rounded.high < lowest);
}

/** What arrived. What was accepted or handed out is a part of what was received, and counts only without a receipt. */
export const arrivedQuantity = (entry: ConsignmentRecord, record: CaseRecord): Quantity | undefined =>
  quantityAt(entry, ['received'], record) ?? quantityAt(entry, ['accepted', 'distributed'], record);

/** The best-known size of a consignment: what arrived, else what was shipped, contracted, pledged or merely said. */
export function quantityOf(entry: ConsignmentRecord, record: CaseRecord): Quantity | undefined {
  const arrived = arrivedQuantity(entry, record);
  // That none has come yet is no size of what was promised.
  const came = arrived && arrived.pieces.high > 0 ? arrived : undefined;
  return (
    came ??
    quantityAt(entry, ['shipped'], record) ??
    quantityAt(entry, ['cleared'], record) ??
    quantityAt(entry, ['contracted'], record) ??
    quantityAt(entry, ['pledged'], record) ??
    quantityAt(entry, [undefined], record) ??
    (entry.statements.some(isCountedOtherwise) ? undefined : arrived)
  );
}

// Of so many pallets that none came leaves them so many, though nobody knows how many pieces they are.
const isCountedOtherwise = (statement: Statement): boolean =>
  statement.measure === 'goods' &&
  statement.amount !== undefined &&
  !saysNone(statement) &&
  !isReasonOnly(statement);

/** Sums of what was counted of several parts; undefined where one of them was not, or is disputed. */
export function addUp(quantities: readonly (Quantity | undefined)[]): Quantity | undefined {
  const known = quantities.flatMap((one) => (one && one.disputed.length === 0 ? [one] : []));
  const [first, ...others] = known;
  if (!first || known.length < quantities.length) return undefined;
  return others.reduce(
    (sum, one) => ({
      pieces: add(sum.pieces, one.pieces),
      disputed: [],
      statements: [...sum.statements, ...one.statements],
    }),
    first,
  );
}
