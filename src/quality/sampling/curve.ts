import { type Goods, goodsAtLeast, qualityOf, type Setting } from './goods.js';
import { requireWhole } from './inputs.js';
import { acceptedBy, chancesOf, type Plan } from './plan.js';
import { smallestUpTo } from './smallest.js';

export type CurvePoint = {
  /** Share of bad pieces, or faults per piece. */
  readonly quality: number;
  /** The chance that the plan lets such goods through. */
  readonly accepted: number;
  readonly asn: number;
  /**
   * Share still bad afterwards, where lots that are refused are inspected whole and every bad piece found is replaced.
   * Only for a lot: a test that destroys what it tests has no such thing, and the reader has to know.
   */
  readonly outgoing?: number;
};

/** The operating characteristic, from spotless goods to those the plan hardly ever lets through. */
export function drawCurve(plan: Plan, setting: Setting, points = 101): CurvePoint[] {
  requireWhole('points', points, 2);
  return spread(plan, setting, points).map((goods) => pointOf(plan, goods));
}

function pointOf(plan: Plan, goods: Goods): CurvePoint {
  const quality = qualityOf(goods);
  const { accepted, asn } = chancesOf(plan, goods);
  if (goods.kind !== 'lot') return { quality, accepted, asn };
  // Montgomery, "Introduction to Statistical Quality Control", 15.2.2: AOQ = Pa p (N − n)/N. With several samples n
  // depends on how it went; the average over them stands in, which is exact for a single one.
  return { quality, accepted, asn, outgoing: accepted * quality * (1 - asn / goods.lot) };
}

const hardlyEver = 0.001;

function spread(plan: Plan, setting: Setting, points: number): Goods[] {
  const end = qualityOf(qualityAccepted(plan, setting, hardlyEver));
  const goods = Array.from({ length: points }, (_, at) => goodsAtLeast(setting, (end * at) / (points - 1)));
  // A small lot has fewer qualities than the curve has points.
  return goods.filter((one, at) => at === 0 || qualityOf(one) > qualityOf(goods[at - 1] ?? one));
}

/** The best goods that the plan lets through no more often than this. */
export function qualityAccepted(plan: Plan, setting: Setting, chance: number): Goods {
  const within = (goods: Goods): boolean => acceptedBy(plan, goods) <= chance;
  if (setting.kind === 'lot') {
    const { lot } = setting;
    return { ...setting, bad: smallestUpTo(0, lot, (bad) => within({ ...setting, bad })) };
  }
  // A share is found to a millionth of the steps from 0 to the worst that is ever in question.
  const worst = setting.kind === 'process' ? 1 : worstFaults(within);
  const steps = 2 ** 40;
  const step = smallestUpTo(0, steps, (at) => within(goodsAtLeast(setting, (worst * at) / steps)));
  return goodsAtLeast(setting, (worst * step) / steps);
}

function worstFaults(within: (goods: Goods) => boolean): number {
  let perItem = 1e-6;
  while (!within({ kind: 'faults', perItem })) perItem *= 2;
  return perItem;
}
