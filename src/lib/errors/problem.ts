import { z } from 'zod';
import { shownName } from '../names/index.js';
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
  // Fields and ids come from the file, where they may be anything.
  const { field, entry } = at;
  const where = {
    ...at,
    ...(field === undefined ? {} : { field: showName(field) }),
    ...(entry === undefined ? {} : { entry: showName(entry) }),
  };
  return { code, severity: problemCodes[code].severity, message, at: where, ...detail };
}

const foundLengthMax = 80;
const nameLengthMax = 120;

/** A value as it is shown in `found`: text in quotes, long text cut. */
export function showFound(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? summarise(value) : quote(value);
  return text.length > foundLengthMax ? `${text.slice(0, foundLengthMax)}…` : text;
}

/** A name from outside, safe for a terminal: control characters as escapes, long names cut. */
export const showName = (name: string): string => quote(name.slice(0, nameLengthMax)).slice(1, -1);

// JSON escapes the controls below the space and not others, among which is a way to begin a terminal command.
const quote = (value: unknown): string =>
  value === undefined ? 'nothing' : shownName(JSON.stringify(value));

const summarise = (value: object): string =>
  Array.isArray(value) ? `a list of ${value.length}` : `a group of ${Object.keys(value).length} fields`;

type DetailWords = Readonly<Record<'found' | 'expected', (value: string) => string>>;

const english: DetailWords = { found: (value) => `found ${value}`, expected: (value) => `expected ${value}` };

/** One line for a terminal: `statements.yaml:14 amount: cannot be read (found "lots", expected an amount …)`. */
export const describeProblem = (problem: Problem): string => describeProblemIn(problem, english);

/** The same in the words of another language; its message is what it is. */
export function describeProblemIn(problem: Problem, words: DetailWords): string {
  const { file, line, field } = problem.at;
  const where = [line === undefined ? file : `${file}:${line}`, field].filter(Boolean).join(' ');
  const detail = [
    problem.found === undefined ? undefined : words.found(problem.found),
    problem.expected === undefined ? undefined : words.expected(problem.expected),
  ].filter(Boolean);
  return `${where}: ${problem.message}${detail.length > 0 ? ` (${detail.join(', ')})` : ''}`;
}

const alikeMin = 4;
const linesShown = 3;

/**
 * Problems in lines for a terminal. What is wrong in the same way in many rows is one line with their number and the
 * first of them.
 */
export function describeProblems(problems: readonly Problem[], words: DetailWords = english): string[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const each of problems) {
    const key = alikeKey(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < alikeMin
      ? group.map((each) => describeProblemIn(each, words))
      : describeAlike(group, words),
  );
}

const alikeKey = ({ code, at: { file, field }, message }: Problem): string =>
  [code, file, field, message.replaceAll(/\d+/g, '0').replaceAll(/"[^"]*"/g, '""')].join('\n');

function describeAlike(group: readonly [Problem, ...Problem[]], words: DetailWords): string {
  const [first] = group;
  const lines = [...new Set(group.flatMap(({ at }) => at.line ?? []))];
  const found = [...new Set(group.flatMap((each) => each.found ?? []))];
  const shown = found.slice(0, linesShown).join(', ');
  const said = describeProblemIn(
    shown === '' ? first : { ...first, found: found.length > linesShown ? `${shown} …` : shown },
    words,
  );
  const more = lines.length > linesShown ? ' …' : '';
  return `${said} – ${group.length} times alike, in lines ${lines.slice(0, linesShown).join(', ')}${more}`;
}
