import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadAs } from '../asked.js';
import { Clock, decideTimes, readsAlone } from './time-column.js';

/** What a column of these times is read as, the first of them shown. */
function reading(texts: readonly string[], readAs: ReadAs = {}) {
  const decision = decideTimes(
    texts.map((text) => ({ text, count: 1 })),
    readAs,
  );
  const ms = new Clock(decision, readAs).read(texts[0] ?? '');
  return decision.question?.about ?? (ms > 0 ? new Date(ms).toISOString() : 'unreadable');
}

// 16 March 2020, 10:03:42 UTC, as programs and people write it. The expected value was set down first.
const morning = '2020-03-16T10:03:42.000Z';
const minute = '2020-03-16T10:03:00.000Z';
const day = '2020-03-16T00:00:00.000Z';

describe('one moment in many forms', () => {
  test.each([
    ['1584353022', morning],
    ['1584353022000', morning],
    ['1584353022000000', morning],
    ['1584353022000000000', morning],
    ['1.584353022E+09', morning],
    ['20200316', day],
    ['20200316100342', morning],
    ['20200316T100342Z', morning],
    ['202003161003', minute],
    ['43906.4192361111', morning],
    ['43906,4192361111', morning],
    ['43906', day],
    ['2020-03-16 10:03:42 UTC', morning],
    ['2020-03-16 10:03:42 +0000', morning],
    ['2020-03-16T12:03:42+0200', morning],
    ['2020-03-16T15:33:42 +05:30', morning],
    ['2020-03-16 06:03:42 EDT', morning],
    ['2020-03-16 12:03:42 CEST', morning],
    ['2020-03-16 13:03:42 MSK', morning],
    ['2020-03-16 19:03:42 JST', morning],
    ['16.03.2020 10:03:42', morning],
    ['16.3.2020, 10:03:42', morning],
    ['16. 3. 2020 10:03:42', morning],
    ['16/03/2020 10:03:42', morning],
    ['16-03-2020 10:03', minute],
    ['3/16/2020 10:03:42 AM', morning],
    ['3/16/2020, 10:03:42\u202fAM', morning],
    ['16-Mar-2020 10:03AM', minute],
    ['16 Mar 2020 10:03:42', morning],
    ['Mar 16, 2020 at 10:03 am', minute],
    ['March 16th, 2020 10:03', minute],
    ['10:03 AM - 16 Mar 2020', minute],
    ['Mon, 16 Mar 2020 10:03:42 GMT', morning],
    ['Mon, 16 Mar 2020 11:03:42 +0100', morning],
    ['Mon Mar 16 10:03:42 +0000 2020', morning],
    ['Mon Mar 16 2020 11:03:42 GMT+0100 (Central European Standard Time)', morning],
    ['lun. 16 mars 2020 10:03', minute],
    ['lunedì 16 marzo 2020 ore 10:03', minute],
    ['16 de marzo de 2020 10:03', minute],
    ['16. März 2020 um 10:03 Uhr', minute],
    ['16 марта 2020 г. в 10:03', minute],
    ['16 mart 2020 10:03', minute],
    ['2020年3月16日 10:03:42', morning],
    ['2020年03月16日10时03分42秒', morning],
    ['2020年3月16日(月) 10時03分', minute],
    ['2020年3月16日 上午10:03', minute],
    ['2020年3月16日 下午10:03', '2020-03-16T22:03:00.000Z'],
    ['2020年3月16日 晚上10:03', '2020-03-16T22:03:00.000Z'],
    ['2020年3月16日 凌晨12:10', '2020-03-16T00:10:00.000Z'],
    ['2020年3月16日 中午12:05', '2020-03-16T12:05:00.000Z'],
    ['2020年3月16日 中午11:50', '2020-03-16T11:50:00.000Z'],
    ['2020. 3. 16. 오전 10:03:42', morning],
    ['2020년 3월 16일 10:03', minute],
    ['١٦/٠٣/٢٠٢٠ ١٠:٠٣', minute],
    ['۱۶ مارس ۲۰۲۰ ۱۰:۰۳', minute],
    ['१६/०३/२०२० १०:०३', minute],
    ['２０２０／０３／１６　１０：０３', minute],
    ['12:03:00 AM 16/03/2020', '2020-03-16T00:03:00.000Z'],
    ['16/03/2020 10h03', minute],
    ['16/3/2020 10.03.42', morning],
  ])('%s', (text, at) => {
    expect(reading([text])).toBe(at);
  });
});

describe('what is no time is none:', () => {
  test.each([
    '5',
    '1398/12/26 10:03',
    '26/12/1398',
    '2563-03-16',
    '31.02.2020 10:00',
    '2020-13-01',
    '16.03.2020 25:03',
    'soon',
    '16 marzo',
    '2020',
    '10:03',
    '1.2.3.4',
    'NA',
    'March 2020',
    '99/99/2020',
  ])('%s', (text) => {
    expect(reading([text])).toMatch(/unreadable|dates/);
  });
});

describe('day and month are told by the whole column:', () => {
  test.each<[what: string, texts: string[], expected: string, readAs?: ReadAs]>([
    ['a day above twelve far down', ['4/3/2020', '5/3/2020', '25/3/2020'], '2020-03-04T00:00:00.000Z'],
    ['a day above twelve in the second place', ['4/3/2020', '4/13/2020'], '2020-04-03T00:00:00.000Z'],
    ['none above twelve', ['4/3/2020', '5/3/2020'], 'dates'],
    ['both', ['25/3/2020', '3/25/2020'], 'dates'],
    ['none above twelve, but full stops', ['4.3.2020', '5.3.2020'], '2020-03-04T00:00:00.000Z'],
    ['said', ['4/3/2020'], '2020-04-03T00:00:00.000Z', { dates: 'mdy' }],
    ['a year of two digits that does not change', ['16/03/20', '17/03/20'], '2020-03-16T00:00:00.000Z'],
    ['a year of two digits in front', ['20/03/16', '20/03/17'], '2020-03-16T00:00:00.000Z'],
    ['a year of two digits, one day only', ['16/03/20'], 'dates'],
    ['in Arabic digits', ['٤/٣/٢٠٢٠', '٢٥/٣/٢٠٢٠'], '2020-03-04T00:00:00.000Z'],
  ])('%s', (_, texts, expected, readAs) => {
    expect(reading(texts, readAs)).toBe(expected);
  });
});

describe('a zone is what its name means, or is asked:', () => {
  test.each<[texts: string[], expected: string, readAs?: ReadAs]>([
    [['2020-06-16 10:03 BST'], 'zone'],
    [['2020-06-16 10:03 IST'], 'zone'],
    [['2020-06-16 10:03 CST'], 'zone'],
    [['2020-06-16 10:03 BST'], '2020-06-16T09:03:00.000Z', { zone: 'Europe/London' }],
    [['2020-06-16 10:03 IST'], '2020-06-16T04:33:00.000Z', { zone: '+05:30' }],
    [['2020-02-16 10:03 CST', '2020-06-16 10:03 CDT'], '2020-02-16T16:03:00.000Z'],
    [['2020-06-16 10:03'], '2020-06-16T10:03:00.000Z'],
    [['2020-06-16 10:03'], '2020-06-16T08:03:00.000Z', { zone: 'Europe/Rome' }],
    [['2020-12-16 10:03'], '2020-12-16T09:03:00.000Z', { zone: 'Europe/Rome' }],
    [['2020-06-16 10:03Z'], '2020-06-16T10:03:00.000Z', { zone: 'Europe/Rome' }],
    [['2020-06-16 10:03 Europe/Rome'], '2020-06-16T08:03:00.000Z'],
  ])('%j %s', (texts, expected, readAs) => {
    expect(reading(texts, readAs)).toBe(expected);
  });
});

test('numbers that a spreadsheet cut are refused, and whole ones in its notation are not', () => {
  expect(reading(['1.58435E+12', '1.58436E+12'])).toBe('digits');
  expect(reading(['1,58435E+09'])).toBe('digits');
  expect(reading(['1.584353022E+12'])).toBe(morning);
});

test('a date written by any country’s format is never read as another day', () => {
  const tags = [
    'en-US',
    'en-GB',
    'it',
    'de',
    'fr',
    'es',
    'ru',
    'ja',
    'ko',
    'zh',
    'ar-EG',
    'fa-u-ca-gregory',
    'hi',
    'pl',
    'tr',
    'sv',
  ];
  const moment = fc.date({ min: new Date('2006-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
  const style = fc.constantFrom('short' as const, 'medium' as const, 'long' as const, 'full' as const);
  fc.assert(
    fc.property(moment, fc.constantFrom(...tags), style, (at, tag, dateStyle) => {
      const text = new Intl.DateTimeFormat(tag, { dateStyle, timeStyle: 'medium', timeZone: 'UTC' }).format(
        at,
      );
      const found = reading([text]);
      const right = new Date(Math.floor(at.getTime() / 1000) * 1000).toISOString();
      expect([right, 'unreadable', 'dates']).toContain(found);
    }),
    { numRuns: 600 },
  );
});

test('plain times need nothing of their column', () => {
  for (const text of [
    '1584353022',
    '2020-03-16T10:03:42Z',
    '2020-03-16',
    'Mon Mar 16 10:03:42 +0000 2020',
    '',
  ])
    expect(readsAlone(text), text).toBe(true);
  for (const text of ['4/3/2020', '43906.4', '20200316', '2020-03-16 10:03 EDT', '1.58E+12'])
    expect(readsAlone(text), text).toBe(false);
});
