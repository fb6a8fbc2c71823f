import { quantileOf } from '../../statistics/index.js';

/** Of positive whole numbers in any order, of which few are distinct. */
export function quantileOfCounts(values: Int32Array, probability: number): number {
  if (values.length === 0) return Number.NaN;
  const times = new Map<number, number>();
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    times.set(value, (times.get(value) ?? 0) + 1);
  }
  const sorted = [...times].sort(([a], [b]) => a - b);
  return quantileOf(values.length, probability, (i) => nth(sorted, i));
}

function nth(sorted: readonly (readonly [value: number, times: number])[], n: number): number {
  let seen = 0;
  for (const [value, times] of sorted) {
    seen += times;
    if (n < seen) return value;
  }
  return sorted.at(-1)?.[0] ?? Number.NaN;
}
