import { largest } from '../../lib/lists/index.js';
import { drawCurve, qualityAccepted } from './curve.js';
import { customaryRisks } from './defaults.js';
import { type Goods, goodsAtLeast, qualityOf, type Setting } from './goods.js';
import { acceptedBy, type Plan } from './plan.js';

export type Risks = {
  /** The worst quality that still gets through 95 % of the time. */
  readonly producersRiskQuality: number;
  /** The quality that gets through half of the time. */
  readonly evenOdds: number;
  /** The quality that gets through no more than 10 % of the time. */
  readonly consumersRiskQuality: number;
  /** How often goods get through of which one in three is bad. */
  readonly oneInThree: number;
  /** The worst there is left where refused lots are inspected whole and their bad pieces replaced. */
  readonly aoql?: number;
};

/** What a plan does, in the few numbers that an inspector asks for. */
export function risksOf(plan: Plan, setting: Setting): Risks {
  const outgoing = drawCurve(plan, setting, 201).flatMap((point) => point.outgoing ?? []);
  return {
    producersRiskQuality: lastAccepted(plan, setting, 1 - customaryRisks.producer),
    evenOdds: qualityOf(qualityAccepted(plan, setting, 0.5)),
    consumersRiskQuality: qualityOf(qualityAccepted(plan, setting, customaryRisks.consumer)),
    oneInThree: acceptedBy(plan, goodsAtLeast(setting, 1 / 3)),
    ...(outgoing.length > 0 ? { aoql: largest(outgoing) } : {}),
  };
}

function lastAccepted(plan: Plan, setting: Setting, chance: number): number {
  const goods = qualityAccepted(plan, setting, chance);
  return qualityOf(goods.kind === 'lot' ? betterBy(goods, plan, chance) : goods);
}

// The first lot at or below the chance is the last one at it only where it meets it exactly.
const betterBy = (goods: Goods & { kind: 'lot' }, plan: Plan, chance: number): Goods =>
  acceptedBy(plan, goods) < chance ? { ...goods, bad: Math.max(0, goods.bad - 1) } : goods;

/** How often goods made at the AQL are refused. The AQL is about what is made, not about the one lot. */
export function producersRisk(plan: Plan, setting: Setting, quality: number): number {
  const made: Goods =
    setting.kind === 'faults' ? { kind: 'faults', perItem: quality } : { kind: 'process', share: quality };
  return 1 - acceptedBy(plan, made);
}
