import { betaNodes } from './beta-nodes.js';
import { calibrationsOf } from './calibration.js';
import {
  type CorrectedShare,
  type CorrectionOptions,
  correctShare,
  planCorrection,
} from './correct-share.js';
import { stepThrough } from './errors-of-a-rule.js';
import type { Calibration } from './labelled-set.js';
import { type Overall, overallOf, transfers } from './overall.js';

type ReportedShare = {
  /** Of the posts, between 0 and 1. */
  readonly share: number;
  /** How many posts it is a share of, or at most. */
  readonly posts: number;
};

const drawCount = 4000;
const goldenStep = 0.6180339887498949;

/**
 * What a rule's measured errors do to a share of posts that a study reports, when the posts are not to be had.
 * Without them nobody knows how many accounts posted how much, so each post is counted as if it were independent of
 * the others: the interval is the narrowest one can defend, and the true one is wider.
 */
export function correctReportedShare(
  { share, posts, calibration }: ReportedShare & { readonly calibration: Calibration },
  options: CorrectionOptions = { confidence: 0.95 },
): CorrectedShare {
  const flagged = share * posts;
  const spread = betaNodes(flagged + 0.5, posts - flagged + 0.5, 200);
  const draws = stepThrough(spread, drawCount, goldenStep);
  const plan = planCorrection(calibration, options);
  return correctShare([{ counted: { flagged, of: posts }, draws }], 'posts', plan);
}

export type ReportedShareAcrossSets = {
  readonly corrected: readonly CorrectedShare[];
  readonly overall: Overall;
};

/** The same with every set on which the rule was measured, and what they say together. */
export function correctReportedShareAcrossSets(
  reported: ReportedShare,
  rule: string,
  options: CorrectionOptions = { confidence: 0.95 },
): ReportedShareAcrossSets {
  const sets = calibrationsOf(rule);
  const corrected = sets.map((calibration) => correctReportedShare({ ...reported, calibration }, options));
  return { corrected, overall: overallOf('posts', corrected, transfers(sets, options.confidence)) };
}
