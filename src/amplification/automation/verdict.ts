import type { RuleErrors } from './errors-of-a-rule.js';
import { type Estimate, width } from './estimate.js';

/** How a share ends: with an interval one can use, or with the words *cannot tell*. */
export const cannotTell = 'cannot-tell';
export type ShareVerdict = 'estimated' | typeof cannotTell;

/** Why a share cannot be told. */
export type Obstacle =
  /** Nothing to take a share of. */
  | 'no-posts'
  /** Most of it is by accounts the rule could not examine. */
  | 'mostly-undecided'
  /** The accounts in step are themselves what chance was measured on, so that none of it could be told. */
  | 'nobody-to-compare'
  /** The rule's errors have been measured on nobody. */
  | 'no-calibration'
  /** Se + Sp − 1 is near zero: the rule flags bots and humans nearly alike. */
  | 'no-information'
  /** With these errors the rule could not have flagged such a share, whatever the accounts are. */
  | 'out-of-range'
  /** Errors counted per account, a share of posts: they are different things. */
  | 'measured-per-account'
  | 'covers-almost-everything'
  /** One set says at most so much, another at least more. */
  | 'calibrations-disagree';

/** Under this Se + Sp − 1 every error of the raw share grows tenfold on its way to the corrected one. */
export const leastYouden = 0.1;
/** An interval wider than this leaves room for nearly all and nearly none. */
export const widestInterval = 0.8;

export const verdictOf = (obstacles: readonly Obstacle[]): ShareVerdict =>
  obstacles.length === 0 ? 'estimated' : cannotTell;

export const lacksInformation = ({ youden }: RuleErrors): boolean =>
  youden.low <= 0 || youden.estimate < leastYouden;

export const coversAlmostEverything = (interval: Pick<Estimate, 'low' | 'high'>): boolean =>
  width(interval) > widestInterval;
