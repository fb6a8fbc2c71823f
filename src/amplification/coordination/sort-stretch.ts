// Longer stretches are worth the call of the engine's own sort.
const few = 32;

/** Sorts the values from `start` to `end` − 1: many short stretches, for which a call each would cost more. */
export function sortStretch(values: Int32Array, start: number, end: number): void {
  if (end - start > few) {
    values.subarray(start, end).sort();
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const value = values[i] ?? 0;
    let at = i;
    for (; at > start && (values[at - 1] ?? 0) > value; at--) values[at] = values[at - 1] ?? 0;
    values[at] = value;
  }
}
