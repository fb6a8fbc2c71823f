import { clopperPearson } from './clopper-pearson.js';
import { jeffreys, jeffreysEqualTailed } from './jeffreys.js';
import { midP } from './mid-p.js';
import { type Interval, requireConfidence, requireProportion } from './proportion.js';
import { agrestiCoull, wilson, wilsonCorrected } from './score.js';

const intervals = {
  wilson,
  'wilson-cc': wilsonCorrected,
  'clopper-pearson': clopperPearson,
  jeffreys,
  'jeffreys-equal-tailed': jeffreysEqualTailed,
  'agresti-coull': agrestiCoull,
  'mid-p': midP,
} satisfies Record<string, (x: number, n: number, confidence: number) => Interval>;

export type IntervalMethod = keyof typeof intervals;

export const intervalMethods = Object.keys(intervals) as readonly IntervalMethod[];

/** The two-sided interval of a share x of n. Of nothing at all it is everything from 0 to 1. */
export function proportionInterval(
  x: number,
  n: number,
  confidence: number,
  method: IntervalMethod,
): Interval {
  requireProportion(x, n);
  requireConfidence(confidence);
  return n === 0 ? { low: 0, high: 1 } : intervals[method](x, n, confidence);
}
