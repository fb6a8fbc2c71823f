import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { readNumber } from '../../lib/numbers/index.js';
import { type Wording, wording } from '../../lib/wording/index.js';
import type { Column } from './reading/columns.js';
import type { OutcomeReading } from './reading/outcome-words.js';
import type { KitOutcome, KitResult } from './result.js';

/** A row that was read but counts nowhere, and why. */
export type Apart = 'noResult' | 'noReference';

// Longer than anybody stays in a trial: a date serial or a year in this column is not a day.
const daysMax = 365;
const dayWords = new Set(
  'd day days g gg giorno giorni día días dia dias j jour jours t tag tage tagen 天 日 день дня дней дн يوم أيام ايام'.split(
    ' ',
  ),
);

export type RowReadings = { readonly reference: OutcomeReading; readonly result: OutcomeReading };

/** One row by its columns, why it counts nowhere, or everything that is wrong with it. */
export function readRow(
  at: { readonly file: string; readonly line: number },
  cellOf: (column: Column) => string,
  readings: RowReadings,
  warn: (problem: Problem) => void = () => undefined,
): KitResult | Apart | Problem[] {
  const problems: Problem[] = [];
  const refuse = (field: Column, expected: Wording): void => {
    const found = { found: formatFound(cellOf(field)), expected };
    problems.push(
      problem('field-value', { ...at, field }, wording('problem.unreadable', { hint: '' }), found),
    );
  };
  const outcome = (field: 'reference' | 'result', expected: Wording): KitOutcome | undefined => {
    const read = readings[field].read(cellOf(field));
    if (read === undefined)
      refuse(field, readings[field].unclear.has(cellOf(field).trim()) ? unclear : expected);
    return read;
  };
  const result = outcome('result', wording('expect.kits.result'));
  const reference = outcome('reference', wording('expect.kits.reference'));
  const day = readDay(cellOf('days_since_onset'));
  if (result === undefined || reference === undefined) return problems;
  // A result does not hang on its day: leaving out rows whose day is odd would leave out those tested early.
  if (day === null) {
    const found = {
      found: formatFound(cellOf('days_since_onset')),
      expected: wording('expect.kits.days', { max: String(daysMax) }),
    };
    const where = { ...at, field: 'days_since_onset' };
    warn(problem('field-value', where, wording('problem.kits.day-unread'), found));
  }
  if (reference !== 'positive' && reference !== 'negative') return 'noReference';
  if (result === 'none') return 'noResult';
  const [lot, kit] = [cellOf('lot'), cellOf('kit')];
  return {
    reference,
    result,
    ...(day === undefined || day === null ? {} : { day }),
    ...(lot === '' ? {} : { lot }),
    ...(kit === '' ? {} : { kit }),
  };
}

const unclear = wording('expect.kits.unclear');

// "3", "3,0" of a spreadsheet that counts in decimals, "3 giorni" and "3天". A half day is of the day it lies in.
function readDay(cell: string): number | null | undefined {
  if (/^(?:n\/?a|null|nan|[-–—])?$/i.test(cell)) return undefined;
  const [, number = '', word = ''] = /^(.*?\p{N})\s*(\p{L}*)\.?$/u.exec(cell.normalize('NFKC')) ?? ['', cell];
  if (word !== '' && !dayWords.has(word.toLowerCase())) return null;
  const reading = readNumber(number, { isWhole: true });
  if (reading.kind !== 'read' || reading.low !== reading.high || reading.high > daysMax) return null;
  return Math.floor(reading.low);
}
