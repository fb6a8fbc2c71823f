import { findMonth, isDay, isWhen, isYearOfOurs, readDay } from '../days/index.js';
import { plainText } from '../numbers/index.js';

/** Whether the day or the month stands first in 10/11/2026. */
export type Order = 'day' | 'month';

export type DayText = {
  /** As the case keeps it; undefined where it cannot be told. */
  readonly day: string | undefined;
  /** What the text shows of the order of all: 25/11/2026 is day first. */
  readonly shows?: Order;
};

const unread: DayText = { day: undefined };

const timeOfDay =
  /^(.*\d.*?)(?:t|,? )\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|[+-]\d{2}:?\d{2}))?$/;

/**
 * One day as a table has it: in numbers, in words, with a time of day, as the number a spreadsheet counts days by
 * (1900 system: 25569 is the first of 1970), or without marks.
 */
export function readDayText(text: string, order: Order | undefined): DayText {
  const plain = plainText(text);
  const written = timeOfDay.exec(plain)?.[1] ?? plain;
  if (isDay(written)) return { day: inReach(written) };
  if (/^\d{5}(?:[.,]\d+)?$/.test(written)) return { day: ofSerial(Number.parseInt(written, 10)) };
  const [, year, month, day] = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(written) ?? [];
  if (year !== undefined)
    return { day: isDay(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : undefined };
  const reading = readDay(written);
  if (reading.kind === 'two-ways') {
    const [dayFirst, monthFirst] = reading.days;
    return order === undefined ? unread : { day: inReach(order === 'day' ? dayFirst : monthFirst) };
  }
  if (reading.kind !== 'read') return unread;
  const shows = orderShown(written);
  return { day: inReach(reading.day), ...(shows && { shows }) };
}

// Dots are day first everywhere, and settle nothing for slashes.
function orderShown(plain: string): Order | undefined {
  const [, first, second] = /^(\d{1,2})[-/ ](\d{1,2})[-/ ]\d{4}$/.exec(plain) ?? [];
  if (first === undefined || Number(first) === Number(second)) return undefined;
  return Number(first) > 12 ? 'day' : Number(second) > 12 ? 'month' : undefined;
}

const [serialMin, serialMax] = [20_000, 80_000];
const unixEpochSerial = 25_569;

function ofSerial(serial: number): string | undefined {
  if (serial < serialMin || serial > serialMax) return undefined;
  return new Date((serial - unixEpochSerial) * 86_400_000).toISOString().slice(0, 10);
}

const inReach = (day: string): string | undefined =>
  isYearOfOurs(Number(day.slice(0, 4))) ? day : undefined;

/** A month or a span besides, where the field takes them. */
export function readWhenText(text: string, order: Order | undefined): DayText {
  if (isWhen(text)) return { day: text };
  const one = readDayText(text, order);
  if (one.day !== undefined) return one;
  const month = readMonth(plainText(text));
  return month === undefined ? readSpan(text, order) : { day: month };
}

/** Whether a cell is a day, a month or a span, whichever way it is read; a bare number is not. */
export const looksLikeDay = (text: string): boolean =>
  !/^\d+(?:[.,]\d+)?$/.test(text.trim()) &&
  (['day', 'month'] as const).some((order) => readWhenText(text, order).day !== undefined);

function readMonth(plain: string): string | undefined {
  const [, last, first] =
    /^(\d{1,2})[-/.](\d{4})$/.exec(plain) ?? /^(\p{L}+)\.? (?:de |del )?(\d{4})$/u.exec(plain) ?? [];
  const [, year = first, number = last] =
    /^(\d{4})[-/. ](\d{1,2})$/.exec(plain) ?? /^(\d{4}) ?年 ?(\d{1,2}) ?月(?:份)?$/.exec(plain) ?? [];
  if (year === undefined || number === undefined) return undefined;
  const month = /^\d/.test(number) ? Number(number) : findMonth(number);
  const text = `${year}-${String(month ?? 0).padStart(2, '0')}`;
  return isDay(`${text}-01`) ? inReach(text) : undefined;
}

const between = / ?(?:\.\.|–|—|~|～|至|到) ?| (?:-|to|until|al|a|bis|au|hasta) /;

function readSpan(text: string, order: Order | undefined): DayText {
  const ends = text.trim().split(between);
  if (ends.length !== 2) return unread;
  const [from, to] = ends.map((end) => readDayText(end, order));
  if (from?.day === undefined || to?.day === undefined || from.day > to.day) return unread;
  return {
    day: `${from.day}..${to.day}`,
    ...((from.shows ?? to.shows) && { shows: from.shows ?? to.shows }),
  };
}
