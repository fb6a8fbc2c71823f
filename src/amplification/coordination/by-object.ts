import type { Posts } from './posts.js';

/** Posts by object: those of object o are posts[start[o]] … posts[start[o + 1] − 1], in the order they came in. */
export type ByObject = { readonly start: Int32Array; readonly posts: Int32Array };

type Numbered = Pick<Posts, 'object'> & { readonly objectNames: { readonly length: number } };

export const byObject = ({ object, objectNames }: Numbered): ByObject =>
  inBuckets(object, objectNames.length);

/** Numbers 0, 1, 2 … by the bucket each is in, stable. */
export function inBuckets(bucketOf: Int32Array, buckets: number, column = ints): ByObject {
  const start = column(buckets + 1);
  for (let i = 0; i < bucketOf.length; i++) {
    const after = (bucketOf[i] ?? 0) + 1;
    start[after] = (start[after] ?? 0) + 1;
  }
  for (let b = 1; b <= buckets; b++) start[b] = (start[b] ?? 0) + (start[b - 1] ?? 0);
  const next = start.slice();
  const posts = column(bucketOf.length);
  for (let i = 0; i < bucketOf.length; i++) {
    const bucket = bucketOf[i] ?? 0;
    const at = next[bucket] ?? 0;
    posts[at] = i;
    next[bucket] = at + 1;
  }
  return { start, posts };
}

const ints = (length: number): Int32Array => new Int32Array(length);
