import { z } from 'zod';
import type { Interval } from './interval.js';

// An amount is kept in the words of the source ("tens of thousands", "at least 13000") and read as an interval
// only when something is computed from it: the page and the export then show what was said, not our reading of it.

const multipliers: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};

// Maps, because an object also has what every object has: "constructor" is no amount.
const fractions: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 1 / 2,
    'one half': 1 / 2,
    'one third': 1 / 3,
    'two thirds': 2 / 3,
    'one quarter': 1 / 4,
    'three quarters': 3 / 4,
    'one fifth': 1 / 5,
  }),
);

// "Tens of thousands" is at least two tens and short of the next power.
const collectives: ReadonlyMap<string, Interval> = new Map(
  Object.entries({
    dozens: { low: 24, high: 99 },
    tens: { low: 20, high: 99 },
    hundreds: { low: 200, high: 999 },
    thousands: { low: 2_000, high: 9_999 },
    'tens of thousands': { low: 20_000, high: 99_999 },
    'hundreds of thousands': { low: 200_000, high: 999_999 },
    millions: { low: 2e6, high: 9_999_999 },
    'tens of millions': { low: 20e6, high: 99_999_999 },
    'hundreds of millions': { low: 200e6, high: 999_999_999 },
    billions: { low: 2e9, high: 9_999_999_999 },
  }),
);

/** How far "about" and "nearly" may be off. A convention of ours, shown with every figure that uses it. */
export const aboutTolerance = 0.1;

const numberPattern = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?: (hundred|thousand|million|billion))?( ?%)?$/;

type Reading = { readonly value: number; readonly halfStep: number };

// The half step is half a unit of the last digit written: "16 million" was rounded to a million, so it can stand
// for 15.5 to 16.5. Trailing zeros of a whole number count as rounding ("40,000" to ten thousand), which is why
// only arithmetic inside a claim uses it, never the quantity itself.
function readNumber(text: string): Reading | undefined {
  const match = numberPattern.exec(text);
  if (match) {
    const [, whole = '', decimals = '', word = '', percent] = match;
    const digits = whole.replaceAll(',', '');
    const scale = (multipliers[word] ?? 1) / (percent ? 100 : 1);
    const zeros = decimals || percent ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
    const step = decimals ? 10 ** -(decimals.length - 1) : 10 ** Math.min(zeros, digits.length - 1);
    const value = Number(digits + decimals) * (multipliers[word] ?? 1);
    return { value: percent ? value / 100 : value, halfStep: (step * scale) / 2 };
  }
  const fraction = fractions.get(text);
  return fraction === undefined ? undefined : { value: fraction, halfStep: fraction * 0.1 };
}

const upward = /^(?:at least|more than|over|from) (.+)$/;
const downward = /^(?:at most|up to|less than|under|fewer than) (.+)$/;
const roughly = /^(?:about|some|around|roughly) (.+)$/;
const almost = /^(?:nearly|almost) (.+)$/;
const between = /^(.+?)(?: to |\.\.|–)(.+)$/;

// A case says the same amounts again and again, and every rule reads them anew; reading costs several patterns.
const readings = new Map<string, Interval | undefined>();
const readingsMax = 20_000;

/** Reads an amount as the source wrote it; undefined where the words are not understood. */
export function readAmount(text: string): Interval | undefined {
  if (readings.has(text)) return readings.get(text);
  if (readings.size >= readingsMax) readings.clear();
  const reading = readWords(text);
  readings.set(text, reading);
  return reading;
}

function readWords(text: string): Interval | undefined {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const collective = collectives.get(words);
  if (collective) return collective;
  const plain = readNumber(words);
  if (plain) return { low: plain.value, high: plain.value };
  const lowest = readInside(upward, words);
  if (lowest) return { low: lowest.low, high: Number.POSITIVE_INFINITY };
  const highest = readInside(downward, words);
  if (highest) return { low: 0, high: highest.high };
  const centre = readInside(roughly, words);
  if (centre) return { low: centre.low * (1 - aboutTolerance), high: centre.high * (1 + aboutTolerance) };
  const below = readInside(almost, words);
  if (below) return { low: below.low * (1 - aboutTolerance), high: below.high };
  return readRange(words);
}

const readInside = (pattern: RegExp, words: string): Interval | undefined => {
  const inner = pattern.exec(words)?.[1];
  return inner === undefined ? undefined : readAmount(inner);
};

function readRange(words: string): Interval | undefined {
  const match = between.exec(words);
  const low = match?.[1] === undefined ? undefined : readNumber(match[1]);
  const high = match?.[2] === undefined ? undefined : readNumber(match[2]);
  if (!low || !high || low.value > high.value) return undefined;
  return { low: low.value, high: high.value };
}

/** The same reading widened by the rounding the digits show: "16 million" is 15.5 to 16.5 million. */
export function readRounded(text: string): Interval | undefined {
  const words = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const plain = readNumber(words);
  if (!plain) return readAmount(words);
  // One digit alone ("4 times", "1 million") would allow half as much again; nobody means it wider than "about".
  const slack = Math.min(plain.halfStep, plain.value * aboutTolerance);
  return { low: plain.value - slack, high: plain.value + slack };
}

export const amountExpected =
  'an amount such as 40000, 1.2 million, about 50000, at least 13000, 20 to 30, tens of thousands, one third or 30 %';

/** An amount in the source's words. Numbers in YAML are taken as their digits. */
export const Amount = z
  .union([z.string().trim().max(80), z.number().nonnegative().transform(String)])
  .pipe(z.string().refine((text) => readAmount(text) !== undefined, `expected ${amountExpected}`));
export type Amount = z.infer<typeof Amount>;

/** Interval of an amount that has passed its schema. */
export function intervalOf(amount: Amount): Interval {
  const interval = readAmount(amount);
  if (!interval) throw new RangeError(`amount passed its schema but cannot be read: ${amount}`);
  return interval;
}
