import { type Case, kindNames, knownBy, lastDay } from '../../case/index.js';
import { today } from '../../lib/clock/index.js';
import type { FirstProblems } from '../../lib/errors/index.js';
import { groupBy } from '../../lib/lists/index.js';
import type { Answer } from '../../service/answers.js';
import type { Language } from '../../words/index.js';
import { CaseSummary } from '../api.js';
import { presentUnread } from './unread.js';

export function presentCase(
  { caseData, record }: Answer,
  language: Language,
  read: FirstProblems | undefined,
): CaseSummary {
  const days = caseData.entries.source.map((source) => source.published).toSorted();
  const last = lastDay(caseData, today());
  return {
    header: caseData.header,
    asOf: record.asOf,
    firstDay: days[0] ?? record.asOf,
    lastDay: last,
    days: endingOn(last, daysOf(caseData)),
    recordHash: record.hash,
    counts: countsOf(knownBy(caseData, record.asOf)),
    ...presentUnread(read, language),
  };
}

function daysOf({ entries }: Case): CaseSummary['days'] {
  const published = new Map<string, string>(entries.source.map((source) => [source.id, source.published]));
  const byDay = groupBy(entries.statement, ({ said, source }) => {
    const day = published.get(source);
    return day !== undefined && said !== undefined && said > day ? said : day;
  });
  return [...byDay]
    .map(([day, statements]) => ({ day, statements: statements.length }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

// What was last entered may be a step of a lot and no statement: the line of days leads there all the same.
const endingOn = (last: string, days: CaseSummary['days']): CaseSummary['days'] =>
  days.length === 0 || days.some(({ day }) => day >= last) ? days : [...days, { day: last, statements: 0 }];

function countsOf({ entries }: Case): CaseSummary['counts'] {
  const counts = kindNames.map((kind) => [kind, entries[kind].length]);
  return CaseSummary.shape.counts.parse(Object.fromEntries(counts));
}
