import { largest } from '../../lib/lists/index.js';
import { roganGladen } from '../../statistics/index.js';
import { type ErrorNodes, errorNodes, errorsOf, pairErrors, type RuleErrors } from './errors-of-a-rule.js';
import { clampShare, type Estimate, hull, percentileInterval } from './estimate.js';
import type { Calibration, Flagged } from './labelled-set.js';
import { type BetaPrior, prevalencePosterior } from './prevalence-posterior.js';
import {
  coversAlmostEverything,
  lacksInformation,
  type Obstacle,
  type ShareVerdict,
  verdictOf,
} from './verdict.js';

export type CountedUnit = 'posts' | 'accounts' | 'reposts';

/** A raw share: what was flagged, as a number of equally weighing accounts, and values it may as well have had. */
export type ApparentShare = { readonly counted: Flagged; readonly draws: Float64Array };

export type CorrectedShare = RuleErrors & {
  readonly set: string;
  readonly per: Calibration['per'];
  /** Rogan and Gladen's, as it comes out: below 0 or above 1 says that the errors do not fit these accounts. */
  readonly unclamped: Estimate;
  /** The same, held between 0 and 1. */
  readonly corrected: Estimate;
  /** How much of what the raw share and the errors may be gives a share between 0 and 1 at all. */
  readonly possible: number;
  /** Median and interval; none where the errors make such a raw share all but impossible. */
  readonly posterior: Estimate | null;
  readonly verdict: ShareVerdict;
  readonly obstacles: readonly Obstacle[];
};

export type CorrectionOptions = { readonly confidence: number; readonly prior?: BetaPrior };

// A raw share that fewer than one in forty of the errors' possible values can explain is out of range.
const leastPossible = 0.025;
// With these many for each of Se and Sp the posterior's ends are within half a percentage point of their limit.
const posteriorNodes = 60;

/** What correcting with one calibration needs, worked out once for all the shares it corrects. */
export type Correction = CorrectionOptions & {
  readonly calibration: Calibration;
  readonly errors: RuleErrors;
  readonly nodes: ErrorNodes;
  readonly fewNodes: ErrorNodes;
};

export const planCorrection = (calibration: Calibration, options: CorrectionOptions): Correction => ({
  ...options,
  calibration,
  errors: errorsOf(calibration, options.confidence),
  nodes: errorNodes(calibration),
  fewNodes: errorNodes(calibration, posteriorNodes),
});

/**
 * A share of some unit, corrected for the errors of the rule that flagged it. Where some accounts could not be
 * examined the raw share has two bounds, and the corrected one spans what both give.
 */
export function correctShare(
  bounds: readonly ApparentShare[],
  unit: CountedUnit,
  { calibration, errors, ...plan }: Correction,
): CorrectedShare {
  const results = bounds.map((apparent) => correctBound(apparent, errors, plan));
  const unclamped = results.map((result) => result.unclamped).reduce(hull);
  const corrected = {
    estimate: clampShare(unclamped.estimate),
    low: clampShare(unclamped.low),
    high: clampShare(unclamped.high),
  };
  const possible = largest(results.map((result) => result.possible));
  const posterior = results
    .flatMap((result) => result.posterior ?? [])
    .reduce<Estimate | null>((sum, next) => (sum ? hull(sum, next) : next), null);
  const found: [Obstacle, boolean][] = [
    ['no-information', lacksInformation(errors)],
    ['out-of-range', possible < leastPossible],
    ['measured-per-account', unit !== 'accounts' && calibration.per === 'account'],
    ['covers-almost-everything', [corrected, posterior].some((one) => one && coversAlmostEverything(one))],
  ];
  const obstacles = found.flatMap(([obstacle, is]) => (is ? [obstacle] : []));
  return {
    set: calibration.set,
    per: calibration.per,
    ...errors,
    unclamped,
    corrected,
    possible,
    posterior,
    verdict: verdictOf(obstacles),
    obstacles,
  };
}

function correctBound(
  { counted, draws }: ApparentShare,
  { sensitivity, specificity }: RuleErrors,
  { nodes, fewNodes, confidence, prior }: Omit<Correction, 'calibration' | 'errors'>,
) {
  const { se, sp } = pairErrors(nodes, draws.length);
  const shares = draws.map((share, i) => bounded(roganGladen(share, se[i] ?? 0, sp[i] ?? 0)));
  const centre = roganGladen(counted.flagged / counted.of, sensitivity.estimate, specificity.estimate);
  const possible = shares.filter((share) => share >= 0 && share <= 1).length / shares.length;
  return {
    unclamped: percentileInterval(bounded(centre), shares, confidence),
    possible,
    posterior: possible < leastPossible ? null : prevalencePosterior(counted, fewNodes, confidence, prior),
  };
}

// Se + Sp = 1 exactly gives an infinity or, at p = 1 − Sp, 0/0. JSON has neither, and nobody reads a share of 10⁹.
const farOut = 1e9;
const bounded = (share: number): number =>
  Number.isNaN(share) ? farOut : Math.min(farOut, Math.max(-farOut, share));
