import type { z } from 'zod';
import { readDay } from '../../lib/days/index.js';
import { type Problem, problem, showFound } from '../../lib/errors/index.js';
import { limits } from '../../lib/limits/index.js';
import { didYouMean, nearest } from '../../lib/names/index.js';
import { isFields, type RawEntry, WrittenNumber } from '../../lib/yaml/index.js';
import { amountExpected } from './amount.js';
import type { FieldType, FieldTypes } from './field-types.js';

type Issue = z.core.$ZodIssue;

/** What is wrong with an entry, in the words of the file: which field, what stands there, what was expected. */
export function entryProblems(
  file: string,
  what: string,
  raw: RawEntry,
  issues: readonly Issue[],
  types: FieldTypes,
): Problem[] {
  const entry = typeof raw.value.id === 'string' ? raw.value.id : undefined;
  const faults = issues.flatMap(faultsOf);
  const shown = faults.slice(0, limits.problemsPerEntryMax);
  const problems = shown.map(({ issue, key }) => {
    const path = issue.path;
    const at = { file, line: raw.lineOf(path), field: path.map(String).join('.'), entry };
    if (key !== undefined) {
      return unknownField({ ...at, line: raw.lineOf([...path, key]) }, what, key, types);
    }
    const found = valueAt(raw.value, path);
    const type = types.get(String(path[0]));
    const expected = expectedOf(issue, type);
    if (found === undefined)
      return problem('field-missing', at, `the field "${at.field}" is missing`, { expected });
    const day = dayProblem(at, found, type);
    if (day) return day;
    const isType = issue.code === 'invalid_type' || (issue.code === 'invalid_union' && !isAmountLike(found));
    const message = `cannot be read${guess(found, issue)}`;
    return problem(isType ? 'field-type' : 'field-value', at, message, { found: describe(found), expected });
  });
  if (faults.length === shown.length) return problems;
  const line = problems.at(-1)?.at.line ?? raw.line;
  return [...problems, moreFaults({ file, line, entry }, faults.length, shown.length)];
}

/** A day that has no year, or that can be two. */
function dayProblem(at: Problem['at'], found: unknown, type: FieldType | undefined): Problem | undefined {
  if ((type !== 'day' && type !== 'when') || typeof found !== 'string') return undefined;
  const reading = readDay(found);
  if (reading.kind === 'no-year') {
    const expected = 'the day with its year, as YYYY-MM-DD';
    return problem('day-without-year', at, 'the year is missing', { found: showFound(found), expected });
  }
  if (reading.kind !== 'two-ways') return undefined;
  const [one, other] = reading.days;
  const expected = `either ${one} or ${other}; a cell that can only be one, or \`language\` in case.yaml, decides for a table`;
  return problem('day-two-ways', at, 'can mean two days', { found: showFound(found), expected });
}
type Fault = { readonly issue: Issue; readonly key?: string };

const faultsOf = (issue: Issue): Fault[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ issue, key })) : [{ issue }];

const moreFaults = (at: Problem['at'], inAll: number, shown: number): Problem =>
  problem('faults-too-many', at, `more is wrong with this entry; the first ${shown} faults are named`, {
    found: `${inAll} faults`,
  });

const isAmountLike = (found: unknown): boolean =>
  typeof found === 'number' || typeof found === 'string' || found instanceof WrittenNumber;

function unknownField(at: Problem['at'], what: string, key: string, types: FieldTypes): Problem {
  const field = at.field ? `${at.field}.${key}` : key;
  const message = `a ${what} has no field "${key.slice(0, 80)}"${didYouMean(key, types.keys())}`;
  return problem('field-unknown', { ...at, field }, message, { found: showFound(key) });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)];
    return isFields(inner) && Object.hasOwn(inner, key) ? inner[String(key)] : undefined;
  }, value);
}

const describe = (found: unknown): string => {
  if (found instanceof WrittenNumber) return `${found.digits} (a number)`;
  if (typeof found === 'number') return `${found} (a number)`;
  if (found === null) return 'nothing';
  return typeof found === 'boolean' ? `${found} (true or false)` : showFound(found);
};

const expectedByType: { readonly [T in FieldType]: string } = {
  text: 'text; what looks like a number is put in quotes',
  amount: amountExpected,
  number: 'a number',
  boolean: 'true or false',
  list: 'a list of ids',
  packs: 'a unit and its pieces, such as box: 50',
  day: 'a date as YYYY-MM-DD',
  when: 'a date as YYYY-MM-DD, a month as YYYY-MM or a span as YYYY-MM-DD..YYYY-MM-DD',
  choice: 'one of a list of words',
  country: 'a country by name or ISO 3166-1 code, such as ITA',
  currency: 'an ISO 4217 code such as EUR',
};

function expectedOf(issue: Issue, type: FieldType = 'text'): string {
  if (type === 'amount') return amountExpected;
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.message.startsWith('expected ')) return issue.message.slice('expected '.length);
  if (issue.code === 'too_big')
    return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
  if (issue.code === 'too_small') return `at least ${issue.minimum}`;
  return issue.path.length > 1 && type === 'packs' ? 'a whole number of pieces' : expectedByType[type];
}

function guess(found: unknown, issue: Issue): string {
  if (issue.code !== 'invalid_value' || typeof found !== 'string' || found.length > 80) return '';
  const near = nearest(found, issue.values.map(String));
  return near === undefined ? '' : `; did you mean ${near}?`;
}
