import { wording } from '../../lib/wording/index.js';
import { foundIn, goodsAtLeast, goodsWithin, qualityOf, type Setting } from './goods.js';
import { requireShareBetween, requireWhole, wrongInput } from './inputs.js';
import { smallest, smallestUpTo } from './smallest.js';

/** Two points the curve has to pass: good goods are let through, bad ones are not. */
export type TwoPoints = {
  readonly acceptableQuality: number;
  /** How often goods of acceptable quality may be refused. */
  readonly producerRisk: number;
  readonly limitingQuality: number;
  /** How often goods of limiting quality may get through. */
  readonly consumerRisk: number;
};

export type FoundPlan = {
  readonly n: number;
  readonly ac: number;
  readonly re: number;
  /** The chances the plan really gives at the two points. */
  readonly acceptedIfGood: number;
  readonly acceptedIfBad: number;
};

export function requireTwoPoints(points: TwoPoints): void {
  requireShareBetween('acceptableQuality', points.acceptableQuality);
  requireShareBetween('producerRisk', points.producerRisk);
  requireShareBetween('limitingQuality', points.limitingQuality);
  requireShareBetween('consumerRisk', points.consumerRisk);
  if (points.limitingQuality <= points.acceptableQuality)
    throw wrongInput(
      'limitingQuality',
      points.limitingQuality,
      wording('expect.above-acceptable', { quality: String(points.acceptableQuality) }),
    );
  if (points.producerRisk + points.consumerRisk >= 1)
    throw wrongInput(
      'producerRisk',
      points.producerRisk,
      wording('expect.below-chance', { max: String(1 - points.consumerRisk) }),
    );
}

// Past this, telling the two qualities apart takes so many pieces that one inspects the lot, or asks another question.
const mostAccepted = 2000;

/**
 * The smallest single plan through both points. A larger acceptance number needs a larger sample to keep the bad out
 * and is kinder to the good: so from 0 on, the smallest sample that keeps the bad out, until the good get through.
 */
export function findPlan(points: TwoPoints, setting: Setting): FoundPlan {
  requireTwoPoints(points);
  if (setting.kind === 'lot') requireWhole('lot', setting.lot, 2);
  const good = goodsWithin(setting, points.acceptableQuality);
  const bad = goodsAtLeast(setting, points.limitingQuality);
  if (qualityOf(good) >= qualityOf(bad))
    throw wrongInput('limitingQuality', points.limitingQuality, wording('expect.one-bad-more'));
  let n = 1;
  for (let ac = 0; ac <= mostAccepted; ac++) {
    const keepsOut = (size: number): boolean => foundIn(bad, size).cdf(ac) <= points.consumerRisk;
    n = setting.kind === 'lot' ? smallestUpTo(n, setting.lot, keepsOut) : smallest(n, keepsOut);
    const acceptedIfGood = foundIn(good, n).cdf(ac);
    if (acceptedIfGood < 1 - points.producerRisk) continue;
    return { n, ac, re: ac + 1, acceptedIfGood, acceptedIfBad: foundIn(bad, n).cdf(ac) };
  }
  throw wrongInput('limitingQuality', points.limitingQuality, wording('expect.quality-apart'));
}
