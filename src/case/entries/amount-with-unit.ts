import { type NumberReading, readNumber } from '../../lib/numbers/index.js';
import { findHanUnit, findUnit } from './units.js';

type AmountWithUnit = { readonly amount: string; readonly unit: string; readonly reading: NumberReading };

const unreadable: NumberReading = { kind: 'unreadable' };

/** The number at the beginning of a text and what is left: "una quarantina" and "concentratori". */
export function splitNumber(
  text: string,
  language: string | undefined,
): { readonly amount: string; readonly rest: string; readonly reading: NumberReading } | undefined {
  for (const end of endsOf(text)) {
    const [amount, rest] = [text.slice(0, end).trim(), text.slice(end).trim()];
    if (amount === '' || rest === '') continue;
    const reading = readNumber(amount, { language });
    if (reading.kind !== 'unreadable') return { amount, rest, reading };
  }
  return undefined;
}

const placesMax = 12;

/** Where a number may end, the last place first: before a word, and in Chinese before any sign. */
function endsOf(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.length - 1; at > 0 && ends.length < placesMax; at--) {
    const [before, after] = [text[at - 1] ?? '', text[at] ?? ''];
    const isWordStart = /\s/.test(before) && /\p{L}/u.test(after);
    const isHan = /\p{Script=Han}/u.test(after);
    const isAfterDigit = /\d/.test(before) && /\p{L}/u.test(after);
    if (isWordStart || isHan || isAfterDigit) ends.push(at);
  }
  return ends;
}

const linking = /^(?:di |d['’]|de |of |von |an )/i;

/**
 * "5.000 guanti", "40台制氧机", "una quarantina di concentratori": an amount that brings its unit along. The unit is the
 * first word behind the number, or the last one where the first is none: "boxes of masks", "large boxes".
 */
export function splitAmount(text: string, language: string | undefined): AmountWithUnit | undefined {
  const split = splitNumber(text, language);
  // "10 masks and 5 gowns" is two amounts, and "2 boxes of 50" says what a box holds.
  if (!split || /(?:^|\s)\d/.test(split.rest)) return undefined;
  const unit = findUnitIn(split.rest.replace(linking, ''));
  return unit === undefined ? undefined : { amount: split.amount, unit, reading: split.reading };
}

function findUnitIn(rest: string): string | undefined {
  const han = findHanUnit(rest);
  if (han !== undefined) return han;
  const words = rest.split(/\s+/).map((word) => word.replace(/[,;:)]+$/, ''));
  return [words[0], words.at(-1)].find((word) => word !== undefined && findUnit(word) !== undefined);
}

/** The reading of an amount that brings a unit, where it is the one its entry gives, or the entry gives none. */
export function readWithUnit(
  text: string,
  unit: string | undefined,
  language: string | undefined,
): AmountWithUnit | undefined {
  const split = splitAmount(text, language);
  if (!split || unit === undefined) return split;
  const isSame = (findUnit(unit) ?? unit.toLowerCase()) === (findUnit(split.unit) ?? split.unit);
  return isSame ? { ...split, unit } : { ...split, unit, reading: unreadable };
}
