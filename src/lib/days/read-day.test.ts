import { describe, expect, test } from 'vitest';
import { daysInYears, formatDay, readDay } from './index.js';

describe('one day', () => {
  test.each([
    [undefined, '2026-11-24'],
    [undefined, '2026/11/24'],
    [undefined, '2026.11.24'],
    ['zh', '2026年11月24日'],
    [undefined, '２０２６年１１月２４日'],
    ['it', '24/11/2026'],
    ['en', '24/11/2026'],
    ['en', '11/24/2026'],
    [undefined, '24.11.2026'],
    ['de', '24. November 2026'],
    ['es', '24 de noviembre de 2026'],
    ['fr', '24 novembre 2026'],
    ['it', '24 nov 2026'],
    ['en', '24-Nov-2026'],
    ['en', 'November 24th, 2026'],
    ['en', 'Tue, 24 Nov 2026'],
    ['ar', '٢٤/١١/٢٠٢٦'],
  ])('%s: %s', (language, text) => {
    expect(readDay(text, { language })).toMatchObject({ kind: 'read', day: '2026-11-24' });
  });

  test.each([
    ['it', '05/06/2026', '2026-06-05'],
    ['fr', '05-06-2026', '2026-06-05'],
    ['en-GB', '05/06/2026', '2026-06-05'],
    ['en-US', '05/06/2026', '2026-05-06'],
    ['en', '05.06.2026', '2026-06-05'],
    [undefined, '05.06.2026', '2026-06-05'],
    ['en', '06/06/2026', '2026-06-06'],
    ['fr', '1er août 2026', '2026-08-01'],
  ])('%s: %s is %s', (language, text, day) => {
    expect(readDay(text, { language })).toMatchObject({ kind: 'read', day });
  });
});

test.each([
  ['en', '05/06/2026'],
  [undefined, '05/06/2026'],
  ['zh', '5-6-2026'],
])('%s: %s is asked about', (language, text) => {
  expect(readDay(text, { language })).toEqual({ kind: 'two-ways', days: ['2026-06-05', '2026-05-06'] });
});

test('a day is shown in one way in each language, and read back from it', () => {
  const shown = {
    en: '5 Jun 2026',
    it: '5 giu 2026',
    zh: '2026年6月5日',
    de: '5. Juni 2026',
    fr: '5 juin 2026',
  };
  for (const [language, text] of Object.entries(shown)) {
    expect(formatDay('2026-06-05', language)).toBe(text);
    for (const month of ['short', 'long'] as const) {
      expect(readDay(formatDay('2026-06-05', language, month), { language })).toMatchObject({
        day: '2026-06-05',
      });
    }
  }
  expect(formatDay('2026-06', 'it')).toBe('2026-06');
});

test.each([
  '',
  'today',
  '24/11/26',
  '03/04/05',
  '2026-02-30',
  '30/02/2026',
  '24.13.2026',
  '11.24.2026',
  '1/2/2026/3',
  '24 foo 2026',
  '20261124',
  '44159',
])('refused: "%s"', (text) => {
  expect(readDay(text)).toEqual({ kind: 'unreadable' });
  expect(readDay(text, { language: 'it' })).toEqual({ kind: 'unreadable' });
});

test.each([
  ['10 novembre', 11, 10],
  ['Nov 10', 11, 10],
  ['November 10th', 11, 10],
  ['11月10日', 11, 10],
  ['10 de noviembre', 11, 10],
  ['10. November', 11, 10],
  ['29 febbraio', 2, 29],
])('%s has no year', (text, month, dayOfMonth) => {
  expect(readDay(text)).toEqual({ kind: 'no-year', month, dayOfMonth });
});

test('a day without a year is a day in the years that have it', () => {
  expect(daysInYears({ month: 2, dayOfMonth: 29 }, [2025, 2026, 2028])).toEqual(['2028-02-29']);
});

test.each(['10/11', '11-10', 'May', '31 novembre', '10 foo'])('"%s" is no day without a year', (text) => {
  expect(readDay(text)).toEqual({ kind: 'unreadable' });
});
