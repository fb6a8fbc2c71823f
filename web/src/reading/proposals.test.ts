import { expect, test } from 'vitest';
import { locatorOf, placeIn } from './proposals';

const text = 'Title\n\nFirst line,\nstill first.\n\n\nSecond 🎉 one.';

test('a place is written and read', () => {
  const start = text.indexOf('Second');
  const locator = locatorOf({ start, end: text.length }, text);
  expect(locator).toBe(`paragraph 3, characters ${start}–${text.length}`);
  const place = placeIn(locator);
  expect(text.slice(place?.start, place?.end)).toBe('Second 🎉 one.');
});

test('lines are paragraphs where no line is blank', () => {
  expect(locatorOf({ start: 4, end: 5 }, 'a\nb\nc')).toBe('paragraph 3, characters 4–5');
});

test.each(['paragraph 4', 'post 3', undefined])('%s names no characters', (locator) => {
  expect(placeIn(locator)).toBeUndefined();
});
