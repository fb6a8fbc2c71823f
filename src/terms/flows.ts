import {
  addedAs,
  type CaseRecord,
  type ConsignmentRecord,
  countDayOf,
  countUnitOf,
  goodsOf,
  intervalOf,
  knownDayOf,
  ownClassOf,
  type ProductClass,
  type Quantity,
  quantityAt,
  type Returned,
  readRoundedOrPlain,
  returnedOf,
  type Statement,
  settle,
  sideOf,
  wentOf,
} from '../case/index.js';
import { add, type Interval, multiply, zero } from '../lib/intervals/index.js';
import { groupBy } from '../lib/lists/index.js';
import { annulmentsOf } from './annulled.js';
import { type ResolvedTerms, resolveTerms } from './resolve-terms.js';

export type Split = { readonly given: Interval; readonly sold: Interval; readonly unknown: Interval };

/** What one consignment adds to a flow: pieces that went, pieces only announced, and value, under its terms. */
type Part = {
  readonly id: string;
  readonly terms: ResolvedTerms;
  readonly went: Quantity | undefined;
  readonly contracted: Interval | undefined;
  readonly pledged: Interval | undefined;
  readonly voided: Interval | undefined;
  readonly returned: readonly Returned[];
  readonly value: { readonly currency: string; readonly amount: Interval } | undefined;
  readonly countedBy: readonly Statement[];
};

export type FlowEstimate = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly productClass: ProductClass;
  /** Where no class of ours fits: what the case calls them. */
  readonly ownClass?: string;
  /** What all of it is counted in. */
  readonly unit: string;
  /** What went: received, or shipped, or said to be of this kind without a word about promises. */
  readonly pieces: Split;
  /** What was under contract or promised beyond what went. A pledge is not a gift that was made. */
  readonly contracted: Split;
  readonly pledged: Split;
  /** What was under contract beyond what went, and whose contract was made void. */
  readonly voided: Split;
  /** Of what went: refused, sent back or called back. Undefined where it was, and nobody says how many. */
  readonly returned: Interval | undefined;
  readonly values: readonly (Split & { readonly currency: string })[];
  readonly consignments: readonly string[];
  /** Consignments nobody gave a number for: the totals are too low by an amount nobody knows. */
  readonly uncounted: readonly string[];
  /** Consignments that went partly as a gift and partly sold. */
  readonly mixed: readonly string[];
  /** Consignments of which the terms of a part are known and those of the rest are not. */
  readonly partly: readonly string[];
  /** Consignments whose numbers exclude each other: left out of the totals, with both figures shown. */
  readonly disputed: readonly { readonly id: string; readonly figures: readonly Interval[] }[];
  /** By consignment: the statements its numbers were taken from. */
  readonly countedBy: ReadonlyMap<string, readonly Statement[]>;
};

/**
 * How much of what went from one country to another was given, sold or of unknown terms, by product class.
 * Lower bounds hold only what is known to be of that kind; upper bounds add everything whose terms are open,
 * since it may yet turn out to be. Parts of a larger consignment are counted once, with the whole.
 */
export function estimateFlows(record: CaseRecord): FlowEstimate[] {
  const whole = [...record.consignments.values()].filter((entry) => !isPartOfKnown(entry, record));
  const flows = groupBy(whole, (entry) => flowIdOf(entry, record));
  return [...flows].flatMap(([id, entries]) => {
    const byUnit = groupBy(entries, ({ product }) => addedAs(product));
    return [...byUnit].map(([unit, ofUnit]) =>
      estimateFlow(byUnit.size === 1 ? id : `${id}.${unit.replaceAll(notInIds, '-')}`, ofUnit, record),
    );
  });
}

const isPartOfKnown = (entry: ConsignmentRecord, record: CaseRecord): boolean =>
  entry.consignment.partOf !== undefined && record.consignments.has(entry.consignment.partOf);

const countryOf = (party: string, record: CaseRecord): string => record.parties.get(party)?.country ?? party;

/** The country of whoever gave or sold it; where a firm at home sold what came from abroad, that from which it came. */
function fromOf(
  { consignment: { from, to, dispatchedFrom } }: ConsignmentRecord,
  record: CaseRecord,
): string {
  const giver = countryOf(from, record);
  const left = dispatchedFrom === undefined ? undefined : record.places.get(dispatchedFrom)?.country;
  return left !== undefined && giver === countryOf(to, record) ? left : giver;
}

const flowIdOf = (entry: ConsignmentRecord, record: CaseRecord): string =>
  [fromOf(entry, record), countryOf(entry.consignment.to, record), ...goodsOf(entry)].join('.').toLowerCase();

const notInIds = /[^\p{L}\p{M}\p{N}]+/gu;

function estimateFlow(id: string, entries: readonly ConsignmentRecord[], record: CaseRecord): FlowEstimate {
  const parts = entries.map((entry) => partOf(entry, record));
  const [first] = entries;
  if (!first) throw new Error('a flow without a consignment');
  const currencies = groupBy(parts, (part) => part.value?.currency);
  const isCounted = ({ went, contracted, pledged, voided }: Part): boolean =>
    [went, contracted, pledged, voided].some((counted) => counted !== undefined);
  return {
    id,
    from: fromOf(first, record),
    to: countryOf(first.consignment.to, record),
    productClass: first.product?.class ?? 'other',
    ...ownClassOf(first.product),
    unit: entries.map(({ product }) => countUnitOf(product)).find((unit) => unit !== 'unsaid') ?? 'unsaid',
    pieces: sumOf(parts, ({ went }) => (went?.disputed.length === 0 ? went.pieces : undefined)),
    contracted: sumOf(parts, ({ contracted }) => contracted),
    pledged: sumOf(parts, ({ pledged }) => pledged),
    voided: sumOf(parts, ({ voided }) => voided),
    returned: sumReturned(parts.flatMap(({ returned }) => returned)),
    values: [...currencies].map(([currency, ofCurrency]) => ({
      currency,
      ...sumOf(ofCurrency, ({ value }) => value?.amount),
    })),
    consignments: parts.map((part) => part.id),
    uncounted: parts.filter((part) => !isCounted(part)).map((part) => part.id),
    mixed: parts.filter(({ terms, went }) => went && terms.terms === 'mixed').map((part) => part.id),
    partly: parts
      .filter(({ terms }) => terms.terms === 'unknown' && terms.parts.length > 0)
      .map((part) => part.id),
    disputed: parts.flatMap(({ id: consignment, went }) =>
      went && went.disputed.length > 0 ? [{ id: consignment, figures: went.disputed }] : [],
    ),
    countedBy: new Map(parts.map(({ id: consignment, countedBy }) => [consignment, countedBy])),
  };
}

function partOf(entry: ConsignmentRecord, record: CaseRecord): Part {
  const went = wentOf(entry, record);
  const sent = larger(went, wentOf(entry, record, 'left'));
  const contracted = quantityAt(entry, ['contracted'], record);
  const pledged = quantityAt(entry, ['pledged'], record);
  const isVoid = annulmentsOf(contracted?.statements ?? [], record).length > 0;
  const returned = returnedIn(entry, record);
  return {
    id: entry.id,
    terms: resolveTerms(entry, record),
    went,
    contracted: isVoid ? undefined : beyond(contracted, sent),
    voided: isVoid ? beyond(contracted, sent) : undefined,
    pledged: beyond(pledged, sent),
    returned,
    value: statedValue(entry, record),
    countedBy: [went, contracted, pledged, ...returned].flatMap((told) => told?.statements ?? []),
  };
}

// Where nobody says it of the whole, what is said of its parts.
function returnedIn(entry: ConsignmentRecord, record: CaseRecord, depth = 0): Returned[] {
  const own = returnedOf(entry, record);
  if (own || depth > 9) return own ? [own] : [];
  return record.partsOf(entry.id).flatMap((part) => returnedIn(part, record, depth + 1));
}

function sumReturned(returned: readonly Returned[]): Interval | undefined {
  const known = returned.flatMap(({ pieces }) => pieces ?? []);
  const [first = zero, ...others] = known;
  const counted = others.reduce(add, first);
  if (known.length === returned.length) return counted;
  return known.length === 0 ? undefined : { low: counted.low, high: Number.POSITIVE_INFINITY };
}

// What was sent stays sent, whatever became of it on its way.
const larger = (came: Quantity | undefined, left: Quantity | undefined): Quantity | undefined =>
  came && left && left.pieces.high < came.pieces.high ? came : (left ?? came);

/** What was announced and has not gone: all of it where nothing has. */
function beyond(announced: Quantity | undefined, went: Quantity | undefined): Interval | undefined {
  if (!announced || announced.disputed.length > 0) return undefined;
  if (!went) return announced.pieces;
  const low = Math.max(0, announced.pieces.low - went.pieces.high);
  const high = Math.max(0, announced.pieces.high - went.pieces.low);
  return low > 0 ? { low, high } : undefined;
}

// A unit price is scaled to the whole consignment, a value of a part (so many kits for so much) is not: it stays what
// was said. Values that exclude each other are left out: nobody stated the range between them.
function statedValue(entry: ConsignmentRecord, record: CaseRecord): Part['value'] {
  const currency = entry.statements.find((statement) => statement.value !== undefined)?.currency;
  if (currency === undefined) return undefined;
  const pieces = wentOf(entry, record)?.pieces ?? quantityAt(entry, ['contracted'], record)?.pieces;
  const stated = entry.statements.flatMap((statement) => {
    if (statement.value === undefined || statement.currency !== currency) return [];
    const scale = statement.measure === 'price' ? pieces : { low: 1, high: 1 };
    if (!scale) return [];
    return {
      statement,
      interval: multiply(intervalOf(statement.value), scale),
      rounded: multiply(readRoundedOrPlain(statement.value), scale),
      origin: record.originOf(statement) ?? statement.id,
      side: sideOf(statement, entry.consignment, record),
      day: countDayOf(statement, record),
      known: knownDayOf(statement, record),
    };
  });
  const settled = settle(stated);
  return settled && settled.disputed.length === 0 ? { currency, amount: settled.interval } : undefined;
}

/** Each quantity under the terms of its consignment, the known parts of a mixed one under their own. */
function sumOf(parts: readonly Part[], quantityOf: (part: Part) => Interval | undefined): Split {
  const shares = parts.flatMap((part) => {
    const quantity = quantityOf(part);
    return quantity ? sharesOf(part.terms, quantity) : [];
  });
  const total = (kind: Share['kind']): Interval =>
    shares.filter((share) => share.kind === kind).reduce((sum, { quantity }) => add(sum, quantity), zero);
  const open = total('unknown');
  const withOpen = (known: Interval): Interval => ({ low: known.low, high: add(known, open).high });
  return { given: withOpen(total('given')), sold: withOpen(total('sold')), unknown: open };
}

type Share = { readonly kind: keyof Split; readonly quantity: Interval };

function sharesOf({ terms, parts }: ResolvedTerms, quantity: Interval): Share[] {
  if (terms === 'gift') return [{ kind: 'given', quantity }];
  if (terms === 'sale') return [{ kind: 'sold', quantity }];
  const known = parts.flatMap((part): Share[] => {
    if (part.pieces === undefined || (part.terms !== 'gift' && part.terms !== 'sale')) return [];
    return [{ kind: part.terms === 'gift' ? 'given' : 'sold', quantity: part.pieces }];
  });
  const sum = known.reduce((all, share) => add(all, share.quantity), zero);
  // Parts larger than what went are parts of what was announced: they cannot be told apart from the rest.
  if (sum.low > quantity.high) return [{ kind: 'unknown', quantity }];
  const rest = { low: Math.max(0, quantity.low - sum.high), high: Math.max(0, quantity.high - sum.low) };
  return [...known, { kind: 'unknown', quantity: rest }];
}
