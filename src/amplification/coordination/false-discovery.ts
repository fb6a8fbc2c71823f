/**
 * Benjamini & Hochberg, Journal of the Royal Statistical Society B 57 (1995): q-values of the smallest p-values of
 * `tests` tests. The p-values left out must be larger than any q asked for allows; see `largestUseful`.
 */
export function qValues(p: Float64Array, tests: number): Float64Array {
  const order = Int32Array.from(p.keys()).sort((a, b) => (p[a] ?? 0) - (p[b] ?? 0));
  const q = new Float64Array(p.length);
  let least = 1;
  for (let rank = order.length; rank > 0; rank--) {
    const row = order[rank - 1] ?? 0;
    least = Math.min(least, ((p[row] ?? 0) * tests) / rank);
    q[row] = least;
  }
  return q;
}

/**
 * The largest p-value that can still be kept: at most as many tests are rejected as there are edges, and no more
 * edges than pairs of posts. Everything above is let go while counting, which is what keeps a hashtag of a million
 * posts in memory.
 */
export const largestUseful = (rate: number, edgesAtMost: number, tests: number): number =>
  rate >= 1 ? 1 : tests === 0 ? 0 : (rate * Math.min(edgesAtMost, tests)) / tests;

export const pairsAmong = (accounts: number): number => (accounts * (accounts - 1)) / 2;
