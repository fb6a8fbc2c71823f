/** The middle value; the upper of the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError('no median of nothing');
  return middle;
}
