import { z } from 'zod';
import type { Interval } from '../../lib/intervals/index.js';
import { aboutTolerance, type NumberReading, readNumber } from '../../lib/numbers/index.js';
import { expecting, type Param, wording } from '../../lib/wording/index.js';
import { Label } from './vocabulary.js';

export { aboutTolerance };

// An amount is kept in the words of the source ("tens of thousands", "at least 13000") and read as an interval
// only when something is computed from it: the page and the export then show what was said, not our reading of it.

// A case says the same amounts again and again, and every rule reads them anew; reading costs many patterns.
const readings = new Map<string, NumberReading>();
const readingsMax = 20_000;

const writtenOutTolerance = 0.005;

function readWords(text: string): NumberReading {
  const known = readings.get(text);
  if (known) return known;
  if (readings.size >= readingsMax) readings.clear();
  const reading = readNumber(text);
  readings.set(text, reading);
  return reading;
}

/** Reads an amount as the source wrote it; undefined where the words are not understood or can mean two things. */
export function readAmount(text: string): Interval | undefined {
  const reading = readWords(text);
  return reading.kind === 'read' ? { low: reading.low, high: reading.high } : undefined;
}

/** The same reading widened by the rounding the digits show: "16 million" is 15.5 to 16.5 million. */
export const readRounded = (text: string): Interval | undefined => widened(text, aboutTolerance);

/**
 * An amount of goods with its rounding. A count that is written out is meant as it stands, but for what three digits
 * round away: 40 are not 37, nor are 120,000 the 118,000 that came.
 */
export function readCounted(text: string): Interval {
  const isWrittenOut = /^\d[\d.,'\u00a0\u202f ]*$/.test(text.trim());
  return widened(text, isWrittenOut ? writtenOutTolerance : aboutTolerance) ?? intervalOf(text);
}

function widened(text: string, tolerance: number): Interval | undefined {
  const reading = readWords(text);
  if (reading.kind !== 'read') return undefined;
  const { low, high, halfStep } = reading;
  if (halfStep === undefined) return { low, high };
  // One digit alone ("4 times", "1 million") would allow half as much again; nobody means it wider than "about".
  const slack = Math.min(halfStep, low * tolerance);
  return { low: low - slack, high: high + slack };
}

/** Bounds in plain digits, for messages that show two readings side by side. */
export const formatBounds = ({ low, high }: Interval): Param => {
  if (high === Number.POSITIVE_INFINITY) return wording('amount.at-least', { low: String(low) });
  if (low === high) return String(low);
  return wording('amount.bounds', { low: String(low), high: String(high) });
};

const Words = z.union([Label(200), z.number().transform(String)]);

/**
 * An amount in the source's words, which an entry keeps whether or not they can be read: see settle-amounts.ts. Numbers in
 * YAML are taken as their digits.
 */
export const Amount = Words;
export type Amount = z.infer<typeof Amount>;

/** An amount that must be one everybody reads alike. */
export const ReadableAmount = Words.refine(
  (text) => readAmount(text) !== undefined,
  expecting('expect.amount'),
);

/** Interval of an amount that has passed its schema. */
export function intervalOf(amount: Amount): Interval {
  const interval = readAmount(amount);
  if (!interval) throw new RangeError(`amount passed its schema but cannot be read: ${amount}`);
  return interval;
}
