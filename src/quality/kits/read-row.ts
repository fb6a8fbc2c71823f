import { type Problem, problem, showFound } from '../../case/index.js';
import type { KitResult } from './result.js';

export const columns = ['reference', 'result', 'days_since_onset', 'lot', 'kit'] as const;
export type Column = (typeof columns)[number];

const outcomes: Readonly<Record<string, KitResult['result']>> = {
  positive: 'positive',
  pos: 'positive',
  '+': 'positive',
  negative: 'negative',
  neg: 'negative',
  '-': 'negative',
  invalid: 'invalid',
  defective: 'defective',
};

// Longer than anybody stays in a trial: a date serial or a year in this column is not a day.
const daysMax = 365;

/** One row by its columns, or everything that is wrong with it. */
export function readRow(
  at: { readonly file: string; readonly line: number },
  cellOf: (column: Column) => string,
): KitResult | Problem[] {
  const problems: Problem[] = [];
  const refuse = (field: Column, expected: string): undefined => {
    const found = cellOf(field);
    const missing = found === '';
    problems.push(
      problem(
        missing ? 'field-missing' : 'field-value',
        { ...at, field },
        missing ? 'is missing' : 'cannot be read',
        {
          found: missing ? 'nothing' : showFound(found),
          expected,
        },
      ),
    );
  };
  const result =
    outcomes[cellOf('result').toLowerCase()] ?? refuse('result', 'positive, negative, invalid or defective');
  const truth = outcomes[cellOf('reference').toLowerCase()];
  const reference =
    truth === 'positive' || truth === 'negative' ? truth : refuse('reference', 'positive or negative');
  const day = readDay(cellOf('days_since_onset'));
  if (day === null) refuse('days_since_onset', `a whole number of days from 0 to ${daysMax}, or nothing`);
  if (!result || !reference || day === null) return problems;
  const [lot, kit] = [cellOf('lot'), cellOf('kit')];
  return {
    reference,
    result,
    ...(day === undefined ? {} : { day }),
    ...(lot === '' ? {} : { lot }),
    ...(kit === '' ? {} : { kit }),
  };
}

function readDay(cell: string): number | null | undefined {
  if (cell === '') return undefined;
  return /^\d{1,3}$/.test(cell) && Number(cell) <= daysMax ? Number(cell) : null;
}
