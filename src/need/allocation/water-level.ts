import type { LevelBound } from './level.js';

const stepsMax = 60;

/** Days that all sites together cannot be brought above, each as far as it can go. */
export function waterLevel(bound: LevelBound, sites: number): number {
  let low = 0;
  let high = 0;
  for (let site = 0; site < sites; site++) high = Math.max(high, bound.highest(site));
  if (bound.isPossible(high)) return high;
  for (let step = 0; step < stepsMax && high - low > 1e-7 * high; step++) {
    const middle = (low + high) / 2;
    if (bound.isPossible(middle)) low = middle;
    else high = middle;
  }
  return high;
}
