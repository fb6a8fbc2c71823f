import {
  type Amount,
  type ConsignmentRecord,
  intervalOf,
  isShare,
  readRoundedOrPlain,
  type ShareMeasure,
} from '../case/index.js';
import { distinct, hull, type Interval, meet, overlaps } from '../lib/intervals/index.js';
import { groupBy } from '../lib/lists/index.js';

export type Performance = {
  readonly measure: ShareMeasure;
  /** What all that is told leaves room for; the outer ends, where they exclude each other. */
  readonly interval: Interval;
  /** The shares that exclude each other; empty where they agree. */
  readonly disputed: readonly Interval[];
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
  const disputed = findDisputed(chosen.flatMap(({ amount }) => amount ?? []));
  const interval = disputed.length > 0 ? intervals.reduce(hull) : meet(intervals);
  return { measure, interval, disputed, belowExpected: chosen.some(isBelowExpected) };
}

function findDisputed(amounts: readonly Amount[]): Interval[] {
  const apart = amounts.filter((one) =>
    amounts.some((other) => !overlaps(readRoundedOrPlain(one), readRoundedOrPlain(other))),
  );
  return distinct(apart.map(intervalOf));
}

type Result = ConsignmentRecord['statements'][number] | ConsignmentRecord['testReports'][number];

function isBelowExpected(result: Result): boolean {
  const expected =
    'expected' in result ? result.expected : 'required' in result ? result.required : undefined;
  if (expected === undefined || result.amount === undefined) return false;
  return intervalOf(result.amount).high < intervalOf(expected).low;
}
