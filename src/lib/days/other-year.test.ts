import { expect, test } from 'vitest';
import { otherYearIn, readDay } from './index.js';

test.each([
  ['1446-09-02', '1446'],
  ['1399/02/31', '1399'],
  ['2563-04-12', '2563'],
  ['12/04/2563', '2563'],
  ['12 April 2563', '2563'],
  ['5780年4月1日', '5780'],
  ['۱۳۹۹/۰۲/۳۱', '1399'],
  ['1446-09', '1446'],
  ['2020-01-01..2563-01-02', '2563'],
])('%s is of another calendar', (text, year) => {
  expect(otherYearIn(text)).toBe(year);
  expect(readDay(text).kind).not.toBe('read');
});

test.each([
  '2020-03-12',
  '1900-01-01',
  '2099-12-31',
  '12/04/2020',
  '2020-03',
  'March 2020',
  '2020-03-01..2020-03-04',
])('%s is of ours', (text) => expect(otherYearIn(text)).toBeUndefined());

test('the day of another calendar is told as that, and not as unreadable', () => {
  expect(readDay('1446-09-02')).toEqual({ kind: 'other-year', year: '1446' });
  expect(readDay('2563/04/12')).toEqual({ kind: 'other-year', year: '2563' });
});
