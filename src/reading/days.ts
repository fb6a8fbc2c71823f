import { daysAfter, daysInYears, findMonth, readDay, spanOf, type When } from '../lib/days/index.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { compile, Finder, type Span, spansIn } from './words.js';

export type DaySpan = { readonly from: string; readonly to: string };

/** A day, month or span of days in a text; without `days` where the year or the day of publication would be needed. */
export type DayMention = Span & {
  readonly days: DaySpan | null;
  /** Told as yet to come: tomorrow, next Monday. */
  readonly isAhead?: true;
};

const named = String.raw`(?<![\p{L}\p{N}_-])(?:\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?[ -](?:de |of |di )?\p{L}{3,}\.?(?:,? (?:de |del )?\d{4}(?!\d)|-\d{4})?`;
const range = String.raw`(?<![\p{L}\p{N}])\d{1,2}\.? ?(?:-|–|e|y|et|and|to|al|a|au|bis|und) ?(?:il |el |l'|le |the |den )?\d{1,2}(?:st|nd|rd|th|\.)? (?:de |of )?\p{L}{3,}(?: (?:de |del )?\d{4})?`;
const monthFirst = String.raw`(?<![\p{L}\p{N}])\p{L}{3,}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?(?![\p{L}\p{N},.]*\d)`;
const numeric = String.raw`(?<![\d./-])(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}([-./])\d{1,2}\1\d{4})(?![\d/-])`;
const monthYear = String.raw`(?<![\p{L}\p{N}])\p{L}{3,}\.? (?:de |del |of )?(?:19|20)\d{2}(?!\d)`;
const year = String.raw`(?<=(?<!\p{L})(?:in|nel|dal|en|im|seit|since|desde|depuis|anno|ano|de|du|del|until|fino al|jahr|jahre|year) )(?:19|20)\d{2}(?![\d.,]\d|\d| \d{3}| ?(?:[%€$]|\p{L}*(?:mask|dos|kit|test)))`;
const chinese = String.raw`(?:(?:\d{4}|今|去|前)年)?\d{1,2}月(?:\d{1,2}[日号])?|\d{4}年(?!度)|(?<![\d月])\d{1,2}日(?!元)|本月\d{1,2}日`;

// "Sono arrivati il 20": a day whose month nobody says, and no twenty of anything.
const share = String.raw`(?![\d\p{L}]|[.,]\d| ?[%‰°º]| (?:(?:per ?cento|por ciento|por cien|pour ?cent|per ?mille|por mil|pour mille)(?!\p{L})|(?:de cada|su|sur) (?:cada )?\d))`;
const dayNumber = String.raw`(?:[1-9]|[12]\d|3[01])`;
const bareDays: Readonly<Record<string, string>> = {
  it: String.raw`(?<![\p{L}'])il ${dayNumber}${share}`,
  es: String.raw`(?<![\p{L}'])el ${dayNumber}${share}`,
  fr: String.raw`(?<![\p{L}'])le ${dayNumber}${share}`,
  de: String.raw`(?<!\p{L})(?:am|zum|vom|bis zum) ${dayNumber}\.(?!\d| mal(?!\p{L}))`,
  en: String.raw`(?<!\p{L})(?:on|by|since|until) the ${dayNumber}(?:st|nd|rd|th)(?=[,.;:!?)]|$| (?:and|or|with|at|from|to|for|by|in) )`,
};

const pattern = (source: string): RegExp => new RegExp(source, 'gu');
const patterns = [numeric, named, monthFirst, monthYear].map(pattern);
const chinesePattern = pattern(chinese);
const yearPattern = pattern(year);

/** Every day the text names, whole or in part, by the day it was published. */
export function findDays(
  plain: string,
  shown: string,
  lexicon: Lexicon,
  published: string | undefined,
): DayMention[] {
  const found: DayMention[] = [];
  const add = (mention: DayMention | undefined): void => {
    if (mention && !found.some((other) => mention.start < other.end && other.start < mention.end))
      found.push(mention);
  };
  if (lexicon.language === 'zh') {
    for (const span of spansIn(plain, chinesePattern))
      add({ ...span, days: chineseDays(plain.slice(span.start, span.end), published) });
    for (const mention of chineseWeekdays(plain, published)) add(mention);
  }
  for (const span of spansIn(plain, pattern(range))) add(rangeAt(plain, span, lexicon.language, published));
  for (const each of patterns)
    for (const span of spansIn(plain, each)) add(dayAt(plain, span, lexicon.language, published));
  if (lexicon.language !== 'zh') for (const each of looseDays(plain, shown, lexicon, published)) add(each);
  const bare = bareDays[lexicon.language];
  if (bare) for (const span of spansIn(plain, pattern(bare))) add({ ...span, days: null });
  for (const span of spansIn(plain, yearPattern)) {
    const text = plain.slice(span.start, span.end);
    add({ ...span, days: { from: `${text}-01-01`, to: `${text}-12-31` } });
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function dayAt(
  plain: string,
  span: Span,
  language: string,
  published: string | undefined,
): DayMention | undefined {
  const text = plain.slice(span.start, span.end).replace(/[.,]$/, '');
  const reading = readDay(text, { language });
  if (reading.kind === 'read') return { ...span, end: span.start + text.length, days: one(reading.day) };
  if (reading.kind === 'two-ways') return { ...span, days: null };
  if (reading.kind === 'no-year')
    return { ...span, end: span.start + text.length, days: nearestDay(reading, published) };
  const month = /^(\p{L}+)\.? (?:de |del |of )?(\d{4})$/u.exec(text);
  const number = month && findMonth(month[1] ?? '');
  return number ? { ...span, days: monthOf(Number(month[2]), number) } : undefined;
}

/** "From 9 to 11 February". */
function rangeAt(
  plain: string,
  span: Span,
  language: string,
  published: string | undefined,
): DayMention | undefined {
  const text = plain.slice(span.start, span.end);
  const [, first = '', rest = ''] = /^(\d{1,2})\.? ?(?:\p{L}+|-|–) ?(?:\p{L}+ |l')?(\d.*)$/u.exec(text) ?? [];
  const last = dayAt(rest, { start: 0, end: rest.length }, language, published);
  if (!last?.days) return undefined;
  const from = `${last.days.to.slice(0, 8)}${first.padStart(2, '0')}`;
  const trailing = rest.length - last.end;
  return from <= last.days.to
    ? { start: span.start, end: span.end - trailing, days: { from, to: last.days.to } }
    : undefined;
}

const one = (day: string): DaySpan => ({ from: day, to: day });

const monthOf = (ofYear: number, month: number): DaySpan => {
  const { from, to } = spanOf(`${ofYear}-${String(month).padStart(2, '0')}` as When);
  return { from, to };
};

function nearestDay(
  reading: { readonly month: number; readonly dayOfMonth: number },
  published: string | undefined,
): DaySpan | null {
  if (published === undefined) return null;
  const near = daysInYears(reading, yearsAround(published)).toSorted(
    (a, b) => away(a, published) - away(b, published),
  );
  return near[0] === undefined ? null : one(near[0]);
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const yearsAround = (day: string): number[] => [yearOf(day) - 1, yearOf(day), yearOf(day) + 1];
const away = (day: string, other: string): number => Math.abs(Date.parse(day) - Date.parse(other));

function nearestMonth(month: number, published: string): DaySpan {
  const spans = yearsAround(published).map((each) => monthOf(each, month));
  const middle = ({ from }: DaySpan): string => `${from.slice(0, 8)}15`;
  return (
    spans.toSorted((a, b) => away(middle(a), published) - away(middle(b), published))[0] ??
    monthOf(yearOf(published), month)
  );
}

// Names of months that are words of another meaning in small letters.
const ambiguous = /^(?:may|march|mars|august|marzo|mar|mai)$/;

function* looseDays(
  plain: string,
  shown: string,
  { days }: Lexicon,
  published: string | undefined,
): Generator<DayMention> {
  const relative = new Finder(Object.entries(days.relative).map(([ago, words]) => [ago, words] as const));
  for (const { start, end, key } of relative.in(plain)) {
    const isAhead = Number(key) < 0;
    // "Am Morgen", "por la mañana": the time of day, and not the day after.
    if (
      isAhead &&
      /(?:^|[^\p{L}])(?:am|jeden|diesem|dem|den|an jenem|la|esta|una|cada) $/u.test(plain.slice(0, start))
    )
      continue;
    const days = published === undefined ? null : one(daysAfter(published, -Number(key)));
    yield { start, end, days, ...(isAhead && { isAhead }) };
  }
  yield* weekdaysIn(plain, days, published);
  yield* monthsIn(plain, shown, days, published);
}

function* weekdaysIn(
  plain: string,
  { weekdays, last, next }: Lexicon['days'],
  published: string | undefined,
): Generator<DayMention> {
  const either = `(?:(?:${last}|${next}) )?(?:${weekdays.join('|')})(?: (?:${last}|${next})(?!\\p{L}))?`;
  for (const span of spansIn(plain, new RegExp(`(?<!\\p{L})${either}(?!\\p{L})`, 'gu'))) {
    const words = plain.slice(span.start, span.end);
    const number = weekdays.findIndex((names) => compile(names).has(words));
    const isNext = new RegExp(`(?<!\\p{L})(?:${next})(?!\\p{L})`, 'u').test(words);
    yield {
      ...span,
      days: published === undefined || number < 0 ? null : one(weekdayNear(number, published, isNext)),
      ...(isNext && { isAhead: isNext }),
    };
  }
}

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const weekdayNear = (weekday: number, published: string, isNext: boolean): string => {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return isNext ? daysAfter(published, 7 - back) : daysAfter(published, -back);
};

function* monthsIn(
  plain: string,
  shown: string,
  words: Lexicon['days'],
  published: string | undefined,
): Generator<DayMention> {
  const middle = new RegExp(`(?:^|[^\\p{L}])((?:${words.middleOf})[ -]?)$`, 'u');
  const end = new RegExp(`(?:^|[^\\p{L}])((?:${words.endOf}) (?:de |di |of |des )?)$`, 'u');
  for (const match of plain.matchAll(/(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}'])/gu)) {
    // "Marco" is March in Portuguese, which is not read, and a man everywhere else.
    const isNone = match[0] === 'marco' || (match[0].length < 4 && match[0] !== 'mai' && match[0] !== 'may');
    const month = isNone ? undefined : findMonth(match[0]);
    if (month === undefined || (ambiguous.test(match[0]) && !isNamed(plain, shown, match.index))) continue;
    const before = plain.slice(Math.max(0, match.index - 24), match.index);
    const mid = middle.exec(before)?.[1];
    const late = end.exec(before)?.[1];
    const start = match.index - (mid ?? late ?? '').length;
    const whole = published === undefined ? null : nearestMonth(month, published);
    yield {
      start,
      end: match.index + match[0].length,
      days: whole && partOf(whole, mid !== undefined, late !== undefined),
    };
  }
  if (words.month === '') return;
  const ofMonth = new RegExp(
    `(?<!\\p{L})(?:${words.endOf}) (?:de |di |of |del |du )?(?:${words.month})(?!\\p{L})`,
    'gu',
  );
  for (const span of spansIn(plain, ofMonth))
    yield {
      ...span,
      days:
        published === undefined
          ? null
          : { from: published, to: monthOf(yearOf(published), Number(published.slice(5, 7))).to },
    };
}

const isNamed = (plain: string, shown: string, at: number): boolean =>
  /(?:in|since|of|by|until|late|early|en|de|depuis|a|im|ab|seit|ende|di|da|nel) $/.test(plain.slice(0, at)) &&
  (/\p{Lu}/u.test(shown.charAt(at)) || !/(?:may|march|august)/.test(plain.slice(at, at + 6)));

const partOf = ({ from, to }: DaySpan, isMiddle: boolean, isLate: boolean): DaySpan =>
  isMiddle
    ? { from: `${from.slice(0, 8)}11`, to: `${from.slice(0, 8)}20` }
    : isLate
      ? { from: `${from.slice(0, 8)}21`, to }
      : { from, to };

function chineseDays(text: string, published: string | undefined): DaySpan | null {
  const [, ofYear, relative, month, day] =
    /^(?:(\d{4})年|(今|去|前)年)?(?:(\d{1,2})月)?(?:本月)?(?:(\d{1,2})[日号])?$/.exec(text) ?? [];
  const base = published === undefined ? undefined : yearOf(published);
  const shift = relative === '去' ? 1 : relative === '前' ? 2 : 0;
  const known = ofYear ? Number(ofYear) : relative && base ? base - shift : undefined;
  if (month === undefined && day === undefined)
    return known ? { from: `${known}-01-01`, to: `${known}-12-31` } : null;
  if (month === undefined) return published === undefined ? null : dayOfMonth(Number(day), published);
  if (known !== undefined)
    return day
      ? one(`${known}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
      : monthOf(known, Number(month));
  if (published === undefined) return null;
  return day
    ? nearestDay({ month: Number(month), dayOfMonth: Number(day) }, published)
    : nearestMonth(Number(month), published);
}

/** 21日 is the last twenty-first that had come when this was published. */
function dayOfMonth(day: number, published: string): DaySpan {
  const inMonth = `${published.slice(0, 8)}${String(day).padStart(2, '0')}`;
  if (inMonth <= published) return one(inMonth);
  const before = daysAfter(`${published.slice(0, 8)}01`, -1);
  return one(`${before.slice(0, 8)}${String(day).padStart(2, '0')}`);
}

function* chineseWeekdays(plain: string, published: string | undefined): Generator<DayMention> {
  for (const match of plain.matchAll(/(上|本|下|这)?(?:周|星期|礼拜)([一二三四五六日天])/gu)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const weekday = '一二三四五六日'.indexOf((match[2] ?? '').replace('天', '日'));
    if (published === undefined) {
      yield { ...span, days: null };
      continue;
    }
    const monday = daysAfter(published, -((weekdayOf(published) + 6) % 7));
    const weeks = match[1] === '上' ? -1 : match[1] === '下' ? 1 : 0;
    yield { ...span, days: one(daysAfter(monday, 7 * weeks + weekday)) };
  }
  for (const [word, ago] of [
    ['今天', 0],
    ['今日', 0],
    ['昨天', 1],
    ['昨日', 1],
    ['前天', 2],
    ['明天', -1],
  ] as const)
    for (const span of spansIn(plain, new RegExp(word, 'gu')))
      yield { ...span, days: published === undefined ? null : one(daysAfter(published, -ago)) };
}
