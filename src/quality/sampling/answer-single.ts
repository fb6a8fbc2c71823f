import { type Message, message } from '../../findings/index.js';
import type { PlanAsked } from './api.js';
import { inspectionLevels } from './code-letter.js';
import { type CurvePoint, drawCurve } from './curve.js';
import { differences } from './edition.js';
import { findPlan, type TwoPoints } from './find-plan.js';
import {
  formatAsked,
  formatDecision,
  formatIsolated,
  formatLessThanOne,
  formatLimits,
  formatOrigin,
  formatRisks,
  formatTable,
  formatTableRisks,
  formatTwoPoints,
  instruct,
} from './format-plan.js';
import { goodsAtLeast, goodsWithin, qualityOf, type Setting } from './goods.js';
import { requireOneOf, requireShareBetween, requireWhole } from './inputs.js';
import { isolatedLotMethod, planIsolatedLot } from './isolated-lot.js';
import { type LotLimits, limitsOfLot } from './lot-limits.js';
import { severities } from './master-table.js';
import { acceptedBy } from './plan.js';
import { requireStopping } from './plan-refused.js';
import { producersRisk, type Risks, risksOf } from './risks.js';
import { planSingle, settingOf, stagesOf } from './single-plan.js';
import { type StagedPlan, singlePlan } from './stages.js';

export type SingleAsked = Extract<PlanAsked, { kind: 'limiting-quality' | 'two-points' | 'aql' }>;

export type PlanAnswered = {
  /** The plan and where it comes from. */
  readonly plan: Record<string, unknown>;
  readonly risks: Risks & { readonly producer?: number };
  readonly found?: { readonly found: number; readonly accepted: boolean; readonly limits?: LotLimits };
  /** The numbers and the two risks, which come first. */
  readonly head: readonly Message[];
  /** What to do with the lot. */
  readonly instruction: readonly Message[];
  /** What the sample that was taken says. */
  readonly decision: readonly Message[];
  readonly says: readonly Message[];
  /** The chance that a lot of this quality gets through. */
  readonly acceptedAt: (quality: number) => number;
  readonly curve: (points: number) => readonly CurvePoint[];
};

type Planned = {
  readonly plan: { readonly n: number; readonly ac: number; readonly re: number } & Record<string, unknown>;
  readonly lot: number;
  readonly stages: StagedPlan;
  readonly setting: Setting;
  readonly producer?: number;
  readonly head: (risks: Risks) => readonly Message[];
  /** What is said between the instruction and the risks, and after them. */
  readonly before: readonly Message[];
  readonly after: readonly Message[];
};

/** A plan of one sample, its risks, and what a sample taken by it says of the lot. */
export function answerSingle(asked: SingleAsked): PlanAnswered {
  const planned = planFor(asked);
  const { plan, lot, stages, setting, producer, before, after } = planned;
  const faults = setting.kind === 'faults';
  const risks = risksOf(stages, setting);
  const found =
    asked.found === undefined
      ? undefined
      : judgeFound(asked.found, asked.confidence ?? customaryConfidence, planned);
  return {
    plan,
    risks: producer === undefined ? risks : { ...risks, producer },
    ...(found === undefined ? {} : { found: found.result }),
    head: planned.head(risks),
    instruction: [instruct(plan, lot, faults)],
    decision: found?.words ?? [],
    says: [...before, ...formatRisks(risks, faults), ...after],
    acceptedAt: (quality) => acceptedBy(stages, goodsAtLeast(setting, quality)),
    curve: (points) => drawCurve(stages, setting, points),
  };
}

const planFor = (asked: SingleAsked): Planned =>
  asked.kind === 'aql' ? planOfSeries(asked) : planOfLot(asked);

function planOfSeries({ lot, aql, ...asked }: Extract<SingleAsked, { kind: 'aql' }>): Planned {
  const level = requireOneOf('level', asked.level, inspectionLevels);
  const severity = requireOneOf('severity', asked.severity, severities);
  const plan = requireStopping(planSingle({ lot, aql, level, severity }));
  const [stages, setting] = [stagesOf(plan), settingOf(plan)];
  const producer = producersRisk(stages, setting, plan.aql / 100);
  return {
    plan: { ...plan, differences },
    lot: plan.lot,
    stages,
    setting,
    producer,
    head: (risks) => [formatTable(plan), formatTableRisks(plan, risks, producer)],
    before: [],
    after: formatOrigin(plan),
  };
}

function planOfLot(asked: Exclude<SingleAsked, { kind: 'aql' }>): Planned {
  const { kind, found: _, confidence: __, ...given } = asked;
  requireShareBetween('limitingQuality', asked.limitingQuality);
  requireShareBetween('consumerRisk', asked.consumerRisk);
  const points = kind === 'two-points' ? asked : undefined;
  if (points) {
    requireShareBetween('acceptableQuality', points.acceptableQuality);
    requireShareBetween('producerRisk', points.producerRisk);
  }
  const request = kind === 'two-points' ? chooseAccept(asked) : asked;
  const isolated = planIsolatedLot(request);
  const { lot } = asked;
  const [stages, setting] = [singlePlan(isolated.n, isolated.ac), { kind: 'lot', lot } as const];
  return {
    plan: { ...isolated, ...given, method: isolatedLotMethod },
    lot,
    stages,
    setting,
    head: (risks) => [
      message('sampling.head.isolated', { n: isolated.n, ac: isolated.ac, re: isolated.re }),
      points
        ? formatTwoPoints(points, risksAt(points, stages, setting))
        : formatAsked(request, isolated, risks),
    ],
    before: [...(points ? formatOneBadPiece(points, stages, lot) : []), formatIsolated(isolated, lot)],
    after: [],
  };
}

// In a lot an acceptable quality is the most bad pieces it allows, and a limiting one the fewest it is reached with.
const risksAt = (points: TwoPoints, stages: StagedPlan, setting: Setting) => ({
  producer: 1 - acceptedBy(stages, goodsWithin(setting, points.acceptableQuality)),
  consumer: acceptedBy(stages, goodsAtLeast(setting, points.limitingQuality)),
});

// Of a small lot an acceptable quality may be less than one piece, and the risk at it then says nothing.
const formatOneBadPiece = ({ acceptableQuality }: TwoPoints, stages: StagedPlan, lot: number): Message[] =>
  qualityOf(goodsWithin({ kind: 'lot', lot }, acceptableQuality)) > 0
    ? []
    : [formatLessThanOne(lot, acceptableQuality, 1 - acceptedBy(stages, { kind: 'lot', lot, bad: 1 }))];

type Points = TwoPoints & { readonly lot: number };

export const chooseAccept = ({ lot, ...points }: Points) => {
  const { limitingQuality, consumerRisk } = points;
  return { lot, limitingQuality, consumerRisk, accept: findPlan(points, { kind: 'lot', lot }).ac };
};

const customaryConfidence = 0.95;

function judgeFound(found: number, confidence: number, { plan, lot, setting }: Planned) {
  requireShareBetween('confidence', confidence);
  const n = Math.min(plan.n, lot);
  // A piece may have several faults, so how many are in the lot is another question.
  const faults = setting.kind === 'faults';
  requireWhole('found', found, 0, faults ? undefined : n);
  const accepted = found <= plan.ac;
  const decision = formatDecision(accepted, found);
  if (faults) return { result: { found, accepted }, words: [decision] };
  const sampled = { lot, n, found, confidence };
  const limits = limitsOfLot(sampled);
  return {
    result: { found, accepted, confidence, limits },
    words: [decision, formatLimits(limits, sampled)],
  };
}
