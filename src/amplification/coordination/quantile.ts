/** R's default quantile (type 7 of Hyndman & Fan, The American Statistician 50, 1996) of positive whole numbers. */
export function quantileOfCounts(values: Int32Array, probability: number): number {
  if (values.length === 0) return Number.NaN;
  const times = new Map<number, number>();
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    times.set(value, (times.get(value) ?? 0) + 1);
  }
  const sorted = [...times].sort(([a], [b]) => a - b);
  const h = (values.length - 1) * probability;
  const low = nth(sorted, Math.floor(h));
  return low + (h - Math.floor(h)) * (nth(sorted, Math.ceil(h)) - low);
}

function nth(sorted: readonly (readonly [value: number, times: number])[], n: number): number {
  let seen = 0;
  for (const [value, times] of sorted) {
    seen += times;
    if (n < seen) return value;
  }
  return sorted.at(-1)?.[0] ?? Number.NaN;
}
