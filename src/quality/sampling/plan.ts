import { wording } from '../../lib/wording/index.js';
import { foundIn, type Goods, qualityOf } from './goods.js';
import { wrongInput } from './inputs.js';
import { judgeSequential, type SequentialPlan } from './sequential.js';
import { judgeStages, type StagedPlan } from './stages.js';
import { judgeVariables, type VariablesPlan } from './variables.js';

export type Plan = StagedPlan | SequentialPlan | VariablesPlan;

/** How often goods get through a plan, and how many pieces it takes on average to know. */
export type Chances = { readonly accepted: number; readonly asn: number };

export function chancesOf(plan: Plan, goods: Goods): Chances {
  if ('hA' in plan) return judgeSequential(plan, shareOf(goods, 'sequential'));
  if ('k' in plan) return { accepted: judgeVariables(plan, shareOf(goods, 'variables')), asn: plan.n };
  const [first, ...more] = plan;
  // Curves ask for thousands of these, and a single sample needs none of the bookkeeping of several.
  return more.length === 0
    ? { accepted: foundIn(goods, first.n).cdf(first.ac), asn: first.n }
    : judgeStages(plan, goods);
}

export const acceptedBy = (plan: Plan, goods: Goods): number => chancesOf(plan, goods).accepted;

// Both are worked out for a process, of which a lot large against the sample is as good as one.
function shareOf(goods: Goods, kind: 'sequential' | 'variables'): number {
  if (goods.kind === 'process') return qualityOf(goods);
  throw wrongInput('setting', goods.kind, wording(`expect.process.${kind}`));
}
