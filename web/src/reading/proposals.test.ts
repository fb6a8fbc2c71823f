import { expect, test } from 'vitest';
import { charactersIn } from '../../../src/words/index';
import { locatorOf } from './proposals';

const text = 'Title\n\nFirst line,\nstill first.\n\n\nSecond 🎉 one.';

test.each([
  ['en', 'paragraph 3, characters 34–48'],
  ['it', 'paragrafo 3, caratteri 34–48'],
  ['zh-CN', '第3段第34–48字'],
  ['de', 'paragraph 3, characters 34–48'],
  [undefined, 'paragraph 3, characters 34–48'],
])('a place is written and read in %s', (language, expected) => {
  const start = text.indexOf('Second');
  const locator = locatorOf({ start, end: text.length }, text, language);
  expect(locator).toBe(expected);
  const place = charactersIn(locator);
  expect(text.slice(place?.start, place?.end)).toBe('Second 🎉 one.');
});

test('lines are paragraphs where no line is blank', () => {
  expect(locatorOf({ start: 4, end: 5 }, 'a\nb\nc', 'en')).toBe('paragraph 3, characters 4–5');
});

test.each(['paragraph 4', 'post 3', 'pages 3–5', '第3–5页', undefined])(
  '%s names no characters',
  (locator) => {
    expect(charactersIn(locator)).toBeUndefined();
  },
);
