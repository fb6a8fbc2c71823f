import { findNumbers } from '../../lib/numbers/index.js';
import { type UnitKind, unitKindOf, unitWords } from '../units.js';

export type NumberFound = {
  readonly start: number;
  /** Behind the unit, where one follows. */
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly isApproximate: boolean;
  readonly unit: UnitKind | undefined;
  readonly size?: number;
  /** Where the number ends and its unit begins. */
  readonly numberEnd: number;
};

type Bare = {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly isApproximate: boolean;
};

const spelling = ['it', 'es', 'fr', 'de', 'zh', 'ar'];

const thousand = /^\d{1,3}([.,])\d{3}$/;
const about =
  /(?:(?<![a-z])(?:circa|about|around|approx\w*|roughly|unos|unas|alrededor de|mas o menos|environ|etwa|ca\.?|~|almeno|at least|al menos|au moins|mindestens)|大约|大概|约|至少|حوالي|تقريبا) *$/u;

/** Numbers of a line in the language it is written in, and in English besides, with what they are counted in. */
export function findAmounts(text: string, language: string): NumberFound[] {
  const found: Bare[] = [];
  const add = (one: Bare) => {
    if (!found.some(({ start, end }) => one.start < end && start < one.end)) found.push(one);
  };
  for (const each of new Set([language, 'en'])) for (const one of numbersIn(text, each)) add(one);
  // A line of few words does not tell its language; hundreds in words are of one language only.
  for (const each of spelling)
    for (const one of numbersIn(text, each))
      if (one.low >= 100 && !/\d/.test(text.slice(one.start, one.end))) add(one);
  for (const match of text.matchAll(singles)) {
    const end = match.index + (match[1]?.length ?? 0);
    add({ start: match.index, end, low: 1, high: 1, isApproximate: false });
  }
  const sorted = found.toSorted((a, b) => a.start - b.start);
  return withoutSizes(sorted.map((one) => withUnit(text, one)));
}

// "A pallet of gowns": an article counts before a pack, and before nothing else.
const singles = new RegExp(
  `(?<![\\p{L}\\d])(an?|un|una|uno|une|one|ein|eine|一) ?(?=(?:${unitWords})(?![a-z]))(?!(?:pezz|piece|pz|只|个|件|unit))`,
  'gu',
);

function numbersIn(text: string, language: string): Bare[] {
  return findNumbers(text, language).flatMap(({ start, end, reading }): Bare[] => {
    if (reading.kind === 'unreadable') return [];
    const isAbout = about.test(text.slice(Math.max(0, start - 20), start));
    // Nobody asks for a piece and a half: three digits behind a mark are thousands.
    const written = text.slice(start, end);
    // "500 + a pallet" adds; "500+" is at least so many.
    if (/^\d+ \+$/.test(written))
      return numbersIn(
        text.slice(0, start) + written.replace(/ \+$/, '  ') + text.slice(end),
        language,
      ).filter((one) => one.start === start);
    const mark = thousand.exec(written)?.[1];
    if (mark !== undefined) {
      const value = Number(written.replace(mark, ''));
      return [{ start, end, low: value, high: value, isApproximate: isAbout }];
    }
    const [low, high] =
      reading.kind === 'read'
        ? [reading.low, reading.high]
        : [reading.readings[1].low, reading.readings[1].high];
    if (!Number.isFinite(high)) return [{ start, end, low, high: low, isApproximate: true }];
    return [{ start, end, low, high, isApproximate: isAbout || low !== high }];
  });
}

const unitBehind = new RegExp(
  `^[ -]?(${unitWords})(?![a-z])\\.?(?: ?(?:da|of|x|de|di|a|por|par|zu|with|\\(|/) ?(\\d+)(?![\\d.,]*\\d)(?! ?(?:${unitWords})(?![a-z]) ?(?:of|di|de))\\)?)?`,
  'u',
);

function withUnit(text: string, one: Bare): NumberFound {
  const [whole, word = '', size] = unitBehind.exec(text.slice(one.end)) ?? [];
  const unit = unitKindOf(word);
  if (whole === undefined || unit === undefined) return { ...one, numberEnd: one.end, unit: undefined };
  const isPack = unit === 'box' || unit === 'carton' || unit === 'pallet';
  // "1000 pz di 3M": behind pieces there is no size.
  const kept =
    size !== undefined && isPack
      ? whole
      : (/^[ -]?\S+/.exec(whole)?.[0].slice(0, whole.indexOf(word) + word.length) ?? word);
  return {
    ...one,
    numberEnd: one.end,
    end: one.end + kept.length,
    unit,
    ...(size !== undefined && isPack && { size: Number(size) }),
  };
}

const withoutSizes = (all: readonly NumberFound[]): NumberFound[] =>
  all.filter(({ start }) => !all.some((other) => other.start < start && start < other.end));
