import { expect, test } from 'vitest';
import { OurDay, otherYearIn, readDay } from './index.js';

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

test.each(['1446-09-02', '2563-04-12', '5780-01-01'])('nothing is answered as of %s', (day) => {
  expect(OurDay.safeParse(day).error?.issues).toHaveLength(1);
});

// 9999-12-31 is how a register writes an end that is none.
test.each(['2026-11-29', '9999-12-31'])('%s can be asked about', (day) => {
  expect(OurDay.safeParse(day).success).toBe(true);
});

test('what is no day is told once', () => {
  expect(OurDay.safeParse('2026-02-30').error?.issues).toHaveLength(1);
});
