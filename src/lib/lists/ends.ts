/** As `Math.max(...values)`, of any number of them: -Infinity of none. */
export function largest(values: Iterable<number>): number {
  let found = Number.NEGATIVE_INFINITY;
  for (const value of values) if (value > found || Number.isNaN(value)) found = value;
  return found;
}

/** As `Math.min(...values)`, of any number of them: Infinity of none. */
export function smallest(values: Iterable<number>): number {
  let found = Number.POSITIVE_INFINITY;
  for (const value of values) if (value < found || Number.isNaN(value)) found = value;
  return found;
}
