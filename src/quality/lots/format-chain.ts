import { type Message, message, type Param, share } from '../../findings/index.js';
import { exactly } from '../../lib/intervals/index.js';
import type { KitTarget } from '../kits/targets.js';
import { formatNumbers } from '../sampling/format-plan.js';
import { singlePlan } from '../sampling/stages.js';
import type { GivenPlan, UnreadablePlan, WorkedPlan } from './given-plan.js';
import { isGiven } from './given-plan.js';
import type { JudgedSample, LotChain, PlanWithSamples } from './lot-chain.js';
import type { EvaluationStanding, LotEvaluation } from './lot-evaluation.js';

/** What a reason about a lot stands on, by the name it has in the record. */
export type LotEvidenceRef = {
  readonly kind: 'plan' | 'sample' | 'evaluation' | 'step' | 'test-report' | 'finding';
  readonly ref: string;
};
export type LotReason = { readonly message: Message; readonly of: readonly LotEvidenceRef[] };

/** The numbers of a plan as an inspector writes them down. */
export function numbersOfPlan(worked: WorkedPlan): Message {
  switch (worked.kind) {
    case 'single':
      return formatNumbers(singlePlan(worked.n, worked.ac));
    case 'stages':
      return formatNumbers(worked.stages);
    case 'sequential':
      return formatNumbers(worked.lines);
    case 'variables':
      return formatNumbers(worked.measured);
  }
}

/** The chain in sentences, each with what it stands on. */
export const formatSampling = ({ plans, strays }: LotChain): LotReason[] => [
  ...plans.flatMap(formatPlan),
  ...strays.map((one) => formatSample(one, undefined)),
];

function formatPlan({ plan, samples }: PlanWithSamples): LotReason[] {
  if (samples.length > 0) return samples.map((one) => formatSample(one, plan));
  return [{ message: formatOpen(plan), of: [{ kind: 'plan', ref: plan.line.ref }] }];
}

const formatOpen = (plan: GivenPlan | UnreadablePlan): Message =>
  isGiven(plan)
    ? message('lots.plan.open', { ...named(plan), numbers: asParam(numbersOfPlan(plan.worked)) })
    : message('lots.plan.unreadable', { ...named(plan), why: plan.unreadable });

const named = ({ line }: Pick<GivenPlan, 'line'>) => ({ ref: line.ref, day: line.when, who: line.who });

const asParam = ({ key, params }: Message): Param => ({ key, params });

function formatSample(judged: JudgedSample, plan: GivenPlan | UnreadablePlan | undefined): LotReason {
  const { sample } = judged;
  const of: LotEvidenceRef[] = [
    ...(plan ? [{ kind: 'plan' as const, ref: plan.line.ref }] : []),
    { kind: 'sample', ref: sample.line.ref },
  ];
  if (judged.standing === 'invalid' || plan === undefined || !isGiven(plan)) {
    const fault = judged.standing === 'invalid' ? judged.fault : 'plan-unreadable';
    const why: Param = { key: `lots.fault.${fault}` };
    return {
      message: message('lots.sample.invalid', { ...named(sample), plan: sample.plan || '–', why }),
      of,
    };
  }
  const params = {
    ...named(sample),
    plan: plan.line.ref,
    numbers: asParam(numbersOfPlan(plan.worked)),
    result: formatResult(judged),
  };
  return { message: message(`lots.sample.${judged.standing}`, params), of };
}

function formatResult({ sample, ...judged }: JudgedSample): Param {
  const taken = judged.standing === 'invalid' ? 0 : judged.taken;
  if (judged.standing !== 'invalid' && judged.bad !== undefined)
    return { key: 'lots.result.counted', params: { bad: judged.bad, taken } };
  return { key: 'lots.result.measured', params: { mean: sample.mean ?? '–', taken } };
}

type Evaluated = { readonly evaluation: LotEvaluation } & EvaluationStanding;

export function formatEvaluation({ evaluation, standing, decision }: Evaluated): LotReason {
  const { line, counts } = evaluation;
  const { tp, fn, fp, tn } = counts;
  const of: LotEvidenceRef[] = [{ kind: 'evaluation', ref: line.ref }];
  if (decision === undefined)
    return {
      message: message('lots.evaluation.no-use', { ...named(evaluation), use: evaluation.use ?? '–' }),
      of,
    };
  const params = {
    ...named(evaluation),
    tp,
    infected: tp + fn,
    fp,
    others: fp + tn,
    target: nameOfTarget(decision.target),
    confidence: share(exactly(decision.confidence)),
  };
  return { message: message(`lots.evaluation.${standing}`, params), of };
}

/** Where an evaluation was done and what it was held against, as far as that was said. */
export const formatPlace = ({ laboratory, reference }: LotEvaluation): Message[] => [
  ...(laboratory === undefined ? [] : [message('lots.evaluation.laboratory', { name: laboratory })]),
  ...(reference === undefined ? [] : [message('lots.evaluation.reference', { name: reference })]),
];

const namedTargets = ['antigen-who', 'antibody-mhra', 'serology-fda'] as const;

/** In the reader's language where it is one of ours; one that somebody added, as it stands in the file. */
function nameOfTarget({ id, name }: KitTarget): Param {
  const known = namedTargets.find((one) => one === id);
  return known === undefined ? name : { key: `lots.target.${known}` };
}
