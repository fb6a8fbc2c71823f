/** Numbers 0, 1, 2 … by the bucket each is in: those of bucket b are numbers[start[b]] … numbers[start[b + 1] − 1]. */
export type Buckets = { readonly start: Int32Array; readonly numbers: Int32Array };

type MakeColumn = (length: number) => Int32Array;

const ints: MakeColumn = (length) => new Int32Array(length);

export function bucketStarts(bucketOf: Int32Array, buckets: number, column = ints): Int32Array {
  const start = column(buckets + 1);
  for (let i = 0; i < bucketOf.length; i++) {
    const after = (bucketOf[i] ?? 0) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let b = 1; b <= buckets; b++) start[b] = (start[b] ?? 0) + (start[b - 1] ?? 0);
  return start;
}

/** Stable: in each bucket the numbers ascend. */
export function inBuckets(bucketOf: Int32Array, buckets: number, column = ints): Buckets {
  const start = bucketStarts(bucketOf, buckets, column);
  const next = start.slice();
  const numbers = column(bucketOf.length);
  for (let i = 0; i < bucketOf.length; i++) {
    const bucket = bucketOf[i] ?? 0;
    const at = next[bucket] ?? 0;
    numbers[at] = i;
    next[bucket] = at + 1;
  }
  return { start, numbers };
}
