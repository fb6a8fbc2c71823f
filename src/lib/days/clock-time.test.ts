import { expect, test } from 'vitest';
import { clockTime } from './index.js';

test('a time is the minute that has begun; after midnight the hours go on, and before it there is none', () => {
  expect([0, 510, 569.99, 570 - 1e-9, 1500, -5].map(clockTime)).toEqual([
    ...['00:00', '08:30', '09:29', '09:30', '25:00', '-5'],
  ]);
});
