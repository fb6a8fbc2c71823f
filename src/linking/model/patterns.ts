import type { Pairs } from './candidates.js';
import { type Comparison, unknown } from './comparison.js';

/** Pairs by what their comparisons gave. There are few patterns, however many pairs: what is learnt is learnt from these. */
export type Patterns = {
  /** By pattern, the level of each comparison. */
  readonly levels: readonly Int8Array[];
  readonly counts: Float64Array;
  /** By pair, its pattern. */
  readonly ofPair: Int32Array;
};

export function patternsOf({ left, right }: Pairs, comparisons: readonly Comparison[]): Patterns {
  const numbers = new Map<number, number>();
  const levels: Int8Array[] = [];
  const counts: number[] = [];
  const ofPair = new Int32Array(left.length);
  const row = new Int8Array(comparisons.length);
  for (let pair = 0; pair < left.length; pair++) {
    let code = 0;
    for (const [at, { levelOf, levels: named }] of comparisons.entries()) {
      const level = levelOf(left[pair] ?? 0, right[pair] ?? 0);
      row[at] = level;
      code = code * (named.length + 1) + level - unknown;
    }
    let number = numbers.get(code);
    if (number === undefined) {
      number = levels.length;
      numbers.set(code, number);
      levels.push(row.slice());
      counts.push(0);
    }
    counts[number] = (counts[number] ?? 0) + 1;
    ofPair[pair] = number;
  }
  return { levels, counts: Float64Array.from(counts), ofPair };
}
