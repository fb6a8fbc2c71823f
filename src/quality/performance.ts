import {
  type ConsignmentRecord,
  groupBy,
  hull,
  type Interval,
  intervalOf,
  isShare,
  type ShareMeasure,
} from '../case/index.js';

export type Performance = {
  readonly measure: ShareMeasure;
  readonly interval: Interval;
  readonly belowExpected: boolean;
};

// The measure that says most comes first: how many of the infected were found, then how often it was wrong, then
// how many were broken, and a bare "accuracy" only when nothing better is known.
const telling: readonly ShareMeasure[] = ['sensitivity', 'wrong-result-share', 'defective-share', 'accuracy'];

/** How well it works, by the most telling measure anybody gives. */
export function performanceOf(entry: ConsignmentRecord): Performance | undefined {
  const results = [...entry.statements, ...entry.testReports].filter((result) => result.amount !== undefined);
  const byMeasure = groupBy(results, ({ measure }) => (isShare(measure) ? measure : undefined));
  const measure = telling.find((candidate) => byMeasure.has(candidate));
  const chosen = measure === undefined ? undefined : byMeasure.get(measure);
  if (measure === undefined || !chosen) return undefined;
  const intervals = chosen.flatMap((result) =>
    result.amount === undefined ? [] : [intervalOf(result.amount)],
  );
  const interval = intervals.reduce(hull);
  return { measure, interval, belowExpected: chosen.some(isBelowExpected) };
}

type Result = ConsignmentRecord['statements'][number] | ConsignmentRecord['testReports'][number];

function isBelowExpected(result: Result): boolean {
  const expected =
    'expected' in result ? result.expected : 'required' in result ? result.required : undefined;
  if (expected === undefined || result.amount === undefined) return false;
  return intervalOf(result.amount).high < intervalOf(expected).low;
}
