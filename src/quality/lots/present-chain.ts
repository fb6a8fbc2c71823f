import type { CaseRecord, LotLine } from '../../case/index.js';
import { formatMessage, type Language, type Message, message, type Param } from '../../findings/index.js';
import { instruct, instructPlan } from '../sampling/format-plan.js';
import type { EnteredSample, GivenPlanView, LotEvaluationView, SupplySwitching } from './api.js';
import { formatEvaluation, formatPlace, formatSampling, numbersOfPlan } from './format-chain.js';
import { formatTerms } from './format-terms.js';
import { type GivenPlan, isGiven, type WorkedPlan } from './given-plan.js';
import type { JudgedSample, LotChain, PlanWithSamples } from './lot-chain.js';
import type { SuppliedResult, SupplyState } from './switching-record.js';

type Say = (text: Message) => string;

const entered = ({ ref, when, who, note }: LotLine) => ({ ref, on: when, by: who, note });

/** The chain of a lot as it goes to the page and onto paper. */
export function presentChain({ plans, strays, evaluations }: LotChain, language: Language) {
  const say: Say = (text) => formatMessage(text, language);
  return {
    plans: plans.map((one) => presentPlan(one, say)),
    strays: strays.map((one) => presentSample(one, { plans: [], strays: [one], evaluations: [] }, say)),
    evaluations: evaluations.map(
      (one): LotEvaluationView => ({
        ...entered(one.evaluation.line),
        standing: one.standing,
        says: [formatEvaluation(one).message, ...formatPlace(one.evaluation)].map(say).join(' '),
        laboratory: one.evaluation.laboratory,
        reference: one.evaluation.reference,
      }),
    ),
  };
}

function presentPlan(given: PlanWithSamples, say: Say): GivenPlanView {
  const { plan, samples } = given;
  const views = samples.map((one) =>
    presentSample(one, { plans: [{ plan, samples: [one] }], strays: [], evaluations: [] }, say),
  );
  const terms = say(formatTerms(plan.line));
  const head = { ...entered(plan.line), terms, samples: views };
  if (!isGiven(plan))
    return {
      ...head,
      kind: 'unreadable',
      numbers: plan.unreadable,
      take: [],
      instruction: [],
      isOpen: false,
    };
  return {
    ...head,
    kind: plan.worked.kind,
    numbers: say(numbersOfPlan(plan.worked)),
    take: piecesToTake(plan.worked),
    instruction: instructionOf(plan).map(say),
    defects: plan.defects,
    isOpen: samples.every(({ standing }) => standing === 'undecided'),
  };
}

function piecesToTake(worked: WorkedPlan): number[] {
  if (worked.kind === 'single') return [worked.n];
  if (worked.kind === 'stages') return worked.stages.map(({ n }) => n);
  return worked.kind === 'variables' ? [worked.measured.n] : [];
}

function instructionOf({ worked, lot }: GivenPlan): Message[] {
  switch (worked.kind) {
    case 'single':
      return [instruct(worked, lot, worked.faults)];
    case 'stages':
      return instructPlan(worked.stages);
    case 'sequential':
      return instructPlan(worked.lines);
    case 'variables':
      return instructPlan(worked.measured);
  }
}

function presentSample(judged: JudgedSample, alone: LotChain, say: Say): EnteredSample {
  const { sample, standing } = judged;
  const numbers = (of: readonly number[]) => of.map((one) => (Number.isNaN(one) ? null : one));
  return {
    ...entered(sample.line),
    plan: sample.plan,
    inspected: numbers(sample.inspected),
    found: numbers(sample.found),
    standing,
    says: formatSampling(alone)
      .map(({ message: text }) => say(text))
      .join(' '),
  };
}

export function presentSwitching(
  { supplier, product, defects, state, results }: SupplyState,
  record: CaseRecord,
  language: Language,
): SupplySwitching {
  const say: Say = (text) => formatMessage(text, language);
  const names = {
    supplier: record.parties.get(supplier)?.name ?? supplier,
    product: record.products.get(product)?.name ?? product,
  };
  const last = results.findLast(({ event }) => event !== undefined);
  const because = last
    ? [say(message('lots.switching.because', { day: last.on, lot: last.lot, event: eventOf(last) }))]
    : [];
  return {
    ...names,
    defects,
    severity: state.severity,
    score: state.score,
    says: [say(message(`lots.switching.${state.severity}`, names)), ...because].join(' '),
    results: results.map(({ event, uncounted, ...one }) => ({
      ...one,
      event: event === undefined ? undefined : say(message(events[event])),
      uncounted: uncounted === undefined ? undefined : say(message(`lots.uncounted.${uncounted}`)),
    })),
  };
}

const events = {
  '2 of 5 or fewer not accepted': 'lots.event.two-of-five',
  '5 consecutive accepted': 'lots.event.five-accepted',
  'switching score >= 30': 'lots.event.score',
  'lot not accepted on reduced': 'lots.event.reduced-refused',
  'production not steady, or reduced inspection no longer wanted': 'lots.event.not-steady',
  '5 not accepted on tightened': 'lots.event.discontinued',
} as const;

const eventOf = ({ event }: SuppliedResult): Param => (event === undefined ? '–' : { key: events[event] });
