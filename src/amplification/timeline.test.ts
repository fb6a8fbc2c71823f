import fc from 'fast-check';
import { expect, test } from 'vitest';
import { observationOf } from './automation/index.js';
import { timelineOf } from './timeline.js';

const account = (name: string, times: number[]) => ({
  account: name,
  posts: times.length,
  reposts: 0,
  times: Float64Array.from(times).sort(),
});
const day = 86_400;

test('every post is in one bar of one class, on at most 400 bars', () => {
  const second = fc.integer({ min: 0, max: 4_000_000_000 });
  fc.assert(
    fc.property(fc.array(fc.array(second, { minLength: 1, maxLength: 80 }), { minLength: 1 }), (posted) => {
      const accounts = posted.map((times, at) => account(`a${at}`, times));
      const { startSeconds, stepSeconds, classes } = timelineOf(
        accounts,
        new Set(['a0']),
        observationOf(accounts),
      );
      const inAll = classes.flatMap(({ posts }) => posts).reduce((sum, posts) => sum + posts, 0);
      expect(inAll).toBe(posted.flat().length);
      const together = classes.filter((one) => one.class.startsWith('coordinated'));
      expect(together.flatMap(({ posts }) => posts).reduce((sum, posts) => sum + posts, 0)).toBe(
        posted[0]?.length,
      );
      const first = Math.min(...posted.flat());
      expect(startSeconds).toBeLessThanOrEqual(first);
      expect(first).toBeLessThan(startSeconds + stepSeconds);
      for (const { posts } of classes) expect(posts.length).toBeLessThanOrEqual(400);
    }),
  );
});

test('who posts over 50 a day is hyperactive, and may be coordinated too', () => {
  const often = Array.from({ length: 102 }, (_, i) => i * 1700);
  const accounts = [account('x', often), account('y', often), account('z', [0, 2 * day])];
  const { stepSeconds, classes } = timelineOf(accounts, new Set(['y']), observationOf(accounts));
  const totals = classes.map((one) => [one.class, one.posts.reduce((sum, posts) => sum + posts, 0)]);
  expect(totals).toEqual([
    ['coordinated', 0],
    ['hyperactive', 102],
    ['coordinated-and-hyperactive', 102],
    ['neither', 2],
  ]);
  expect(stepSeconds).toBe(900);
});
