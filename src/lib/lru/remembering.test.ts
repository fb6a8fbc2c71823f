import { expect, test } from 'vitest';
import { remembering } from './remembering.js';

test('what was worked out lately is not worked out again, and what is long or long ago is', () => {
  const asked: string[] = [];
  const length = remembering((text) => {
    asked.push(text);
    return text.length === 0 ? undefined : text.length;
  }, 4);
  expect(['a', 'a', '', '', 'b'].map(length)).toEqual([1, 1, undefined, undefined, 1]);
  expect(asked).toEqual(['a', '', 'b']);
  for (const text of ['c', 'd', 'e', 'f']) length(text);
  expect(length('a')).toBe(1);
  const long = 'x'.repeat(201);
  expect([length(long), length(long)]).toEqual([201, 201]);
  expect(asked.slice(3)).toEqual(['c', 'd', 'e', 'f', 'a', long, long]);
});
