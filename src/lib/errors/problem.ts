import { z } from 'zod';
import { shownName } from '../names/index.js';
import { asIs, type Param, type Wording, wording } from '../wording/index.js';
import { type ProblemCode, problemCodes } from './problem-codes.js';

/** A problem as it leaves, in the words of one language. */
export const SaidProblem = z.object({
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
export type SaidProblem = z.infer<typeof SaidProblem>;

/** What a person wrote, as it stands, or words about it. */
export type Shown = string | Wording;

export type ProblemDetail = { readonly found?: Shown; readonly expected?: Shown };

/** Something wrong in the data. A value in a list: the rest of the input is still read. */
export type Problem = Pick<SaidProblem, 'code' | 'severity' | 'at'> &
  ProblemDetail & { readonly says: Wording };

export function problem(
  code: ProblemCode,
  at: Problem['at'],
  says: Wording,
  detail: ProblemDetail = {},
): Problem {
  // Fields and ids come from the file, where they may be anything.
  const { field, entry } = at;
  const where = {
    ...at,
    ...(field === undefined ? {} : { field: formatName(field) }),
    ...(entry === undefined ? {} : { entry: formatName(entry) }),
  };
  return { code, severity: problemCodes[code].severity, says, at: where, ...detail };
}

const foundLengthMax = 80;
const nameLengthMax = 120;

/** A value as it is shown in `found`: text in quotes, long text cut. */
export function formatFound(value: unknown): Shown {
  if (value === undefined) return wording('found.nothing');
  if (Array.isArray(value)) return wording('found.list', { count: value.length });
  if (typeof value === 'object' && value !== null)
    return wording('found.group', { count: Object.keys(value).length });
  return formatText(value);
}

/** Text, a number or a truth value in quotes as JSON has it, cut where it is long. */
export function formatText(value: unknown): string {
  const text = quote(value);
  return text.length > foundLengthMax ? `${text.slice(0, foundLengthMax)}…` : text;
}

/** A name from outside, safe for a terminal: control characters as escapes, long names cut. */
export const formatName = (name: string): string => quote(name.slice(0, nameLengthMax)).slice(1, -1);

// JSON escapes the controls below the space and not others, among which is a way to begin a terminal command.
const quote = (value: unknown): string => shownName(JSON.stringify(value));

/** What was found, within another text. */
export const shownParam = (shown: Shown): Param => (typeof shown === 'string' ? asIs(shown) : shown);

/** One line for a terminal: `statements.yaml:14 amount: cannot be read (found "lots", expected an amount …)`. */
export function formatProblem({ at, says, found, expected }: Problem): Wording {
  const place = at.line === undefined ? at.file : `${at.file}:${at.line}`;
  const line = { where: asIs([place, at.field].filter(Boolean).join(' ')), says };
  if (found === undefined) {
    if (expected === undefined) return wording('problem.line', line);
    return wording('problem.line.expected', { ...line, expected: shownParam(expected) });
  }
  if (expected === undefined) return wording('problem.line.found', { ...line, found: shownParam(found) });
  return wording('problem.line.both', {
    ...line,
    found: shownParam(found),
    expected: shownParam(expected),
  });
}

/** All of them, a line each, as one text. */
export const linesOf = (problems: readonly Problem[]): Wording =>
  wording('problem.lines', { lines: { list: problems.map(formatProblem), join: 'lines' } });

const alikeMin = 4;
const linesShown = 3;

/**
 * Problems in lines for a terminal, in their order. What is wrong in the same way in many rows is one line with their
 * number, where the first of them is.
 */
export function formatProblems(problems: readonly Problem[]): Wording[] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  const keyed = problems.map((each) => ({ each, key: alikeKey(each) }));
  for (const { each, key } of keyed) {
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return keyed.flatMap(({ each, key }) => {
    const group = groups.get(key) ?? [each];
    if (group.length < alikeMin) return formatProblem(each);
    return group[0] === each ? formatAlike(group) : [];
  });
}

const alikeKey = ({ code, at: { file, field }, says }: Problem): string =>
  [code, file, field, JSON.stringify(says).replaceAll(/\\"(?:[^"\\]|\\\\.)*\\"|\d+/g, '0')].join('\n');

function formatAlike(group: readonly [Problem, ...Problem[]]): Wording {
  const [first] = group;
  const lines = [...new Set(group.flatMap(({ at }) => at.line ?? []))];
  const found = [...new Set(group.flatMap((each) => each.found ?? []))];
  const texts = found.filter((each) => typeof each === 'string');
  const shown = texts.slice(0, linesShown).join(', ');
  const more = lines.length > linesShown ? ' …' : '';
  return wording('problem.alike', {
    line: formatProblem(
      shown === '' ? first : { ...first, found: texts.length > linesShown ? `${shown} …` : shown },
    ),
    count: group.length,
    lines: asIs(`${lines.slice(0, linesShown).join(', ')}${more}`),
  });
}
