/** So many at least and at most; without end where nobody can tell. */
export type Span = { readonly low: number; readonly high: number };

export const noSpan: Span = { low: 0, high: 0 };
export const span = (count: number): Span => ({ low: count, high: count });
export const plus = (a: Span, b: Span): Span => ({ low: a.low + b.low, high: a.high + b.high });
export const larger = (a: Span, b: Span): Span => ({
  low: Math.max(a.low, b.low),
  high: Math.max(a.high, b.high),
});
/** What is left of it when so many are accounted for; never less than nothing. */
export const without = ({ low, high }: Span, count: number): Span => ({
  low: Math.max(0, low - count),
  high: Math.max(0, high - count),
});
export const isNothing = ({ high }: Span): boolean => high === 0;
