import { figuresOf, type Quantity } from '../../case/index.js';
import { add, distinct, hull, type Interval, overlaps } from '../../lib/intervals/index.js';

/** So many pieces: one figure, or several that exclude each other. */
export type Count = { readonly figures: readonly Interval[]; readonly rounded: Interval };

export const countOf = (quantity: Quantity, rounded: readonly Interval[]): Count => {
  const figures = figuresOf(quantity);
  const near = rounded.filter((one) => overlaps(one, quantity.pieces));
  return { figures, rounded: [...figures, ...near].reduce(hull) };
};

const everything: Interval = { low: 0, high: Number.POSITIVE_INFINITY };

/** Of parts of which some were not counted: at least what the others come to. */
export function sumOf(parts: readonly (Count | undefined)[]): Count | undefined {
  const known = parts.flatMap((part) => part ?? []);
  if (known.length === 0) return undefined;
  const open: Count[] = known.length < parts.length ? [{ figures: [everything], rounded: everything }] : [];
  return [...known, ...open].reduce((sum, part) => ({
    figures: distinct(sum.figures.flatMap((one) => part.figures.map((other) => add(one, other)))),
    rounded: add(sum.rounded, part.rounded),
  }));
}

export type Difference = {
  readonly kind: 'none' | 'fewer' | 'more' | 'cannot-tell';
  /** How many fewer or more: several where the counts are disputed, none where there is no difference. */
  readonly pieces: readonly Interval[];
};

/** How many fewer, or more, reached a stage than the one before. Two that agree within their rounding do not differ. */
export function differenceOf(before: Count, after: Count): Difference {
  const pairs = before.figures.flatMap((a) => after.figures.map((b) => [a, b] as const));
  const isDisputed = pairs.length > 1;
  if (!isDisputed && overlaps(before.rounded, after.rounded)) return { kind: 'none', pieces: [] };
  const kinds = new Set(pairs.map(([a, b]) => (a.low > b.high ? 'fewer' : b.low > a.high ? 'more' : 'none')));
  const [kind = 'none', ...others] = kinds;
  if (others.length > 0) return { kind: 'cannot-tell', pieces: [] };
  if (kind === 'none') return { kind, pieces: [] };
  const pieces = pairs.map(([a, b]) => (kind === 'fewer' ? less(a, b) : less(b, a)));
  return { kind, pieces: distinct(pieces) };
}

/** What is left of one when the other is taken away; never less than nothing. */
export const less = (whole: Interval, part: Interval): Interval => ({
  low: Math.max(0, whole.low - part.high),
  // Infinity less Infinity is no number: of what has no upper bound any part leaves what has none.
  high: whole.high === Number.POSITIVE_INFINITY ? whole.high : Math.max(0, whole.high - part.low),
});
