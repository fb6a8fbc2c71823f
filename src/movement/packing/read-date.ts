import { type Order, readDayText } from '../../lib/columns/index.js';
import { findMonth, isDay, isNoSuchDay } from '../../lib/days/index.js';
import { plainText } from '../../lib/numbers/index.js';

export type ListDate = { readonly date: string; readonly precision: 'day' | 'month' };

export type DateCell =
  | (ListDate & { readonly kind: 'read'; readonly isShortYear?: boolean })
  | { readonly kind: 'shelf-life'; readonly months: number }
  | { readonly kind: 'two-ways' | 'no-such-day' | 'unreadable' | 'none' };

const label =
  /^(?:exp(?:iry|iration|ires)?\.?(?: date)?|use by|best before|scad(?:enza|\.)?|valid(?: until| to)?|mfg\.?(?: date)?|mhd|有效期至?|失效日期|失效期|到期日|生产日期|годен до|до|срок годности|تاريخ الانتهاء)[\s.:：]*(?:date|至|to)?[\s:：]*/u;

/** A day or a month of a packing list. Of a month the last day counts: goods may be used until then. */
export function readListDate(text: string, order: Order | undefined): DateCell {
  if (text === '') return { kind: 'none' };
  const plain = plainText(text).replace(label, '').replace(/[.]$/, '').trim();
  if (plain === '') return { kind: 'unreadable' };
  const life = shelfLife(plain);
  if (life !== undefined) return { kind: 'shelf-life', months: life };
  const month = readMonth(plain);
  if (month) return month;
  const short = readShortYear(plain, order);
  if (short) return short;
  const { day } = readDayText(plain, order);
  if (day !== undefined) return { kind: 'read', date: day, precision: 'day' };
  if (order === undefined && readDayText(plain, 'day').day !== undefined) return { kind: 'two-ways' };
  if (isNoSuchDay(plain) || /^\d{4}-\d{2}-\d{2}$/.test(plain) || /^(?:19|20)\d{6}$/.test(plain))
    return { kind: 'no-such-day' };
  return { kind: 'unreadable' };
}

const lastOf = (year: number, month: number): DateCell => {
  if (month < 1 || month > 12) return { kind: 'no-such-day' };
  const date = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { kind: 'read', date, precision: 'month' };
};

function readMonth(plain: string): DateCell | undefined {
  const first =
    /^((?:19|20)\d{2}) ?[-/. ] ?(\d{1,2})$/.exec(plain) ??
    /^((?:19|20)\d{2}) ?年 ?(\d{1,2}) ?月(?:份|底)?$/.exec(plain);
  if (first) return lastOf(Number(first[1]), Number(first[2]));
  const [, month, year] = /^(\d{1,2}) ?[-/. ] ?((?:19|20)\d{2})$/.exec(plain) ?? [];
  if (month !== undefined) return lastOf(Number(year), Number(month));
  // Month and year of two digits, as on a box: 12/24. Years to come are meant.
  const [, mm, yy] = /^(\d{1,2})[-/.](\d{2})$/.exec(plain) ?? [];
  if (mm !== undefined && Number(mm) <= 12 && Number(yy) > 12)
    return { ...lastOf(2000 + Number(yy), Number(mm)), ...shortYear };
  if (mm !== undefined) return { kind: 'two-ways' };
  const [, name = '', long] = /^(\p{L}+)\.?,? ?[-/ ]? ?(\d{4}|\d{2})$/u.exec(plain) ?? [];
  const named = findMonth(name);
  if (named === undefined || long === undefined) return undefined;
  return long.length === 4
    ? lastOf(Number(long), named)
    : { ...lastOf(2000 + Number(long), named), ...shortYear };
}

const shortYear = { isShortYear: true } as const;

function readShortYear(plain: string, order: Order | undefined): DateCell | undefined {
  const [, a = '', mark, b = '', c = ''] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})$/.exec(plain) ?? [];
  const [, day = '', name = '', year = ''] = /^(\d{1,2})[- ](\p{L}+)\.?[- ](\d{2})$/u.exec(plain) ?? [];
  const dayOf = (y: string, m: string | number, d: string): string | undefined => {
    const text = `20${y}-${String(m).padStart(2, '0')}-${d.padStart(2, '0')}`;
    return isDay(text) ? text : undefined;
  };
  const named = findMonth(name);
  const found =
    named !== undefined
      ? [dayOf(year, named, day)]
      : mark === undefined
        ? undefined
        : mark === '.' || order === 'day'
          ? [dayOf(c, b, a)]
          : order === 'month'
            ? [dayOf(c, a, b)]
            : [dayOf(c, b, a), dayOf(c, a, b), Number(a) > 12 ? dayOf(a, b, c) : undefined];
  if (found === undefined) return undefined;
  const different = [...new Set(found.filter((each) => each !== undefined))];
  const [only] = different;
  if (only === undefined) return { kind: 'no-such-day' };
  return different.length > 1
    ? { kind: 'two-ways' }
    : { kind: 'read', date: only, precision: 'day', ...shortYear };
}

const monthsIn: readonly (readonly [RegExp, number])[] = [
  [
    /^(\d{1,2}|[一二两三四五六七八九十]) ?(?:年|years?|yrs?|y|anni|anno|anos?|ans?|jahre?|лет|года?|год|سنوات|سنة|سنتان)$/u,
    12,
  ],
  [
    /^(\d{1,3}|[一二三四五六七八九十]+) ?(?:个月|个|月|months?|mths?|mesi|meses|mois|monate?|месяц\S*|мес|شهر\S*|اشهر)$/u,
    1,
  ],
];
const numerals = '〇一二三四五六七八九十';

function shelfLife(plain: string): number | undefined {
  for (const [pattern, months] of monthsIn) {
    const count = pattern.exec(plain)?.[1];
    if (count === undefined) continue;
    const value = /^\d/.test(count) ? Number(count) : count === '两' ? 2 : numerals.indexOf(count);
    return value > 0 ? value * months : undefined;
  }
  return undefined;
}

/** The last day of a shelf life that begins on the day of production: the day before its anniversary. */
export function endOfLife(production: string, months: number): string {
  const [year = 0, month = 1, day = 1] = production.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const anniversary = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last));
  return new Date(anniversary - 86_400_000).toISOString().slice(0, 10);
}
