import { wording } from '../../lib/wording/index.js';
import { answerSingle, type PlanAnswered } from './answer-single.js';
import type { PlanAsked } from './api.js';
import { drawCurve } from './curve.js';
import type { TwoPoints } from './find-plan.js';
import {
  formatCustomary,
  formatMissed,
  formatNumbers,
  formatRisks,
  formatTwoPoints,
  instructPlan,
} from './format-plan.js';
import { goodsAtLeast, type Setting } from './goods.js';
import { requireWhole, wrongInput } from './inputs.js';
import { acceptedBy, type Plan } from './plan.js';
import { risksOf } from './risks.js';
import { planSequential, type SequentialPlan } from './sequential.js';
import { requireStages, type StagedPlan } from './stages.js';
import { planVariables } from './variables.js';

/** Any plan there is, with its risks and its curve. */
export function answerPlan(asked: PlanAsked): PlanAnswered {
  switch (asked.kind) {
    case 'stages':
      requireWhole('lot', asked.lot, 1);
      return answerOther(requireDecidable(asked), { kind: 'lot', lot: asked.lot });
    case 'sequential':
      return answerOther(requireShort(planSequential(asked), asked), { kind: 'process' }, asked);
    case 'variables':
      return answerOther(planVariables(asked, asked.sigma), { kind: 'process' }, asked);
    default:
      return answerSingle(asked);
  }
}

function answerOther(plan: Plan, setting: Setting, points?: TwoPoints): PlanAnswered {
  const risks = risksOf(plan, setting);
  const acceptedAt = (quality: number): number => acceptedBy(plan, goodsAtLeast(setting, quality));
  const reached = points && {
    producer: 1 - acceptedAt(points.acceptableQuality),
    consumer: acceptedAt(points.limitingQuality),
  };
  return {
    head: [
      formatNumbers(plan),
      points && reached ? formatTwoPoints(points, reached) : formatCustomary(risks),
      ...(points && reached ? formatMissed(points, reached) : []),
    ],
    plan: Array.isArray(plan) ? { stages: plan } : { ...plan },
    instruction: instructPlan(plan),
    says: formatRisks(risks),
    risks,
    acceptedAt,
    curve: (points) => drawCurve(plan, setting, points),
    decision: [],
  };
}

function requireDecidable({ stages, lot }: Extract<PlanAsked, { kind: 'stages' }>): StagedPlan {
  const [first, ...more] = stages;
  if (first === undefined) throw wrongInput('stages', wording('found.none'), wording('expect.one-sample'));
  const plan: StagedPlan = [first, ...more];
  requireStages(plan, { kind: 'lot', lot });
  return plan;
}

// Piece by piece, and some hundreds of times over: a server that works out more than this keeps everybody waiting.
const mostOnAverage = 2000;
// The counts between the two lines are carried along at each piece.
const mostCarried = 40_000;

function requireShort(plan: SequentialPlan, { limitingQuality }: TwoPoints): SequentialPlan {
  const { hA, hR, g } = plan;
  const longest = (hA * hR) / (g * (1 - g));
  if (longest <= mostOnAverage && longest * (hA + hR) <= mostCarried) return plan;
  throw wrongInput(
    'limitingQuality',
    limitingQuality,
    wording('expect.quality-nearer', {
      longest: String(Math.round(longest)),
      most: String(mostOnAverage),
    }),
  );
}
