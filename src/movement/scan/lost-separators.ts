import { type Element, endsByItself } from '../../lib/gs1/index.js';
import { sum } from '../../lib/lists/index.js';
import { allReadings } from './all-readings.js';
import { dateIn } from './dates.js';
import { elementsText, plain, readBare, separator } from './read-bare.js';
import { type CodeReading, said } from './scan.js';

/**
 * An element string of which nobody knows whether its separators arrived. One separator anywhere shows that they do.
 * Without any, a value that runs to the end may hold what followed it: where a check digit or a day of the calendar comes
 * out of it, that is no accident and is asked about; where any text would do (A21B37), the letter stands and the others
 * are shown.
 */
export function readWithoutSeparators(text: string, asOf: string): CodeReading {
  const strict = readBare(text);
  const at = strict.elements.findIndex(({ ai }) => !endsByItself(ai));
  if (at < 0 || text.includes(separator)) return strict;
  const before = strict.elements.slice(0, at).map(plain);
  const from = before.reduce((sum, { ai, value }) => sum + ai.length + value.length, 0);
  const readings = allReadings(text.slice(from), before);
  const byLetter = elementsText(strict.elements);
  const isSound = strict.elements.slice(at).every(({ fault }) => !fault) && strict.unread === undefined;
  const others = readings.filter((reading) => elementsText(reading) !== byLetter);
  const isTooLong = strict.elements
    .slice(at)
    .some(({ fault }) => fault && /^(?:too-long|lot-longer-than-20)$/.test(fault.code));
  if (others.length === 0 || !(isSound || isTooLong)) return strict;
  const ranked = readings.toSorted(
    (a, b) =>
      likelihood(b, asOf) - likelihood(a, asOf) ||
      a.length - b.length ||
      elementsText(a).localeCompare(elementsText(b)),
  );
  const shown = ranked.slice(0, readingsShown);
  const isTold = others.some(
    (reading) => strengthOf(reading.slice(at), asOf) > 0 || isLongPair(reading.slice(at)),
  );
  if (isSound && !isTold) return { ...strict, readings: shown };
  const [only] = ranked;
  const elements =
    !isSound && ranked.length === 1 && only
      ? [...strict.elements.slice(0, at), ...only.slice(at)]
      : strict.elements;
  return {
    ...strict,
    elements,
    readings: shown,
    hasLikely: isTold,
    isDoubtful: true,
    says: [
      ...strict.says.filter(({ code }) => code !== 'unknown-ai'),
      said('separator-may-be-missing', { found: text.slice(from) }),
    ],
  };
}

// A lot rarely has twelve characters: with 21 in the midst of them it may be a lot and a serial, and the other way round.
function isLongPair(elements: readonly Element[]): boolean {
  const [one, other] = elements;
  const isPair = elements.length === 2 && [one?.ai, other?.ai].toSorted().join() === '10,21';
  const lengths = elements.map(({ value }) => value.length);
  return isPair && lengths.every((length) => length >= 4) && sum(lengths) + 2 >= 12;
}

const keyed = new Set([
  '00',
  '01',
  '02',
  '03',
  '410',
  '411',
  '412',
  '413',
  '414',
  '415',
  '416',
  '417',
  '8006',
]);
const yearsNear = 15;
const readingsShown = 60;

/** How many elements of a reading could hardly come out of any text: a key with its check digit, a day that is near. */
export const strengthOf = (elements: readonly Element[], asOf: string): number =>
  elements.filter(({ ai, value }) => keyed.has(ai) || isNearDay(ai, value, asOf)).length;

function isNearDay(ai: string, value: string, asOf: string): boolean {
  if (!/^(?:1[1-7]|7003)$/.test(ai)) return false;
  const year = Number(dateIn(value, asOf)?.date.slice(0, 4));
  return Math.abs(year - Number(asOf.slice(0, 4))) <= yearsNear;
}

const usual = new Set(['10', '21', '17', '30', '37', '240', '11', '15']);

function likelihood(elements: readonly Element[], asOf: string): number {
  const own = elements.filter(({ ai }) => /^9\d$/.test(ai)).length;
  const rare = elements.filter(({ ai }) => !usual.has(ai) && !keyed.has(ai)).length;
  // An alternative whose lot still holds the trace of a typed separator is the unlikelier one.
  const traced = elements.filter(({ ai, value }) => ai === '10' && /0029$|[;,!]$/.test(value)).length;
  return 10 * strengthOf(elements, asOf) - 4 * own - 2 * rare - traced;
}
