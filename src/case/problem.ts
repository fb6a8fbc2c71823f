import { z } from 'zod';
import { type ProblemCode, problemCodes } from './problem-codes.js';

/** Something wrong in the data. A value in a list: the rest of the input is still read. */
export const Problem = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  message: z.string(),
  at: z.object({
    file: z.string(),
    line: z.int().optional(),
    field: z.string().optional(),
    entry: z.string().optional(),
  }),
  found: z.string().optional(),
  expected: z.string().optional(),
});
export type Problem = z.infer<typeof Problem>;

export function problem(
  code: ProblemCode,
  at: Problem['at'],
  message: string,
  detail: Pick<Problem, 'found' | 'expected'> = {},
): Problem {
  return { code, severity: problemCodes[code].severity, message, at, ...detail };
}

const foundLengthMax = 80;

/** A value as it is shown in `found`: text in quotes, long text cut. */
export function showFound(value: unknown): string {
  const text =
    typeof value === 'object' && value !== null ? summarise(value) : (JSON.stringify(value) ?? 'nothing');
  return text.length > foundLengthMax ? `${text.slice(0, foundLengthMax)}…` : text;
}

const summarise = (value: object): string =>
  Array.isArray(value) ? `a list of ${value.length}` : `a group of ${Object.keys(value).length} fields`;

/** One line for a terminal: `statements.yaml:14 amount: cannot be read (found "lots", expected an amount …)`. */
export function describeProblem(problem: Problem): string {
  const { file, line, field } = problem.at;
  const where = [line === undefined ? file : `${file}:${line}`, field].filter(Boolean).join(' ');
  const detail = [
    problem.found === undefined ? undefined : `found ${problem.found}`,
    problem.expected === undefined ? undefined : `expected ${problem.expected}`,
  ].filter(Boolean);
  return `${where}: ${problem.message}${detail.length > 0 ? ` (${detail.join(', ')})` : ''}`;
}
