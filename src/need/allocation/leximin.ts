/** Which of two lists of days, each in rising order, is better: the smallest decides, then the next. Positive where `a` is. */
export function compareSorted(a: Float64Array, b: Float64Array): number {
  for (let at = 0; at < a.length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export const sorted = (covers: Float64Array): Float64Array => covers.toSorted();

/** The same of two sites alone: what it says of them holds for all, as the others do not change. */
export function isBetterPair(a1: number, a2: number, b1: number, b2: number): boolean {
  const [lowA, highA] = a1 < a2 ? [a1, a2] : [a2, a1];
  const [lowB, highB] = b1 < b2 ? [b1, b2] : [b2, b1];
  return lowA > lowB || (lowA === lowB && highA > highB);
}
