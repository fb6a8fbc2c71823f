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
import { appError, message } from '../../findings/index.js';
import type { Day } from '../../lib/days/index.js';
import { AppError } from '../../lib/errors/index.js';
import type { Interval } from '../../lib/intervals/index.js';
import { shownName } from '../../lib/names/index.js';
import { asIs, type Wording, wording } from '../../lib/wording/index.js';
import type { KitTarget } from '../kits/targets.js';
import type { TwoByTwo } from '../kits/two-by-two.js';
import type { PlanAsked } from '../sampling/api.js';
import { type GivenPlan, givePlan } from './given-plan.js';
import { chainOf } from './lot-chain.js';
import { evaluationOf, isReadable } from './lot-evaluation.js';
import { factsOfPlan, type PlanMarks } from './plan-facts.js';
import { sampleOf } from './sample-result.js';
import { type SupplyState, sentLots, stateFor, switchingOf } from './switching-record.js';

/** Who enters it and when. */
export type Entering = {
  readonly by: string;
  readonly on: Day;
  readonly ref?: string | undefined;
  readonly note?: string | undefined;
};

export function getLot({ entries }: Case, id: string): Lot {
  const lot = entries.lot.find((one) => one.id === id);
  if (!lot)
    throw appError('entry-unknown', wording('error.no-entry', { what: wording('entry.lot'), id: asIs(id) }));
  return lot;
}

const productOf = ({ entries }: Case, lot: Lot): Product | undefined =>
  entries.product.find((one) => one.id === lot.product);

const refuse = (says: Wording): AppError => appError('request-invalid', says);

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
): LotLine {
  const taken = new Set(refsOf(lot));
  if (ref !== undefined && taken.has(ref)) throw refuse(message('lots.refuse.ref', { ref }));
  return { when: on, ref: ref ?? freeRef(refsIn[kind], taken), who: by, facts, note };
}

function freeRef(letter: string, taken: ReadonlySet<string>): string {
  for (let at = 1; ; at++) if (!taken.has(`${letter}-${at}`)) return `${letter}-${at}`;
}

// Where the record is not sure of the size, the inspector says it.
const exact = (known: Interval | undefined): number | undefined =>
  known !== undefined && known.low === known.high && Number.isSafeInteger(known.low) ? known.low : undefined;

/** The pieces of a lot that the record is sure of; without them the size is asked for, and what stands there quoted. */
export function requireSizeOf(caseData: Case, lot: Lot): number {
  const pieces = exact(lotSize(caseData, lot));
  if (pieces !== undefined) return pieces;
  const { amount, unit } = lot;
  if (amount === undefined) throw refuse(message('lots.refuse.size'));
  const found = shownName([amount, unit].filter(Boolean).join(' '));
  throw refuse(message('lots.refuse.amount', { found }));
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
): Lot {
  const lot = getLot(caseData, id);
  const pieces = ('lot' in asked ? asked.lot : undefined) ?? size ?? requireSizeOf(caseData, lot);
  const line = lineOf(lot, 'plans', entering, factsOfPlan(asked, pieces, marks));
  requirePlan(caseData, lot, line);
  return { ...lot, plans: [...(lot.plans ?? []), writeLotLine(line)] };
}

function givenIn(line: LotLine): GivenPlan {
  try {
    return givePlan(line);
  } catch (error) {
    // The name of the field says nothing to whoever gives a plan to a lot.
    const says = error instanceof AppError ? error.problems[0]?.says : undefined;
    throw says === undefined ? error : refuse(says);
  }
}

function requireSize(known: Interval | undefined, pieces: number): void {
  if (known === undefined || (pieces >= known.low && pieces <= known.high)) return;
  const expected = { interval: known, as: 'count' as const };
  throw refuse(message('lots.refuse.lot', { found: pieces, expected }));
}

/** Refuses a plan of another lot size, or laxer than the supplier's results ask for. */
export function requirePlan(caseData: Case, lot: Lot, line: LotLine): void {
  const plan = givenIn(line);
  requireSize(lotSize(caseData, lot), plan.lot);
  const sent = sentLots(caseData);
  const supplier = sent.find((one) => one.lot.id === lot.id)?.supplier ?? '';
  const of = { supplier, product: String(lot.product), defects: plan.defects };
  const others = sent.filter((one) => one.lot.id !== lot.id);
  requireSeverity(plan, stateFor(switchingOf(others, line.when), of));
}

const strictness = { reduced: 0, normal: 1, tightened: 2 } as const;

// Switching is what makes a plan by AQL protect anybody: a laxer one than the record asks for would undo it.
function requireSeverity({ asked, resumed }: GivenPlan, supply: SupplyState | undefined): void {
  if (asked.kind !== 'aql' || supply === undefined) return;
  const { severity: state } = supply.state;
  const severity = asked.severity as keyof typeof strictness;
  if (state === 'discontinued') {
    if (resumed && severity === 'tightened') return;
    throw refuse(message('lots.refuse.discontinued'));
  }
  if (strictness[severity] >= strictness[state]) return;
  const [asks, found] = [state, severity].map((one) => ({ key: `severity.${one}` as const }));
  if (asks && found) throw refuse(message('lots.refuse.severity', { asks, found }));
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
export function withResult(caseData: Case, id: string, result: ResultToEnter, entering: Entering): Lot {
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
  const line = lineOf(lot, 'samples', entering, facts);
  requireFit(lot, line);
  return { ...lot, samples: [...(lot.samples ?? []), writeLotLine(line)] };
}

/** Refuses a result that does not fit the plan it names. */
export function requireFit(before: Lot, line: LotLine): void {
  const after: Lot = { ...before, samples: [...(before.samples ?? []), writeLotLine(line)] };
  const { plan: ref } = sampleOf(line);
  const given = chainOf(before, []).plans.find(({ plan }) => plan.line.ref === ref);
  if (!given) throw refuse(message('lots.refuse.no-plan', { plan: ref }));
  const decided = given.samples.find(({ standing }) => standing !== 'undecided');
  if (decided) throw refuse(message('lots.refuse.decided', { plan: ref, ref: decided.sample.line.ref }));
  const judged = chainOf(after, [])
    .plans.flatMap(({ samples }) => samples)
    .find(({ sample }) => sample.line.ref === line.ref);
  if (!judged || judged.standing === 'invalid') {
    const why = { key: `lots.fault.${judged?.fault ?? 'unreadable'}` as const };
    throw refuse(message('lots.refuse.fault', { why }));
  }
  const { plan } = given;
  if (judged.standing === 'undecided' && 'worked' in plan && plan.worked.kind === 'single') {
    const { n, re } = plan.worked;
    throw refuse(message('lots.refuse.unfinished', { taken: judged.taken, plan: ref, n, re }));
  }
}

export type EvaluationToAttach = TwoByTwo & {
  readonly opened?: number | undefined;
  readonly noResult?: number | undefined;
  readonly use?: string | undefined;
  readonly confidence: number;
  readonly kit?: string | undefined;
  readonly laboratory?: string | undefined;
  readonly reference?: string | undefined;
  readonly file?: string | undefined;
};

/** The lot with the evaluation of its kits. */
export function withEvaluation(
  caseData: Case,
  id: string,
  targets: readonly KitTarget[],
  { tp, fn, fp, tn, ...more }: EvaluationToAttach,
  entering: Entering,
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
  put('laboratory', more.laboratory);
  put('reference', more.reference);
  put('file', more.file);
  const line = lineOf(lot, 'evaluations', entering, facts);
  requireEvaluation(caseData, lot, line, targets);
  return { ...lot, evaluations: [...(lot.evaluations ?? []), writeLotLine(line)] };
}

/** Refuses an evaluation of what is no kit, for a use nobody knows, or of counts that are none. */
export function requireEvaluation(
  caseData: Case,
  lot: Lot,
  line: LotLine,
  targets: readonly KitTarget[],
): void {
  const product = productOf(caseData, lot);
  if (product?.class !== 'test-kit')
    throw refuse(message('lots.refuse.kits', { product: product?.name ?? String(lot.product) }));
  const evaluation = evaluationOf(line);
  const { use, counts } = evaluation;
  if (use !== undefined && !targets.some(({ id }) => id === use))
    throw refuse(message('lots.refuse.use', { use }));
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (!isReadable(evaluation) || all === 0) throw refuse(message('lots.refuse.counts'));
}
