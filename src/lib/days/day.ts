import { z } from 'zod';
import { expecting } from '../wording/index.js';
import { isYearOfOurs } from './other-year.js';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

export const isDay = (text: string): boolean => {
  if (!dayPattern.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** A calendar day, YYYY-MM-DD, without zone: sources of this kind date by day. Days sort as text. */
export const Day = z.string().refine(isDay, expecting('expect.day')).brand<'Day'>();
export type Day = z.infer<typeof Day>;

// What databases write for an end that is none.
const withoutEnd = 9999;

/** A day that somebody gives to be answered by: one of another calendar would be answered for another time. */
export const OurDay = Day.refine((day) => {
  const year = Number(day.slice(0, 4));
  return !isDay(day) || isYearOfOurs(year) || year === withoutEnd;
}, expecting('expect.our-calendar'));

export const isWhen = (text: string): boolean => {
  if (/^\d{4}-\d{2}$/.test(text)) return isDay(`${text}-01`);
  const [from = '', to, rest] = text.split('..');
  return rest === undefined && isDay(from) && (to === undefined || (isDay(to) && from <= to));
};

/** When something happened: a day, a month (2020-04) or a span (2020-03-21..2020-03-26). */
export const When = z.string().refine(isWhen, expecting('expect.when')).brand<'When'>();
export type When = z.infer<typeof When>;

/** First and last day that a When may mean. */
export function spanOf(when: When | Day): { from: Day; to: Day } {
  if (when.length === 7) {
    const [year = 0, month = 1] = when.split('-').map(Number);
    const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    return { from: `${when}-01` as Day, to: last as Day };
  }
  const [from = when, to = from] = when.split('..');
  return { from: from as Day, to: to as Day };
}
