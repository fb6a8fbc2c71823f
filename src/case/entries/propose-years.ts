import { daysInYears, readDay } from '../../lib/days/index.js';
import type { Problem } from '../../lib/errors/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Candidates } from './candidate.js';
import type { CaseHeader } from './kinds.js';

const yearsMax = 4;

/** Names the days that a date without a year can be, by the years the case speaks of. */
export function proposeYears(
  problems: readonly Problem[],
  header: Pick<CaseHeader, 'from' | 'to'> | undefined,
  { source, statement }: Candidates,
): Problem[] {
  if (!problems.some(({ code }) => code === 'day-without-year')) return [...problems];
  const own = [header?.from, header?.to].filter((day) => day !== undefined);
  const days = [
    ...own,
    ...source.map(({ entry }) => entry.published),
    ...statement.flatMap(({ entry }) => [entry.said, entry.on].filter((day) => day !== undefined)),
  ];
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
  return problems.map((each) => propose(each, years, own.length === 2 ? { from: own[0], to: own[1] } : {}));
}

type Reach = { readonly from?: string | undefined; readonly to?: string | undefined };

function propose(problem: Problem, years: readonly number[], { from = '', to = '9' }: Reach): Problem {
  const reading =
    problem.code === 'day-without-year' && typeof problem.found === 'string'
      ? readDay(problem.found.slice(1, -1))
      : undefined;
  if (reading?.kind !== 'no-year') return problem;
  const all = daysInYears(reading, years);
  const within = all.filter((day) => day >= from && day <= to);
  const days = (within.length > 0 ? within : all).slice(-yearsMax);
  if (days.length === 0) return problem;
  const expected = wording('expect.day-of-years', { days: { list: days.map(asIs), join: 'or-each' } });
  return { ...problem, expected };
}
