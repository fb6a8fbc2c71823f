/** Type 7 of Hyndman and Fan (The American Statistician 50, 1996), R's default, of values in ascending order. */
export const quantile = (sorted: ArrayLike<number>, p: number): number =>
  quantileOf(sorted.length, p, (i) => sorted[i] ?? Number.NaN);

/** The same of `count` values of which `nth` gives the one in place i, from 0. */
export function quantileOf(count: number, p: number, nth: (i: number) => number): number {
  if (count === 0) throw new RangeError('a quantile of no values');
  const position = (count - 1) * p;
  const [below, above] = [nth(Math.floor(position)), nth(Math.ceil(position))];
  // Infinite neighbours would give NaN.
  return below === above ? below : below + (above - below) * (position - Math.floor(position));
}
