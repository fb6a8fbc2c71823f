import { plainText } from '../numbers/index.js';
import { findMonth } from './month-names.js';
import { isYearOfOurs } from './other-year.js';

export type DayReading =
  | {
      readonly kind: 'read';
      readonly day: string /** YYYY-MM-DD, as it is kept. */;
      readonly isPlain: boolean;
    }
  | { readonly kind: 'two-ways'; readonly days: readonly [string, string] }
  /** A day and a month and no year: 10 November, 11月10日. */
  | { readonly kind: 'no-year'; readonly month: number; readonly dayOfMonth: number }
  /** A day of a year that is not of our time: most likely of another calendar. */
  | { readonly kind: 'other-year'; readonly year: string }
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
    readYearFirst(text, plain) ??
    readNumbers(text, plain, language) ??
    readNamed(text, plain) ??
    readWithoutYear(plain) ??
    unreadable
  );
}

function one(text: string, day: string | undefined): DayReading {
  if (day === undefined) return unreadable;
  const year = day.slice(0, 4);
  return isYearOfOurs(Number(year))
    ? { kind: 'read', day, isPlain: text === day }
    : { kind: 'other-year', year };
}

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
    if (order === undefined && isYearOfOurs(Number(year)))
      return { kind: 'two-ways', days: [dayFirst, monthFirst] };
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

const dayFirst = String.raw`(?:el |le |il |am |the )?(\d{1,2})(?:st|nd|rd|th|er|°|º|\.|ª)?[ -](?:de |of |di )?(\p{L}+)\.?`;
const monthFirst = String.raw`(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th|º|\.)?`;
const patterns = {
  dayFirst: new RegExp(String.raw`^(?:\p{L}+,? )?${dayFirst},?[ -](?:de |del )?(\d{4})$`, 'u'),
  monthFirst: new RegExp(String.raw`^(?:\p{L}+, )?${monthFirst},? (\d{4})$`, 'u'),
  dayFirstAlone: new RegExp(String.raw`^(?:\p{L}+,? )?${dayFirst}$`, 'u'),
  monthFirstAlone: new RegExp(String.raw`^(?:\p{L}+, )?${monthFirst}$`, 'u'),
};

/** Whether a text is written as a day that the calendar does not have: 31/11/2026, 29 February 2027. */
export function isNoSuchDay(text: string): boolean {
  if (readDay(text).kind !== 'unreadable') return false;
  const plain = plainText(text);
  const numbers = /^(\d{1,2})([-/. ])(\d{1,2})\2\d{4}$/.exec(plain);
  const yearFirst =
    /^\d{4}([-/.])(\d{1,2})\1(\d{1,2})$/.exec(plain) ??
    /^\d{4}() ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]$/.exec(plain);
  const dayNamed = patterns.dayFirst.exec(plain);
  const monthNamed = patterns.monthFirst.exec(plain);
  return (
    (numbers !== null && (isDayOfAny(numbers[3], numbers[1]) || isDayOfAny(numbers[1], numbers[3]))) ||
    (yearFirst !== null && isDayOfAny(yearFirst[2], yearFirst[3])) ||
    (dayNamed !== null && isDayOfAny(findMonth(dayNamed[2] ?? ''), dayNamed[1])) ||
    (monthNamed !== null && isDayOfAny(findMonth(monthNamed[1] ?? ''), monthNamed[2]))
  );
}

const isDayOfAny = (month: string | number | undefined, day: string | undefined): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

// 24 November 2026, 24. November 2026, 24 de noviembre de 2026, 1º marzo 2026, 24-Nov-2026, November 24th, 2026.
function readNamed(text: string, plain: string): DayReading | undefined {
  const day = patterns.dayFirst.exec(plain);
  if (day) return named(text, day[3], day[2], day[1]);
  const month = patterns.monthFirst.exec(plain);
  return month ? named(text, month[3], month[1], month[2]) : undefined;
}

// 10 novembre, Nov 10, 11月10日. "10/11" may be a share or a time of day, and is no day.
function readWithoutYear(plain: string): DayReading | undefined {
  const chinese = /^(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]$/.exec(plain);
  const day = patterns.dayFirstAlone.exec(plain);
  const month = patterns.monthFirstAlone.exec(plain);
  const found = chinese
    ? [Number(chinese[1]), chinese[2]]
    : day
      ? [findMonth(day[2] ?? ''), day[1]]
      : [findMonth(month?.[1] ?? ''), month?.[2]];
  const [number, dayOfMonth = ''] = found as [number | undefined, string | undefined];
  // 2020 has every day that any year has.
  if (number === undefined || dayOf('2020', String(number), dayOfMonth) === undefined) return undefined;
  return { kind: 'no-year', month: number, dayOfMonth: Number(dayOfMonth) };
}

/** The days a date without a year can be, in the years that are given. */
export const daysInYears = (
  { month, dayOfMonth }: { readonly month: number; readonly dayOfMonth: number },
  years: readonly number[],
): string[] => years.flatMap((year) => dayOf(String(year), String(month), String(dayOfMonth)) ?? []);

function named(text: string, year?: string, name?: string, day?: string): DayReading {
  const month = findMonth(name ?? '');
  return month === undefined ? unreadable : one(text, dayOf(year, String(month), day));
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
