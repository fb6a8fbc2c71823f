import { type Comparison, unknown } from './comparison.js';
import type { Patterns } from './patterns.js';

/** Of pairs that say a field, the share at each level, by comparison. */
export type Chances = readonly Float64Array[];

/** What is believed of a field before any pair is seen, and how many pairs that is worth. */
export type Prior = { readonly chances: Chances; readonly pairs: number };

// A level never seen is still possible; half a pair keeps its chance from being nothing.
const unseen = 0.5;

/** The shares at each level, where pattern `n` counts `weightOf(n)` times. */
export function countLevels(
  patterns: Patterns,
  comparisons: readonly Comparison[],
  weightOf: (pattern: number) => number,
): Float64Array[] {
  const counts = comparisons.map(({ levels }) => new Float64Array(levels.length));
  for (const [pattern, levels] of patterns.levels.entries()) {
    const weight = weightOf(pattern);
    for (const [at, level] of levels.entries()) {
      const count = counts[at];
      if (level !== unknown && count) count[level] = (count[level] ?? 0) + weight;
    }
  }
  return counts;
}

export function chancesOf(counts: readonly Float64Array[], prior?: Prior): Chances {
  return counts.map((count, at) => {
    const believed = count.map(
      (n, level) => n + (prior ? prior.pairs * (prior.chances[at]?.[level] ?? 0) : unseen),
    );
    const total = believed.reduce((sum, n) => sum + n, 0);
    return believed.map((n) => n / total);
  });
}
