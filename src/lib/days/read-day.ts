import { plainText } from '../numbers/index.js';
import { findMonth } from './month-names.js';

type DayReading =
  | {
      readonly kind: 'read';
      readonly day: string /** YYYY-MM-DD, as it is kept. */;
      readonly isPlain: boolean;
    }
  | { readonly kind: 'two-ways'; readonly days: readonly [string, string] }
  | { readonly kind: 'unreadable' };

const unreadable: DayReading = { kind: 'unreadable' };

/**
 * Reads a calendar day as people write it. Of 05/06/2026 the language decides which is the month; English alone does not,
 * because it is written both ways.
 */
export function readDay(
  text: string,
  { language }: { readonly language?: string | undefined } = {},
): DayReading {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return one(text, dayOf(text.slice(0, 4), text.slice(5, 7), text.slice(8)));
  const plain = plainText(text);
  return (
    readYearFirst(text, plain) ?? readNumbers(text, plain, language) ?? readNamed(text, plain) ?? unreadable
  );
}

const one = (text: string, day: string | undefined): DayReading =>
  day === undefined ? unreadable : { kind: 'read', day, isPlain: text === day };

function readYearFirst(text: string, plain: string): DayReading | undefined {
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain) ??
    /^(\d{4})() ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]$/.exec(plain);
  return match ? one(text, dayOf(match[1], match[3], match[4])) : undefined;
}

function readNumbers(text: string, plain: string, language: string | undefined): DayReading | undefined {
  const match = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(plain);
  if (!match) return undefined;
  const [, first, mark, second, year = ''] = match;
  // 03/04/05 has three readings and 24/11/26 two; nobody is asked to guess a century.
  if (year.length === 2) return unreadable;
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  // With dots the day comes first, in every language that uses them.
  const order = mark === '.' ? 'day' : orderOf(language);
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) {
    if (order === undefined) return { kind: 'two-ways', days: [dayFirst, monthFirst] };
    return one(text, order === 'day' ? dayFirst : monthFirst);
  }
  return one(text, dayFirst ?? (mark === '.' ? undefined : monthFirst));
}

function orderOf(language: string | undefined): 'day' | 'month' | undefined {
  if (language === undefined || language === 'en') return undefined;
  if (Intl.DateTimeFormat.supportedLocalesOf([language]).length === 0) return undefined;
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short' }).formatToParts(0);
  const order = parts.flatMap(({ type }) => (type === 'day' || type === 'month' ? [type] : []));
  // Chinese and Swedish write the year first: a date that does not is not by their rule.
  return parts.find(({ type }) => type !== 'literal')?.type === 'year' ? undefined : order[0];
}

// 24 November 2026, 24. November 2026, 24 de noviembre de 2026, 1º marzo 2026, 24-Nov-2026, November 24th, 2026.
function readNamed(text: string, plain: string): DayReading | undefined {
  const dayFirst =
    /^(?:\p{L}+,? )?(?:el |le |il |am |the )?(\d{1,2})(?:st|nd|rd|th|er|°|º|\.|ª)?[ -](?:de |of |di )?(\p{L}+)\.?,?[ -](?:de |del )?(\d{4})$/u.exec(
      plain,
    );
  if (dayFirst) return named(text, dayFirst[3], dayFirst[2], dayFirst[1]);
  const monthFirst = /^(?:\p{L}+, )?(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(plain);
  return monthFirst ? named(text, monthFirst[3], monthFirst[1], monthFirst[2]) : undefined;
}

function named(text: string, year?: string, name?: string, day?: string): DayReading {
  const month = findMonth(name ?? '');
  return month === undefined ? unreadable : one(text, dayOf(year, String(month), day));
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
