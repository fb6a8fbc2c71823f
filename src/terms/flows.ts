import {
  add,
  type CaseRecord,
  type ConsignmentRecord,
  groupBy,
  hull,
  type Interval,
  intervalOf,
  multiply,
  quantityOf,
  type Terms,
  zero,
} from '../case/index.js';
import { resolveTerms } from './resolve-terms.js';

/** What one consignment adds to a flow: pieces and value, under the terms found for it. */
type Part = {
  readonly id: string;
  readonly terms: Terms | 'contradictory';
  readonly pieces: Interval | undefined;
  readonly value: { readonly currency: string; readonly amount: Interval } | undefined;
};

export type Split = { readonly given: Interval; readonly sold: Interval; readonly unknown: Interval };

export type FlowEstimate = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly productClass: string;
  readonly pieces: Split;
  readonly values: readonly (Split & { readonly currency: string })[];
  readonly consignments: readonly string[];
  /** Consignments nobody gave a number for: the totals are too low by an amount nobody knows. */
  readonly uncounted: readonly string[];
};

/**
 * How much of what went from one country to another was given, sold or of unknown terms, by product class.
 * Lower bounds hold only what is known to be of that kind; upper bounds add everything whose terms are open,
 * since it may yet turn out to be. Parts of a larger consignment are counted once, with the whole.
 */
export function estimateFlows(record: CaseRecord): FlowEstimate[] {
  const whole = [...record.consignments.values()].filter((entry) => !isPartOfKnown(entry, record));
  const flows = groupBy(whole, (entry) => flowIdOf(entry, record));
  return [...flows].map(([id, entries]) => estimateFlow(id, entries, record));
}

const isPartOfKnown = (entry: ConsignmentRecord, record: CaseRecord): boolean =>
  entry.consignment.partOf !== undefined && record.consignments.has(entry.consignment.partOf);

const countryOf = (party: string, record: CaseRecord): string => record.parties.get(party)?.country ?? party;

export const flowIdOf = (entry: ConsignmentRecord, record: CaseRecord): string =>
  [
    countryOf(entry.consignment.from, record),
    countryOf(entry.consignment.to, record),
    entry.product?.class ?? entry.consignment.product,
  ]
    .join('.')
    .toLowerCase();

function estimateFlow(id: string, entries: readonly ConsignmentRecord[], record: CaseRecord): FlowEstimate {
  const parts = entries.map((entry) => partOf(entry, record));
  const [first] = entries;
  if (!first) throw new Error('a flow without a consignment');
  const currencies = groupBy(parts, (part) => part.value?.currency);
  return {
    id,
    from: countryOf(first.consignment.from, record),
    to: countryOf(first.consignment.to, record),
    productClass: first.product?.class ?? first.consignment.product,
    pieces: splitByTerms(parts.map(({ terms, pieces }) => ({ terms, quantity: pieces }))),
    values: [...currencies].map(([currency, ofCurrency]) => ({
      currency,
      ...splitByTerms(ofCurrency.map(({ terms, value }) => ({ terms, quantity: value?.amount }))),
    })),
    consignments: parts.map((part) => part.id),
    uncounted: parts.filter((part) => part.pieces === undefined).map((part) => part.id),
  };
}

function partOf(entry: ConsignmentRecord, record: CaseRecord): Part {
  const { terms } = resolveTerms(entry, record);
  return {
    id: entry.id,
    terms,
    pieces: quantityOf(entry, record)?.pieces,
    value: statedValue(entry, record),
  };
}

// Several speakers' values in one currency span an interval. A unit price is scaled to the whole consignment, a
// value of a part (so many kits for so much) is not: it stays what was said.
function statedValue(entry: ConsignmentRecord, record: CaseRecord): Part['value'] {
  const stated = entry.statements.flatMap((statement) => {
    if (statement.value === undefined || statement.currency === undefined) return [];
    const amount = intervalOf(statement.value);
    if (statement.measure !== 'price') return [{ currency: statement.currency, amount }];
    const pieces = quantityOf(entry, record)?.pieces;
    return pieces ? [{ currency: statement.currency, amount: multiply(amount, pieces) }] : [];
  });
  const [first] = stated;
  if (!first) return undefined;
  const same = stated.filter(({ currency }) => currency === first.currency);
  return {
    currency: first.currency,
    amount: same.reduce((all, { amount }) => hull(all, amount), first.amount),
  };
}

type Share = { readonly terms: Part['terms']; readonly quantity: Interval | undefined };

function splitByTerms(shares: readonly Share[]): Split {
  const total = (...terms: Part['terms'][]): Interval =>
    shares
      .filter((share) => terms.includes(share.terms))
      .reduce((sum, { quantity }) => (quantity ? add(sum, quantity) : sum), zero);
  const open = total('unknown', 'contradictory', 'mixed', 'loan');
  const withOpen = (known: Interval): Interval => ({ low: known.low, high: add(known, open).high });
  return { given: withOpen(total('gift')), sold: withOpen(total('sale')), unknown: open };
}
