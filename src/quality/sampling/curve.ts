import { foundIn, type Goods, goodsAtLeast, qualityOf, type Setting } from './goods.js';
import { requireWhole } from './inputs.js';
import { smallestUpTo } from './smallest.js';
import { judgeStages, type StagedPlan, sampleOf } from './stages.js';

export type CurvePoint = {
  /** Share of bad pieces, or faults per piece. */
  readonly quality: number;
  /** The chance that the plan lets such goods through. */
  readonly accepted: number;
  readonly averageSample: number;
  /**
   * Share still bad afterwards, where lots that are refused are inspected whole and every bad piece found is replaced.
   * Only for a lot: a test that destroys what it tests has no such thing, and the reader has to know.
   */
  readonly outgoing?: number;
};

/** The operating characteristic, from spotless goods to those the plan hardly ever lets through. */
export function drawCurve(plan: StagedPlan, setting: Setting, points = 101): CurvePoint[] {
  requireWhole('points', points, 2);
  return spread(plan, setting, points).map((goods) => pointOf(plan, goods));
}

function pointOf(plan: StagedPlan, goods: Goods): CurvePoint {
  const quality = qualityOf(goods);
  const { accepted, averageSample } =
    plan.length === 1
      ? { accepted: acceptedBy(plan, goods), averageSample: plan[0].n }
      : judgeStages(plan, goods);
  if (goods.kind !== 'lot') return { quality, accepted, averageSample };
  // Montgomery, "Introduction to Statistical Quality Control", 15.2.2: AOQ = Pa p (N − n)/N. With several samples n
  // depends on how it went; the average over them stands in, which is exact for a single one.
  return { quality, accepted, averageSample, outgoing: accepted * quality * (1 - averageSample / goods.lot) };
}

const hardlyEver = 0.001;

function spread(plan: StagedPlan, setting: Setting, points: number): Goods[] {
  const end = qualityOf(qualityAccepted(plan, setting, hardlyEver));
  const goods = Array.from({ length: points }, (_, at) => goodsAtLeast(setting, (end * at) / (points - 1)));
  // A small lot has fewer qualities than the curve has points.
  return goods.filter((one, at) => at === 0 || qualityOf(one) > qualityOf(goods[at - 1] ?? one));
}

/** The best goods that the plan lets through no more often than this. */
export function qualityAccepted(plan: StagedPlan, setting: Setting, chance: number): Goods {
  const within = (goods: Goods): boolean => acceptedBy(plan, goods) <= chance;
  if (setting.kind === 'lot') {
    const { lot } = setting;
    return { ...setting, bad: smallestUpTo(0, lot, (bad) => within({ ...setting, bad })) };
  }
  // A share is found to a millionth of the steps from 0 to the worst that is ever in question.
  const worst = setting.kind === 'process' ? 1 : (worstFaults(plan, within) ?? 1);
  const steps = 2 ** 40;
  const step = smallestUpTo(0, steps, (at) => within(goodsAtLeast(setting, (worst * at) / steps)));
  return goodsAtLeast(setting, (worst * step) / steps);
}

function worstFaults(plan: StagedPlan, within: (goods: Goods) => boolean): number | undefined {
  for (let perItem = 1 / sampleOf(plan); perItem < 1e6; perItem *= 2)
    if (within({ kind: 'faults', perItem })) return perItem;
  return undefined;
}

/** For a single sample without the bookkeeping of several. */
export const acceptedBy = (plan: StagedPlan, goods: Goods): number =>
  plan.length === 1 ? foundIn(goods, plan[0].n).cdf(plan[0].ac) : judgeStages(plan, goods).accepted;
