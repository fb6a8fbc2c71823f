import { expect, test } from 'vitest';
import { formatMessage } from '../words/index.js';
import { checkName, comparable, lookOf } from './names.js';

test.each([
  ['A. Rossi', 'a.  rossi'],
  ['A. Rossi', 'А. Rоssi'],
  ['José Martí', 'Jose Marti'],
  ['Ａ．Ｒｏｓｓｉ', 'A.Rossi'],
  ['Anna\u200dMaria', 'AnnaMaria'],
  ['مُحَمَّد', 'محمد'],
  ['Łukasz', 'Lukasz'],
])('%s and %s are one name', (one, other) => {
  expect(comparable(one)).toBe(comparable(other));
});

test.each([
  ['张伟', '张玮'],
  ['محمد', 'محمود'],
  ['राम', 'रमा'],
  ['Anna', 'Hanna'],
])('%s and %s are two', (one, other) => {
  expect(comparable(one)).not.toBe(comparable(other));
});

test.each(['a\nb', '张伟', 'محمد بن علي', 'Łukasz O’Brien-Ünal', 'राम', 'J. R. 3rd'])(
  '%s can be kept',
  (name) => {
    expect(checkName(name)).toBeUndefined();
  },
);

test.each([
  '',
  '   ',
  '...',
  'A. Rossi (phone 2)',
  'A. Rossi（phone 2）',
  'page: A. Rossi',
  'Rossi\u202eissoR',
  'a\u0000b',
  'a|b;c',
  'x'.repeat(81),
])('%j cannot', (name) => {
  const says = checkName(name);
  expect(says && formatMessage(says, 'en')).toMatch(/^a name of at most 80 characters/);
});

test.each([
  ['limes11', 'Iimes11'],
  ['limes11', 'limesII'],
  ['administrator', 'аⅾｍіոіѕtгаtог'],
  ['Rossi 0', 'Rossi O'],
])('%s is taken for %s', (one, other) => {
  expect(lookOf(one)).toBe(lookOf(other));
});
