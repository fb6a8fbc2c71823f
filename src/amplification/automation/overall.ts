import { largest, smallest } from '../../lib/lists/index.js';
import type { CorrectedShare, CountedUnit } from './correct-share.js';
import { accuracyOf } from './errors-of-a-rule.js';
import type { Estimate } from './estimate.js';
import type { Calibration } from './labelled-set.js';
import { coversAlmostEverything, type Obstacle, type ShareVerdict, verdictOf } from './verdict.js';

/** What all corrections of one unit's share say together. There is no middle to such a range, so no estimate. */
export type Overall = {
  readonly unit: CountedUnit;
  readonly verdict: ShareVerdict;
  readonly obstacles: readonly Obstacle[];
  /** From the lowest to the highest that any usable correction allows; none when none is usable. */
  readonly range: Interval | null;
  readonly used: number;
};

type Interval = Pick<Estimate, 'low' | 'high'>;

export function overallOf(
  unit: CountedUnit,
  corrections: readonly CorrectedShare[],
  transfer: boolean,
): Overall {
  const usable = corrections.filter(({ verdict }) => verdict === 'estimated');
  const intervals = usable.map(({ corrected, posterior }) =>
    posterior ? union(corrected, posterior) : corrected,
  );
  const range = intervals.length === 0 ? null : intervals.reduce(union);
  const obstacles = new Set<Obstacle>(
    range ? [] : corrections.length === 0 ? ['no-calibration'] : corrections.flatMap((one) => one.obstacles),
  );
  if (!transfer || haveGap(intervals)) obstacles.add('calibrations-disagree');
  if (range && coversAlmostEverything(range)) obstacles.add('covers-almost-everything');
  return { unit, verdict: verdictOf([...obstacles]), obstacles: [...obstacles], range, used: usable.length };
}

const union = (a: Interval, b: Interval): Interval => ({
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

/** Whether two of the intervals have nothing in common. */
const haveGap = (intervals: readonly Interval[]): boolean =>
  largest(intervals.map(({ low }) => low)) > smallest(intervals.map(({ high }) => high));

/**
 * Whether a rule errs alike wherever it was measured. Where its intervals on two sets of accounts do not even touch,
 * neither set can stand for a third.
 */
export function transfers(calibrations: readonly Calibration[], confidence: number): boolean {
  return calibrations.every((a) =>
    calibrations.every(
      (b) => a.rule !== b.rule || a.per !== b.per || a.set === b.set || agree(a, b, confidence),
    ),
  );
}

function agree(a: Calibration, b: Calibration, confidence: number): boolean {
  const [one, other] = [accuracyOf(a, confidence), accuracyOf(b, confidence)];
  return !haveGap([one.sensitivity, other.sensitivity]) && !haveGap([one.specificity, other.specificity]);
}
