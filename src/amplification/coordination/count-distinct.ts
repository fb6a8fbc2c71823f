/** How many different values; the values are left sorted. */
export function countDistinct(values: Int32Array): number {
  if (values.length < 2) return values.length;
  values.sort();
  let distinct = 1;
  for (let i = 1; i < values.length; i++) if (values[i] !== values[i - 1]) distinct++;
  return distinct;
}
