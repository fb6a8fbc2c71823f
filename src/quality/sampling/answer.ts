import { type Message, message } from '../../findings/index.js';
import { type CurvePoint, drawCurve } from './curve.js';
import { differences } from './edition.js';
import { findPlan, type TwoPoints } from './find-plan.js';
import { goodsAtLeast, goodsWithin, qualityOf, type Setting } from './goods.js';
import { parseNumber, parseShare, requireWhole } from './inputs.js';
import { isolatedLotMethod, planIsolatedLot } from './isolated-lot.js';
import { type LotLimits, limitsOfLot } from './lot-limits.js';
import { parseRequest, type SampleFlags } from './parse-request.js';
import { acceptedBy } from './plan.js';
import { requireStopping } from './plan-refused.js';
import { producersRisk, type Risks, risksOf } from './risks.js';
import { planSingle, settingOf, stagesOf } from './single-plan.js';
import { type StagedPlan, singlePlan } from './stages.js';
import {
  instruct,
  sayAsked,
  sayDecision,
  sayIsolated,
  sayLessThanOne,
  sayLimits,
  sayOrigin,
  sayRisks,
  sayTable,
  sayTableRisks,
  sayTwoPoints,
} from './words.js';

export type SampleAnswer = {
  /** The plan and where it comes from. */
  readonly plan: { readonly n: number; readonly ac: number; readonly re: number } & Record<string, unknown>;
  readonly risks: Risks & { readonly producer?: number };
  readonly found?: { readonly found: number; readonly accepted: boolean; readonly limits?: LotLimits };
  /** The numbers and the two risks, which come first; stands in `words` too. */
  readonly head: readonly Message[];
  /** What to do with the lot; stands in `words` too. */
  readonly instruction: Message;
  /** What the sample that was taken says; stands in `words` too. */
  readonly decision: readonly Message[];
  readonly words: readonly Message[];
  /** The chance that a lot of this quality gets through. */
  readonly acceptedAt: (quality: number) => number;
  readonly curve: (points: number) => CurvePoint[];
};

type Planned = {
  readonly plan: SampleAnswer['plan'];
  readonly lot: number;
  readonly stages: StagedPlan;
  readonly setting: Setting;
  readonly producer?: number;
  readonly head: (risks: Risks) => readonly Message[];
  /** What is said between the instruction and the risks, and after them. */
  readonly before: readonly Message[];
  readonly after: readonly Message[];
};

/** The plan that was asked for, its risks, and what a sample taken by it says of the lot. */
export function answerSample(flags: SampleFlags): SampleAnswer {
  const planned = planFor(flags);
  const { plan, lot, stages, setting } = planned;
  const faults = setting.kind === 'faults';
  const risks = risksOf(stages, setting);
  const found = flags.found === undefined ? undefined : judgeFound(flags, planned);
  const instruction = instruct(plan, lot, faults);
  const decision = found?.words ?? [];
  const acceptedAt = (quality: number): number => acceptedBy(stages, goodsAtLeast(setting, quality));
  const head = planned.head(risks);
  return {
    plan,
    risks: planned.producer === undefined ? risks : { ...risks, producer: planned.producer },
    ...(found === undefined ? {} : { found: found.result }),
    instruction,
    decision,
    head,
    words: [
      ...head,
      ...decision,
      instruction,
      ...planned.before,
      ...sayRisks(risks, faults),
      ...planned.after,
    ],
    acceptedAt,
    curve: (points) => drawCurve(stages, setting, points),
  };
}

function planFor(flags: SampleFlags): Planned {
  const parsed = parseRequest(flags);
  if (parsed.by === 'aql') {
    const plan = requireStopping(planSingle(parsed.request));
    const [stages, setting] = [stagesOf(plan), settingOf(plan)];
    const producer = producersRisk(stages, setting, plan.aql / 100);
    return {
      plan: { ...plan, differences },
      lot: plan.lot,
      stages,
      setting,
      producer,
      head: (risks) => [sayTable(plan), sayTableRisks(plan, risks, producer)],
      before: [],
      after: sayOrigin(plan),
    };
  }
  const request = parsed.request ?? chooseAccept(parsed.points);
  const isolated = planIsolatedLot(request);
  const { lot } = request;
  const [stages, setting] = [singlePlan(isolated.n, isolated.ac), { kind: 'lot', lot } as const];
  const { points } = parsed;
  return {
    plan: { ...isolated, ...(points ?? request), method: isolatedLotMethod },
    lot,
    stages,
    setting,
    head: (risks) => [
      message('sampling.head.isolated', { n: isolated.n, ac: isolated.ac, re: isolated.re }),
      points ? sayTwoPoints(points, risksAt(points, stages, setting)) : sayAsked(request, isolated, risks),
    ],
    before: [...(points ? sayOneBadPiece(points, stages, lot) : []), sayIsolated(isolated, lot)],
    after: [],
  };
}

// In a lot an acceptable quality is the most bad pieces it allows, and a limiting one the fewest it is reached with.
const risksAt = (points: TwoPoints, stages: StagedPlan, setting: Setting) => ({
  producer: 1 - acceptedBy(stages, goodsWithin(setting, points.acceptableQuality)),
  consumer: acceptedBy(stages, goodsAtLeast(setting, points.limitingQuality)),
});

// Of a small lot an acceptable quality may be less than one piece, and the risk at it then says nothing.
const sayOneBadPiece = ({ acceptableQuality }: TwoPoints, stages: StagedPlan, lot: number): Message[] =>
  qualityOf(goodsWithin({ kind: 'lot', lot }, acceptableQuality)) > 0
    ? []
    : [sayLessThanOne(lot, acceptableQuality, 1 - acceptedBy(stages, { kind: 'lot', lot, bad: 1 }))];

type Points = Exclude<ReturnType<typeof parseRequest>, { by: 'aql' }>['points'];

export const chooseAccept = ({ lot, ...points }: NonNullable<Points>) => {
  const { limitingQuality, consumerRisk } = points;
  return { lot, limitingQuality, consumerRisk, accept: findPlan(points, { kind: 'lot', lot }).ac };
};

function judgeFound(flags: SampleFlags, { plan, lot, setting }: Planned) {
  const found = parseNumber('found', flags.found ?? '');
  const confidence = parseShare('confidence', flags.confidence ?? '0.95');
  const n = Math.min(plan.n, lot);
  // A piece may have several faults, so how many are in the lot is another question.
  const faults = setting.kind === 'faults';
  requireWhole('found', found, 0, faults ? undefined : n);
  const accepted = found <= plan.ac;
  const decision = sayDecision(accepted, found);
  if (faults) return { result: { found, accepted }, words: [decision] };
  const sampled = { lot, n, found, confidence };
  const limits = limitsOfLot(sampled);
  return { result: { found, accepted, confidence, limits }, words: [decision, sayLimits(limits, sampled)] };
}
