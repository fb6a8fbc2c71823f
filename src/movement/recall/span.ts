/** So many at least and at most; without end where nobody can tell. */
export type PieceSpan = { readonly low: number; readonly high: number };

export const noSpan: PieceSpan = { low: 0, high: 0 };
export const span = (count: number): PieceSpan => ({ low: count, high: count });
export const plus = (a: PieceSpan, b: PieceSpan): PieceSpan => ({
  low: a.low + b.low,
  high: a.high + b.high,
});
export const larger = (a: PieceSpan, b: PieceSpan): PieceSpan => ({
  low: Math.max(a.low, b.low),
  high: Math.max(a.high, b.high),
});
/** What is left of it when so many are accounted for; never less than nothing. */
export const without = ({ low, high }: PieceSpan, count: number): PieceSpan => ({
  low: Math.max(0, low - count),
  high: Math.max(0, high - count),
});
export const isNothing = ({ high }: PieceSpan): boolean => high === 0;
