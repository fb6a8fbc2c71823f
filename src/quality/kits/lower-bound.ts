import { lowerBound } from '../../statistics/index.js';

/** How many of n may be missed for the lower bound still to reach the target; undefined when not even none may. */
export function mostMisses(target: number, n: number, confidence: number): number | undefined {
  const isShown = (misses: number) => misses <= n && lowerBound(n - misses, n, confidence) >= target;
  if (!isShown(0)) return undefined;
  return lastTrue(0, n + 1, isShown);
}

/** How many must be tested for the lower bound to reach the target with that many misses. */
export function fewestTested(target: number, misses: number, confidence: number): number {
  const isShort = (n: number) => n <= misses || lowerBound(n - misses, n, confidence) < target;
  let enough = misses + 1;
  while (isShort(enough)) enough *= 2;
  return lastTrue(0, enough, isShort) + 1;
}

/** The last number for which a condition holds that holds at `yes`, fails at `no`, and turns once between. */
function lastTrue(yes: number, no: number, holds: (n: number) => boolean): number {
  let [low, high] = [yes, no];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
