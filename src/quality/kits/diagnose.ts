import { lowerBound, upperBound } from '../../statistics/index.js';
import { type IntervalChoice, type Rate, rateOf } from './figure.js';
import { findTurningDay, findWorseLot } from './find-split.js';
import type { KitResult } from './result.js';
import { foundOf } from './strata.js';
import { onInfected, tally } from './tally.js';
import type { KitTarget } from './targets.js';

/** not-seen: looked for and not found, which is not to say it is not there. cannot-tell: there was nothing to look at. */
export type SeenFault = 'seen' | 'not-seen' | 'cannot-tell';

/** Which faults lie behind a sensitivity. They are told apart by what each does to the results, and may all be there. */
export type Diagnosis = {
  /** Kits that gave no result: they cost kits, not sensitivity. */
  readonly noResult: {
    readonly standing: SeenFault;
    readonly invalid: Rate;
    readonly defective: Rate;
    readonly kitsPerValidResult: number | null;
  };
  /** A kit that works and was used too early: it finds more from a certain day on. */
  readonly tooEarly: {
    readonly standing: SeenFault;
    readonly day?: number;
    readonly before?: Rate;
    readonly after?: Rate;
    readonly p?: number;
  };
  /** One lot finds fewer than the others. */
  readonly badLot: {
    readonly standing: SeenFault;
    readonly lot?: string;
    readonly its?: Rate;
    readonly others?: Rate;
    readonly p?: number;
  };
  /**
   * Misses that neither explains: it finds too few also when it should find. Kits that are dead behind a good control
   * line do that, and so does a kit that is too weak.
   */
  readonly missesRegardless: {
    readonly standing: SeenFault;
    readonly sensitivity: Rate;
    readonly expected: number | null;
    /** If good kits find at least the expected share, at least this share of the kits is dead. */
    readonly silentShareMin: number | null;
  };
};

export function diagnose(
  results: readonly KitResult[],
  choice: IntervalChoice,
  target: KitTarget | undefined,
): Diagnosis {
  const { opened, invalid, indeterminate, defective } = tally(results);
  const valid = opened - invalid - indeterminate - defective;
  const turning = findTurningDay(results);
  const from = turning?.day ?? 0;
  // A lot that happened to be used early is not a bad lot.
  const worse = findWorseLot(results.filter(({ day }) => isFrom(from, day)));
  const infected = onInfected(results);
  const rest = infected.filter(
    ({ day, lot }) =>
      (worse === undefined || lot !== worse.lot) && isFrom(Math.max(from, target?.daysFrom ?? 0), day),
  );
  return {
    noResult: {
      standing: opened === 0 ? 'cannot-tell' : valid < opened ? 'seen' : 'not-seen',
      invalid: rateOf(invalid, opened, choice),
      defective: rateOf(defective, opened, choice),
      kitsPerValidResult: valid === 0 ? null : opened / valid,
    },
    tooEarly: turning
      ? {
          standing: 'seen',
          day: turning.day,
          before: rateOf(turning.fewer.found, turning.fewer.of, choice),
          after: rateOf(turning.more.found, turning.more.of, choice),
          p: turning.p,
        }
      : { standing: hasSeveral(infected, ({ day }) => day) ? 'not-seen' : 'cannot-tell' },
    badLot: worse
      ? {
          standing: 'seen',
          lot: worse.lot,
          its: rateOf(worse.fewer.found, worse.fewer.of, choice),
          others: rateOf(worse.more.found, worse.more.of, choice),
          p: worse.p,
        }
      : { standing: hasSeveral(infected, ({ lot }) => lot) ? 'not-seen' : 'cannot-tell' },
    missesRegardless: remaining(foundOf(rest, choice), target, choice.confidence),
  };
}

/** From day 0 on counts everybody, also those whose day nobody wrote down. */
export const isFrom = (from: number, day: number | undefined): boolean =>
  from === 0 || (day !== undefined && day >= from);

const hasSeveral = (
  results: readonly KitResult[],
  of: (one: KitResult) => number | string | undefined,
): boolean => new Set(results.map(of).filter((value) => value !== undefined)).size > 1;

function remaining(
  sensitivity: Rate,
  target: KitTarget | undefined,
  confidence: number,
): Diagnosis['missesRegardless'] {
  const { x, n } = sensitivity;
  const expected = target?.sensitivityMin ?? null;
  if (expected === null) return { standing: 'cannot-tell', sensitivity, expected, silentShareMin: null };
  const most = upperBound(x, n, confidence);
  const isShort = most < expected;
  return {
    standing: isShort ? 'seen' : lowerBound(x, n, confidence) >= expected ? 'not-seen' : 'cannot-tell',
    sensitivity,
    expected,
    silentShareMin: isShort ? 1 - most / expected : null,
  };
}
