import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountRanges } from './account-ranges.js';
import type { OrderedPosts } from './posts.js';

/** So many posts of each account, each with so many posts in its window. */
function postsOf(accounts: readonly (readonly number[])[]): OrderedPosts {
  const windows = accounts.flat();
  const start = Int32Array.from(
    { length: accounts.length + 1 },
    (_, n) => accounts.slice(0, n).flat().length,
  );
  const none = new Int32Array(windows.length);
  return {
    object: none,
    account: none,
    content: none,
    time: new Float64Array(windows.length),
    accountStart: start,
    accountPosts: Int32Array.from(windows.keys()),
    left: none,
    right: Int32Array.from(windows),
  } as OrderedPosts;
}

test('ranges follow each other, hold every account once, and are no more than were asked for', () => {
  const accounts = fc.array(fc.array(fc.nat(5), { maxLength: 4 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(accounts, fc.integer({ min: 1, max: 16 }), (given, most) => {
      const ranges = accountRanges(postsOf(given), most);
      expect(ranges.length).toBeLessThanOrEqual(most + 1);
      expect(ranges[0]?.start).toBe(0);
      expect(ranges.at(-1)?.end).toBe(given.length);
      for (const [at, { end }] of ranges.slice(0, -1).entries()) expect(ranges[at + 1]?.start).toBe(end);
    }),
  );
});

test('accounts that have nobody beside them are not counted one by one', () => {
  expect(accountRanges(postsOf(Array.from({ length: 4000 }, () => [0])), 16).length).toBeLessThanOrEqual(17);
});
