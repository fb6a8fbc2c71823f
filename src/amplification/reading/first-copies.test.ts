import { expect, test } from 'vitest';
import { findCopies } from './first-copies.js';

const alike = (posts: number) => ({
  object: new Int32Array(posts),
  account: new Int32Array(posts),
  time: new Float64Array(posts),
  content: new Int32Array(2 * posts),
});

test('of posts that are all alike the first stays', () => {
  expect(findCopies(alike(3), 1)).toEqual({ first: Uint8Array.of(1, 0, 0), sharedIds: 0 });
  expect(findCopies({ ...alike(2), account: Int32Array.of(0, 1) }, 1).first).toBeUndefined();
});

// A Set ends at 2^24 members, and 36 million equal rows were told so by the engine.
test('more copies than a Set holds are found', () => {
  const posts = 2 ** 24 + 2;
  const { first } = findCopies(alike(posts), 1);
  expect(first?.subarray(0, 2)).toEqual(Uint8Array.of(1, 0));
  expect(first?.at(-1)).toBe(0);
});
