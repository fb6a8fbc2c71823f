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

export function patternsOf(pairs: Pairs, comparisons: readonly Comparison[]): Patterns {
  const codes = new Float64Array(pairs.left.length);
  for (const comparison of comparisons) addLevels(codes, pairs, comparison);
  const numbers = new Map<number, number>();
  const counts: number[] = [];
  const ofPair = Int32Array.from(codes, (code) => {
    const number = numbers.get(code) ?? numbers.size;
    numbers.set(code, number);
    counts[number] = (counts[number] ?? 0) + 1;
    return number;
  });
  const levels = Array.from(numbers.keys(), (code) => levelsIn(code, comparisons));
  return { levels, counts: Float64Array.from(counts), ofPair };
}

// Field after field, and not pair after pair: a loop that always calls the same function runs twice as fast.
function addLevels(codes: Float64Array, { left, right }: Pairs, { levels, levelOf }: Comparison): void {
  const base = levels.length + 1;
  for (let pair = 0; pair < codes.length; pair++)
    codes[pair] = (codes[pair] ?? 0) * base + levelOf(left[pair] ?? 0, right[pair] ?? 0) - unknown;
}

function levelsIn(code: number, comparisons: readonly Comparison[]): Int8Array {
  const row = new Int8Array(comparisons.length);
  let rest = code;
  for (let at = comparisons.length - 1; at >= 0; at--) {
    const base = (comparisons[at]?.levels.length ?? 0) + 1;
    row[at] = (rest % base) + unknown;
    rest = Math.floor(rest / base);
  }
  return row;
}
