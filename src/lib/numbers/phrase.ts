import { readChinese, splitRange, splitShare, splitShareRange, splitVague } from './chinese.js';
import type { Lexicon, Meaning } from './lexicon.js';
import { type Attempt, aboutTolerance, type Found, type NumberBounds, type Point } from './reading.js';
import { readSpelled } from './spelled.js';

const infinity = Number.POSITIVE_INFINITY;

/** A number or a range in words and digits, read with one language's words and marks. */
export function readPhrase(text: string, attempt: Attempt, depth = 0): Found | undefined {
  if (depth > 4 || text === '') return undefined;
  const { lexicon } = attempt;
  return (
    readSeveral(text, attempt) ??
    readAround(text, attempt) ??
    readPoint(text, attempt) ??
    readRange(text, attempt) ??
    readVague(text, attempt, depth) ??
    (lexicon && readWithoutArticle(text, attempt, lexicon, depth))
  );
}

function readSeveral(text: string, attempt: Attempt): NumberBounds | undefined {
  if (text === 'dozens' && attempt.lexicon?.language === 'en') return { low: 24, high: 99 };
  const unit = attempt.lexicon?.several.get(text);
  if (unit === undefined) return undefined;
  attempt.usedWords = true;
  // "Tens of thousands" is at least two tens and short of the next power.
  return { low: 2 * unit, high: 10 * unit - 1 };
}

// "Una quarantina" is about forty; "più di una quarantina" is more than forty.
function readAround(text: string, attempt: Attempt): Found | undefined {
  const value = attempt.lexicon?.around?.get(text);
  if (value === undefined) return undefined;
  attempt.usedWords = true;
  attempt.usedScale = true;
  return { ...aboutPoint(value), point: { value, halfStep: 0, tail: 0 } };
}

const aboutPoint = (value: number): NumberBounds => ({
  low: times(value, 1 - aboutTolerance),
  high: times(value, 1 + aboutTolerance),
});

function readWithoutArticle(
  text: string,
  attempt: Attempt,
  { phrases }: Lexicon,
  depth: number,
): Found | undefined {
  const article = phrases.articles.find((each) => text.startsWith(each.endsWith("'") ? each : `${each} `));
  if (article === undefined) return undefined;
  attempt.usedWords = true;
  return readPhrase(text.slice(article.length).trim(), attempt, depth + 1);
}

type End = { readonly found: Found; readonly per: number };

function readPoint(text: string, attempt: Attempt): Found | undefined {
  const end = readEnd(text, attempt);
  return end && scaled(end.found, end.per);
}

/** A number with its sign of a share, not yet divided by it. */
function readEnd(text: string, attempt: Attempt): End | undefined {
  const { inner, per } = splitPercent(text, attempt);
  const found = readFigure(inner, attempt);
  return found && { found, per };
}

function readFigure(text: string, attempt: Attempt): Found | undefined {
  const fraction = attempt.lexicon?.fractions.get(text.replaceAll('-', ' '));
  if (fraction !== undefined) {
    attempt.usedWords = true;
    return exact({ value: fraction, halfStep: fraction * 0.1, tail: 0 });
  }
  const part = readPartOfScale(text, attempt);
  if (part !== undefined) return part;
  const share = readOneIn(text, attempt);
  if (share !== undefined) return exact({ value: share, halfStep: share * 0.1, tail: 0 });
  const more = /^(.+?) ?\+$/.exec(text)?.[1];
  if (more !== undefined) {
    const found = readFigure(more, attempt);
    return found && { low: found.low, high: infinity };
  }
  if (attempt.lexicon?.language === 'zh') {
    const chinese = readChinese(text, attempt);
    if (chinese) return chinese;
  }
  const point = readSpelled(text, attempt);
  return point && exact(point);
}

// "A quarter of a million", "una decina di migliaia", "une vingtaine de millions".
function readPartOfScale(text: string, attempt: Attempt): Found | undefined {
  const { lexicon } = attempt;
  const [, head = '', word = ''] = /^(.+?) (?:of an? |di |de |d')(\p{L}+)$/u.exec(text) ?? [];
  const scale = lexicon?.scales.get(word);
  if (typeof scale !== 'number' || scale < 1000) return undefined;
  const fraction = lexicon?.fractions.get(head);
  const around = lexicon?.around?.get(head);
  const value = times(fraction ?? around ?? 0, scale);
  if (value === 0) return undefined;
  attempt.usedWords = true;
  attempt.usedScale = true;
  const point = { value, halfStep: 0, tail: 0 };
  return around === undefined ? exact(point) : { ...aboutPoint(value), point };
}

// "One in three" and no more: "12 in 30" may as well be a count with its whole.
const oneIn: Readonly<Record<string, RegExp>> = {
  en: /^(?:one|1) in (?:every )?(.+)$/,
  it: /^(?:uno|una|1) su (.+)$/,
  es: /^(?:uno|una|1) de cada (.+)$/,
  fr: /^(?:un|une|1) sur (.+)$/,
};

function readOneIn(text: string, attempt: Attempt): number | undefined {
  const whole = oneIn[attempt.lexicon?.language ?? '']?.exec(text)?.[1];
  const point = whole === undefined ? undefined : readSpelled(whole, attempt);
  if (point === undefined || !Number.isInteger(point.value) || point.value < 2) return undefined;
  attempt.usedWords = true;
  return 1 / point.value;
}

const exact = (point: Point): Found => ({ low: point.value, high: point.value, point });

const divide = (value: number, per: number): number =>
  per === 1 ? value : Number((value / per).toPrecision(15));

function scaled({ low, high, point }: Found, per: number): Found {
  if (per === 1) return { low, high, ...(point && { point }) };
  // A trailing zero of a share is no rounding: 30 % is 29.5 to 30.5.
  const step = point && Number.isInteger(point.value) ? 0.5 : (point?.halfStep ?? 0);
  return {
    low: divide(low, per),
    high: divide(high, per),
    ...(point && { point: { value: divide(point.value, per), halfStep: step / per, tail: 0 } }),
  };
}

function splitPercent(text: string, attempt: Attempt): { readonly inner: string; readonly per: number } {
  const sign = /^(.+?) ?([%‰])$/.exec(text);
  if (sign) return { inner: sign[1] ?? '', per: sign[2] === '%' ? 100 : 1000 };
  const before = /^% ?(\d.*)$/.exec(text)?.[1];
  if (before !== undefined) return { inner: before, per: 100 };
  if (attempt.lexicon?.language === 'zh') {
    const share = splitShare(text);
    if (share) attempt.usedWords = true;
    if (share) return share;
  }
  const word = attempt.lexicon?.phrases.percent.find(
    (each) => text.endsWith(` ${each}`) || text.endsWith(each),
  );
  if (word === undefined || !/[\d\p{L}] ?$/u.test(text.slice(0, -word.length)))
    return { inner: text, per: 1 };
  attempt.usedWords = true;
  return { inner: text.slice(0, -word.length).trim(), per: 100 };
}

function readRange(text: string, attempt: Attempt): Found | undefined {
  for (const [low, high] of rangesIn(text, attempt)) {
    const found = joinEnds(readEnd(low, attempt), readEnd(high, attempt));
    if (found) return found;
  }
  return undefined;
}

function* rangesIn(text: string, attempt: Attempt): Generator<readonly [string, string]> {
  for (const [opening, between] of attempt.lexicon?.phrases.ranges ?? []) {
    if (opening && !text.startsWith(opening.endsWith("'") ? opening : `${opening} `)) continue;
    const rest = text.slice(opening.length).trim();
    for (const ends of splits(rest, ` ${between} `)) {
      attempt.usedWords = true;
      yield ends;
    }
  }
  for (const sign of [' - ', '..', '-', '...', '…']) yield* splits(text, sign);
  const chinese =
    attempt.lexicon?.language === 'zh' ? (splitShareRange(text) ?? splitRange(text)) : undefined;
  if (chinese) yield chinese;
}

function* splits(text: string, at: string): Generator<readonly [string, string]> {
  for (let i = text.indexOf(at); i > 0; i = text.indexOf(at, i + 1)) {
    yield [text.slice(0, i).trim(), text.slice(i + at.length).trim()];
  }
}

/** A multiplier or a sign of a share behind the second end holds for both. */
function joinEnds(low: End | undefined, high: End | undefined): Found | undefined {
  if (!low?.found.point || !high?.found.point) return undefined;
  // "20 % to 30" does not say thirty of what.
  if (low.per !== 1 && low.per !== high.per) return undefined;
  const first = low.per === 1 ? shareTail(low.found.point, high.found.point) : low.found.point.value;
  const last = high.found.point.value;
  if (first === undefined || first > last) return undefined;
  return { low: divide(first, high.per), high: divide(last, high.per) };
}

function shareTail(low: Point, high: Point): number | undefined {
  // "1 million to 2" may mean two million; nobody would say so of the other order.
  if (high.tail <= 1 || low.tail !== 1)
    return low.tail > 1 && high.tail === 1 && high.value < low.value ? undefined : low.value;
  const shared = Number((low.value * high.tail).toPrecision(15));
  if (shared <= high.value) return shared;
  // "50,000 to 2 million" has its first end written out; "500 to 1 million" could be either.
  return low.value >= 1000 ? low.value : undefined;
}

function readVague(text: string, attempt: Attempt, depth: number): Found | undefined {
  for (const { meaning, inner } of vagueIn(text, attempt)) {
    const { usedWords, usedScale } = attempt;
    const found = readPhrase(inner, attempt, depth + 1);
    if (found) {
      attempt.usedWords = true;
      return widen(meaning, found);
    }
    Object.assign(attempt, { usedWords, usedScale });
  }
  return undefined;
}

const signs: readonly (readonly [RegExp, Meaning])[] = [
  [/^(?:>=?|≥|⩾) ?(.+)$/, 'least'],
  [/^(?:<=?|≤|⩽) ?(.+)$/, 'most'],
  [/^[~≈∼] ?(.+)$/, 'about'],
];

function* vagueIn(text: string, { lexicon }: Attempt): Generator<{ meaning: Meaning; inner: string }> {
  for (const [pattern, meaning] of signs) {
    const inner = pattern.exec(text)?.[1];
    if (inner !== undefined) yield { meaning, inner };
  }
  if (!lexicon) return;
  const { before, after } = lexicon.phrases;
  for (const meaning of ['most', 'least', 'nearly', 'about'] as const) {
    for (const word of before[meaning] ?? []) {
      const start = word.endsWith("'") ? word : `${word} `;
      if (text.startsWith(start)) yield { meaning, inner: text.slice(start.length).trim() };
    }
    for (const word of after[meaning] ?? []) {
      if (text.endsWith(` ${word}`)) yield { meaning, inner: text.slice(0, -word.length).trim() };
    }
  }
  const chinese = lexicon.language === 'zh' ? splitVague(text) : undefined;
  if (chinese) yield chinese;
}

// 50,000 and a tenth are 55,000, not 55,000.00000000001.
const times = (value: number, factor: number): number => Number((value * factor).toPrecision(15));

function widen(meaning: Meaning, { point, ...bounds }: Found): NumberBounds {
  const { low, high } = point ? { low: point.value, high: point.value } : bounds;
  switch (meaning) {
    case 'least':
      return { low, high: infinity };
    case 'most':
      return { low: 0, high };
    case 'about':
      return { low: times(low, 1 - aboutTolerance), high: times(high, 1 + aboutTolerance) };
    case 'nearly':
      return { low: times(low, 1 - aboutTolerance), high };
  }
}
