import type { Lot } from '../../case/index.js';
import type { KitTarget } from '../kits/targets.js';
import { type GivenPlan, isGiven, readPlans, type UnreadablePlan } from './given-plan.js';
import {
  type EvaluationStanding,
  judgeEvaluation,
  type LotEvaluation,
  readEvaluations,
} from './lot-evaluation.js';
import { judgeSample, readSamples, type SampleResult, type SampleStanding } from './sample-result.js';

export type JudgedSample = { readonly sample: SampleResult } & SampleStanding;

export type PlanWithSamples = {
  readonly plan: GivenPlan | UnreadablePlan;
  readonly samples: readonly JudgedSample[];
};

/** What was planned for a lot and what came of it, each judged. */
export type LotChain = {
  readonly plans: readonly PlanWithSamples[];
  /** Results that name no plan of the lot. */
  readonly strays: readonly JudgedSample[];
  readonly evaluations: readonly ({ readonly evaluation: LotEvaluation } & EvaluationStanding)[];
};

type Dated = { readonly line: { readonly when: string; readonly ref: string } };

/** The chain of a lot until a day. In which order the lines stand in the file makes no difference. */
export function chainOf(lot: Lot, targets: readonly KitTarget[], until?: string): LotChain {
  const inOrder = <T extends Dated>(entries: readonly T[]): T[] =>
    entries
      .filter(({ line }) => until === undefined || line.when <= until)
      .sort((a, b) => byName.compare(a.line.when, b.line.when) || byName.compare(a.line.ref, b.line.ref));
  const plans = inOrder(readPlans(lot.plans ?? []));
  const samples = inOrder(readSamples(lot.samples ?? [])).map((sample) => judge(sample, plans));
  const refs = new Set(plans.map(({ line }) => line.ref));
  return {
    plans: plans.map((plan) => ({
      plan,
      samples: samples.filter(({ sample }) => sample.plan === plan.line.ref),
    })),
    strays: samples.filter(({ sample }) => !refs.has(sample.plan)),
    evaluations: inOrder(readEvaluations(lot.evaluations ?? [])).map((evaluation) => ({
      evaluation,
      ...judgeEvaluation(evaluation, targets),
    })),
  };
}

// S-2 comes before S-10.
const byName = new Intl.Collator('en', { numeric: true });

function judge(sample: SampleResult, plans: readonly (GivenPlan | UnreadablePlan)[]): JudgedSample {
  const plan = plans.find(({ line }) => line.ref === sample.plan);
  if (plan === undefined) return { sample, standing: 'invalid', fault: 'no-plan' };
  if (!isGiven(plan)) return { sample, standing: 'invalid', fault: 'plan-unreadable' };
  return { sample, ...judgeSample(sample, plan) };
}

/** How the samples of a lot stand: every plan it was given has to accept, and one refusal decides. */
export function standingOfSamples({ plans, strays }: LotChain): 'accepted' | 'refused' | 'open' | undefined {
  const all = [...plans.flatMap(({ samples }) => samples), ...strays];
  if (all.some(({ standing }) => standing === 'refused')) return 'refused';
  if (plans.length === 0 && strays.length === 0) return undefined;
  // A sample that did not decide yet is followed by one that does.
  const isAccepted = ({ samples }: PlanWithSamples): boolean =>
    samples.at(-1)?.standing === 'accepted' && samples.every(({ standing }) => standing !== 'invalid');
  return strays.length === 0 && plans.every(isAccepted) ? 'accepted' : 'open';
}
