import type { z } from 'zod';
import { isNoSuchDay, otherYearIn, readDay } from '../../lib/days/index.js';
import { formatFound, type Problem, problem, type Shown } from '../../lib/errors/index.js';
import { limits } from '../../lib/limits/index.js';
import { didYouMean, meantBy } from '../../lib/names/index.js';
import { asIs, expectedBy, expectedIn, type Param, type Wording, wording } from '../../lib/wording/index.js';
import { isFields, type RawEntry, WrittenNumber } from '../../lib/yaml/index.js';
import type { FieldType, FieldTypes } from './field-types.js';
import { nearestWord, oneOfWords } from './label-keys.js';

type Issue = z.core.$ZodIssue;

/** What is wrong with an entry, in the words of the file: which field, what stands there, what was expected. */
export function entryProblems(
  file: string,
  what: Wording,
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
      return problem('field-missing', at, wording('problem.field-missing', { field: asIs(at.field) }), {
        expected,
      });
    const day = dayProblem(at, found, type);
    if (day) return day;
    const isType = issue.code === 'invalid_type' || (issue.code === 'invalid_union' && !isAmountLike(found));
    const says = wording('problem.unreadable', { hint: guess(found, issue) });
    return problem(isType ? 'field-type' : 'field-value', at, says, { found: format(found), expected });
  });
  if (faults.length === shown.length) return problems;
  const line = problems.at(-1)?.at.line ?? raw.line;
  return [...problems, moreFaults({ file, line, entry }, faults.length, shown.length)];
}

/** A day that is none, has no year, or can be two. */
function dayProblem(at: Problem['at'], found: unknown, type: FieldType | undefined): Problem | undefined {
  if ((type !== 'day' && type !== 'when') || typeof found !== 'string') return undefined;
  const year = otherYearIn(found);
  if (year !== undefined) {
    const detail = { found: formatFound(found), expected: wording('expect.our-calendar') };
    return problem('field-value', at, wording('problem.other-calendar', { year: asIs(year) }), detail);
  }
  if (isNoSuchDay(found)) {
    const detail = { found: formatFound(found), expected: ofTypes[type] };
    return problem('field-value', at, wording('problem.no-such-day'), detail);
  }
  const reading = readDay(found);
  if (reading.kind === 'no-year') {
    const expected = wording('expect.day-with-year');
    return problem('day-without-year', at, wording('problem.year-missing'), {
      found: formatFound(found),
      expected,
    });
  }
  if (reading.kind !== 'two-ways') return undefined;
  const [one, other] = reading.days;
  const expected = wording('expect.two-days', { one: asIs(one), other: asIs(other) });
  return problem('day-two-ways', at, wording('problem.day-two-ways'), {
    found: formatFound(found),
    expected,
  });
}
type Fault = { readonly issue: Issue; readonly key?: string };

const faultsOf = (issue: Issue): Fault[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ issue, key })) : [{ issue }];

const moreFaults = (at: Problem['at'], inAll: number, shown: number): Problem =>
  problem('faults-too-many', at, wording('problem.faults-more', { shown: String(shown) }), {
    found: wording('found.faults', { count: String(inAll) }),
  });

const isAmountLike = (found: unknown): boolean =>
  typeof found === 'number' || typeof found === 'string' || found instanceof WrittenNumber;

function unknownField(at: Problem['at'], what: Wording, key: string, types: FieldTypes): Problem {
  const field = at.field ? `${at.field}.${key}` : key;
  const says = wording('problem.field-unknown', {
    what,
    field: asIs(key.slice(0, 80)),
    hint: didYouMean(key, types.keys()),
  });
  return problem('field-unknown', { ...at, field }, says, { found: formatFound(key) });
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)];
    return isFields(inner) && Object.hasOwn(inner, key) ? inner[String(key)] : undefined;
  }, value);
}

const format = (found: unknown): Shown => {
  if (found instanceof WrittenNumber) return wording('found.number', { digits: found.digits });
  if (typeof found === 'number') return wording('found.number', { digits: String(found) });
  if (found === null) return wording('found.nothing');
  return typeof found === 'boolean' ? wording('found.truth', { value: String(found) }) : formatFound(found);
};

const ofTypes: { readonly [T in FieldType]: Wording } = {
  text: wording('expect.text'),
  amount: wording('expect.amount'),
  number: wording('expect.number'),
  boolean: wording('expect.true-false'),
  list: wording('expect.ids'),
  names: wording('expect.names'),
  packs: wording('expect.packs'),
  day: wording('expect.day'),
  when: wording('expect.when'),
  choice: wording('expect.choice'),
  country: wording('expect.country'),
  currency: wording('expect.currency'),
};

function expectedOf(issue: Issue, type: FieldType = 'text'): Wording {
  if (type === 'amount') return wording('expect.amount');
  if (issue.code === 'invalid_value') return oneOfWords(String(issue.path.at(-1)), issue.values.map(String));
  const said = expectedIn(issue.message);
  if (said) return said;
  if (issue.code === 'too_big' || issue.code === 'too_small') return expectedBy(issue);
  return issue.path.length > 1 && type === 'packs' ? wording('expect.pieces') : ofTypes[type];
}

function guess(found: unknown, issue: Issue): Param {
  if (issue.code !== 'invalid_value' || typeof found !== 'string' || found.length > 80) return '';
  return meantBy(nearestWord(found, String(issue.path.at(-1)), issue.values.map(String)));
}
