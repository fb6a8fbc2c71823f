import { expect, test } from 'vitest';
import { authorOf } from './asking.js';

test('whoever writes is told by the page once, also where the name was copied from the history', () => {
  expect(authorOf(undefined)).toBe('page');
  expect(authorOf('A. Rossi')).toBe('page: A. Rossi');
  expect(authorOf('page: page: A. Rossi')).toBe('page: A. Rossi');
  expect(authorOf('Homepage: news desk')).toBe('page: Homepage: news desk');
});
