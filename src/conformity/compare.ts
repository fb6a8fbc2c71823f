import type { Day } from '../lib/days/index.js';
import { plainLetters } from '../lib/text/index.js';

// The same few names and numbers are compared again and again, and bringing one into plain form costs several patterns.
const plainMax = 20_000;

function remember(plain: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= plainMax) known.clear();
    const found = plain(text);
    known.set(text, found);
    return found;
  };
}

/** A name without what two spellings of it differ by: case, accents, points, and the words a company is registered with. */
export const plainName = remember((name) =>
  plainLetters(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\b(co|ltd|limited|inc|corp|company|gmbh|srl|spa|llc)\b/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim(),
);

/** A number without the spaces and points in which two prints of it differ. */
export const plainCode = remember((code) => code.toLowerCase().replaceAll(/[^\p{L}\p{N}+]/gu, ''));

/** Whether a document's law or standard is the one named, or an edition of it: EN 149:2001 is EN 149 and EN 14683 is not. */
export const citesCode = (cited: string | undefined, named: string): boolean =>
  cited !== undefined && patternOf(named).test(cited);

const patterns = new Map<string, RegExp>();

function patternOf(named: string): RegExp {
  const known = patterns.get(named);
  if (known) return known;
  const parts = named.match(/\p{L}+|\d+/gu) ?? [];
  const pattern = new RegExp(`(?<![\\p{L}\\d])${parts.join('[^\\p{L}\\d]*')}(?!\\d)`, 'iu');
  patterns.set(named, pattern);
  return pattern;
}

/** The same calendar day so many years on; 29 February becomes the 28th where there is none. */
export function yearsAfter(day: Day, years: number): Day {
  const [year = '', rest = ''] = [day.slice(0, 4), day.slice(4)];
  const moved = `${String(Number(year) + years).padStart(4, '0')}${rest}`;
  return (rest === '-02-29' && !isLeap(Number(year) + years) ? `${moved.slice(0, 8)}28` : moved) as Day;
}

/** The same day of the month so many months on, or its last day. */
export function monthsAfter(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10) as Day;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const sameName = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && plainName(a) === plainName(b);

/** Whether a text has these words, whole and in this order. */
export const speaksOf = (text: string | undefined, words: string): boolean =>
  text !== undefined && ` ${plainName(text)} `.includes(` ${plainName(words)} `);
