import {
  type Case,
  type Lot,
  type LotLine,
  type LotLineKind,
  lotSize,
  type Product,
  readLotLine,
  writeLotLine,
} from '../../case/index.js';
import { type Message, message } from '../../findings/index.js';
import type { Day } from '../../lib/days/index.js';
import { AppError } from '../../lib/errors/index.js';
import type { Interval } from '../../lib/intervals/index.js';
import { shownName } from '../../lib/names/index.js';
import type { KitTarget } from '../kits/targets.js';
import type { TwoByTwo } from '../kits/two-by-two.js';
import type { PlanAsked } from '../sampling/api.js';
import { PlanRefused } from '../sampling/plan-refused.js';
import { type GivenPlan, givePlan } from './given-plan.js';
import { chainOf } from './lot-chain.js';
import { evaluationOf, isReadable } from './lot-evaluation.js';
import { factsOfPlan, type PlanMarks } from './plan-facts.js';
import { sampleOf } from './sample-result.js';
import { type SupplyState, sentLots, stateFor, switchingOf } from './switching-record.js';

/** Who enters it and when, and how a refusal is said to them. */
export type Entering = {
  readonly by: string;
  readonly on: Day;
  readonly ref?: string | undefined;
  readonly note?: string | undefined;
};
type Say = (text: Message) => string;

export function getLot({ entries }: Case, id: string): Lot {
  const lot = entries.lot.find((one) => one.id === id);
  if (!lot) throw new AppError('entry-unknown', `The case has no lot called ${id}.`);
  return lot;
}

const productOf = ({ entries }: Case, lot: Lot): Product | undefined =>
  entries.product.find((one) => one.id === lot.product);

const refuse = (say: Say, text: Message): AppError => new AppError('request-invalid', say(text));

const refsIn: Readonly<Record<LotLineKind, string>> = { plans: 'P', samples: 'S', evaluations: 'E' };

const refsOf = (lot: Lot): string[] =>
  (Object.keys(refsIn) as LotLineKind[]).flatMap((kind) =>
    (lot[kind] ?? []).flatMap((text) => readLotLine(kind, text)?.ref ?? []),
  );

function lineOf(
  lot: Lot,
  kind: LotLineKind,
  { by, on, ref, note }: Entering,
  facts: ReadonlyMap<string, string>,
  say: Say,
): LotLine {
  const taken = new Set(refsOf(lot));
  if (ref !== undefined && taken.has(ref)) throw refuse(say, message('lots.refuse.ref', { ref }));
  return { when: on, ref: ref ?? freeRef(refsIn[kind], taken), who: by, facts, note };
}

function freeRef(letter: string, taken: ReadonlySet<string>): string {
  for (let at = 1; ; at++) if (!taken.has(`${letter}-${at}`)) return `${letter}-${at}`;
}

// Where the record is not sure of the size, the inspector says it.
const exact = (known: Interval | undefined): number | undefined =>
  known !== undefined && known.low === known.high && Number.isSafeInteger(known.low) ? known.low : undefined;

/** The pieces of a lot that the record is sure of; without them the size is asked for, and what stands there quoted. */
export function requireSizeOf(caseData: Case, lot: Lot, say: Say): number {
  const pieces = exact(lotSize(caseData, lot));
  if (pieces !== undefined) return pieces;
  const { amount, unit } = lot;
  if (amount === undefined) throw refuse(say, message('lots.refuse.size'));
  const found = shownName([amount, unit].filter(Boolean).join(' '));
  throw refuse(say, message('lots.refuse.amount', { found }));
}

export type PlanToGive = {
  readonly asked: PlanAsked;
  /** Pieces in the lot, for the kinds of plan that do not ask for them. */
  readonly lot?: number | undefined;
  readonly marks: PlanMarks;
};

/** The lot with a plan given to it. */
export function withPlan(
  caseData: Case,
  id: string,
  { asked, lot: size, marks }: PlanToGive,
  entering: Entering,
  say: Say,
): Lot {
  const lot = getLot(caseData, id);
  const pieces = ('lot' in asked ? asked.lot : undefined) ?? size ?? requireSizeOf(caseData, lot, say);
  const line = lineOf(lot, 'plans', entering, factsOfPlan(asked, pieces, marks), say);
  requirePlan(caseData, lot, line, say);
  return { ...lot, plans: [...(lot.plans ?? []), writeLotLine(line)] };
}

function givenIn(line: LotLine, say: Say): GivenPlan {
  try {
    return givePlan(line);
  } catch (error) {
    throw error instanceof PlanRefused ? refuse(say, error.says) : error;
  }
}

function requireSize(known: Interval | undefined, pieces: number, say: Say): void {
  if (known === undefined || (pieces >= known.low && pieces <= known.high)) return;
  const expected = { interval: known, as: 'count' as const };
  throw refuse(say, message('lots.refuse.lot', { found: pieces, expected }));
}

/** Refuses a plan of another lot size, or laxer than the supplier's results ask for. */
export function requirePlan(caseData: Case, lot: Lot, line: LotLine, say: Say): void {
  const plan = givenIn(line, say);
  requireSize(lotSize(caseData, lot), plan.lot, say);
  const sent = sentLots(caseData);
  const supplier = sent.find((one) => one.lot.id === lot.id)?.supplier ?? '';
  const of = { supplier, product: String(lot.product), defects: plan.defects };
  const others = sent.filter((one) => one.lot.id !== lot.id);
  requireSeverity(plan, stateFor(switchingOf(others, line.when), of), say);
}

const strictness = { reduced: 0, normal: 1, tightened: 2 } as const;

// Switching is what makes a plan by AQL protect anybody: a laxer one than the record asks for would undo it.
function requireSeverity({ asked, resumed }: GivenPlan, supply: SupplyState | undefined, say: Say): void {
  if (asked.kind !== 'aql' || supply === undefined) return;
  const { severity: state } = supply.state;
  const severity = asked.severity as keyof typeof strictness;
  if (state === 'discontinued') {
    if (resumed && severity === 'tightened') return;
    throw refuse(say, message('lots.refuse.discontinued'));
  }
  if (strictness[severity] >= strictness[state]) return;
  const [asks, found] = [state, severity].map((one) => ({ key: `severity.${one}` as const }));
  if (asks && found) throw refuse(say, message('lots.refuse.severity', { asks, found }));
}

export type ResultToEnter = {
  readonly plan: string;
  readonly inspected: readonly number[];
  readonly found: readonly number[];
  readonly mean?: number | undefined;
  readonly deviation?: number | undefined;
  readonly steady?: boolean | undefined;
  readonly reducedWanted?: boolean | undefined;
};

/** The lot with a sample's result against its plan; one that cannot be is refused in words. */
export function withResult(
  caseData: Case,
  id: string,
  result: ResultToEnter,
  entering: Entering,
  say: Say,
): Lot {
  const lot = getLot(caseData, id);
  const facts = new Map([
    ['plan', result.plan],
    ['inspected', result.inspected.join(' ')],
    ...(result.found.length > 0 ? [['found', result.found.join(' ')] as const] : []),
    ...(result.mean === undefined ? [] : [['mean', String(result.mean)] as const]),
    ...(result.deviation === undefined ? [] : [['deviation', String(result.deviation)] as const]),
    ...(result.steady === true ? [['steady', ''] as const] : []),
    ...(result.reducedWanted === true ? [['reduced-wanted', ''] as const] : []),
  ]);
  const line = lineOf(lot, 'samples', entering, facts, say);
  requireFit(lot, line, say);
  return { ...lot, samples: [...(lot.samples ?? []), writeLotLine(line)] };
}

/** Refuses a result that does not fit the plan it names. */
export function requireFit(before: Lot, line: LotLine, say: Say): void {
  const after: Lot = { ...before, samples: [...(before.samples ?? []), writeLotLine(line)] };
  const { plan: ref } = sampleOf(line);
  const given = chainOf(before, []).plans.find(({ plan }) => plan.line.ref === ref);
  if (!given) throw refuse(say, message('lots.refuse.no-plan', { plan: ref }));
  const decided = given.samples.find(({ standing }) => standing !== 'undecided');
  if (decided) throw refuse(say, message('lots.refuse.decided', { plan: ref, ref: decided.sample.line.ref }));
  const judged = chainOf(after, [])
    .plans.flatMap(({ samples }) => samples)
    .find(({ sample }) => sample.line.ref === line.ref);
  if (!judged || judged.standing === 'invalid') {
    const why = { key: `lots.fault.${judged?.fault ?? 'unreadable'}` as const };
    throw refuse(say, message('lots.refuse.fault', { why }));
  }
  const { plan } = given;
  if (judged.standing === 'undecided' && 'worked' in plan && plan.worked.kind === 'single') {
    const { n, re } = plan.worked;
    throw refuse(say, message('lots.refuse.unfinished', { taken: judged.taken, plan: ref, n, re }));
  }
}

export type EvaluationToAttach = TwoByTwo & {
  readonly opened?: number | undefined;
  readonly noResult?: number | undefined;
  readonly use?: string | undefined;
  readonly confidence: number;
  readonly kit?: string | undefined;
  readonly file?: string | undefined;
};

/** The lot with the evaluation of its kits. */
export function withEvaluation(
  caseData: Case,
  id: string,
  targets: readonly KitTarget[],
  { tp, fn, fp, tn, ...more }: EvaluationToAttach,
  entering: Entering,
  say: Say,
): Lot {
  const lot = getLot(caseData, id);
  const facts = new Map<string, string>();
  const put = (word: string, value: string | number | undefined): void => {
    if (value !== undefined) facts.set(word, String(value));
  };
  for (const [cell, count] of Object.entries({ tp, fn, fp, tn })) put(cell, count);
  put('opened', more.opened);
  put('no-result', more.noResult);
  put('use', more.use);
  put('confidence', more.confidence);
  put('kit', more.kit);
  put('file', more.file);
  const line = lineOf(lot, 'evaluations', entering, facts, say);
  requireEvaluation(caseData, lot, line, targets, say);
  return { ...lot, evaluations: [...(lot.evaluations ?? []), writeLotLine(line)] };
}

/** Refuses an evaluation of what is no kit, for a use nobody knows, or of counts that are none. */
export function requireEvaluation(
  caseData: Case,
  lot: Lot,
  line: LotLine,
  targets: readonly KitTarget[],
  say: Say,
): void {
  const product = productOf(caseData, lot);
  if (product?.class !== 'test-kit')
    throw refuse(say, message('lots.refuse.kits', { product: product?.name ?? String(lot.product) }));
  const evaluation = evaluationOf(line);
  const { use, counts } = evaluation;
  if (use !== undefined && !targets.some(({ id }) => id === use))
    throw refuse(say, message('lots.refuse.use', { use }));
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (!isReadable(evaluation) || all === 0) throw refuse(say, message('lots.refuse.counts'));
}
