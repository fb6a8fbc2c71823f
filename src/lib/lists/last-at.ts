/** The place in a rising list of the last entry that is not above a value; -1 where all are. */
export function lastAt<T>(entries: readonly T[], value: number, measure: (entry: T) => number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && measure(entry) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
