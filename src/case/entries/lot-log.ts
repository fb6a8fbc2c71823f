import { isDay } from '../../lib/days/index.js';
import { AppError } from '../../lib/errors/index.js';
import { addAll, groupBy } from '../../lib/lists/index.js';
import { asIs, oneOf, type Param, type Wording, wording } from '../../lib/wording/index.js';
import { appError } from '../../words/index.js';
import type { Lot } from './consignment.js';
import { type LotLineKind, readLotLine } from './lot-chain.js';
import { type LotAction, type LotStep, lotActions, readLotStep, type StepEvidence } from './lot-step.js';

export const lotStates = [
  'expected',
  'quarantined',
  'cleared',
  'rejected',
  'distributed',
  'recalled',
  'gone',
] as const;
export type LotState = (typeof lotStates)[number];
type State = LotState;

// What arrives is in quarantine until somebody decides. What was handed out comes back only by a recall, and what was
// rejected or recalled leaves quarantine again only through a new decision.
const moves: Readonly<Record<State, Partial<Record<LotAction, State>>>> = {
  expected: { receive: 'quarantined' },
  quarantined: {
    inspect: 'quarantined',
    accept: 'cleared',
    downgrade: 'cleared',
    reject: 'rejected',
  },
  cleared: { inspect: 'cleared', distribute: 'distributed', quarantine: 'quarantined', reject: 'rejected' },
  rejected: { quarantine: 'quarantined', return: 'gone', destroy: 'gone' },
  distributed: { inspect: 'distributed', distribute: 'distributed', recall: 'recalled' },
  recalled: {
    inspect: 'recalled',
    quarantine: 'quarantined',
    reject: 'rejected',
    return: 'gone',
    destroy: 'gone',
  },
  gone: {},
};

/** Where the lot is now. */
export const stateOf = (steps: readonly LotStep[]): State =>
  steps.reduce<State>((state, { action }) => moves[state][action] ?? state, 'expected');

/** The same for a reader: what was let through for a lesser use is not simply accepted. */
export function stateWordOf(steps: readonly LotStep[]): State | 'cleared-lesser' {
  const state = stateOf(steps);
  const passed = steps.findLast(({ action }) => action === 'accept' || action === 'downgrade');
  return state === 'cleared' && passed?.action === 'downgrade' ? 'cleared-lesser' : state;
}

/**
 * Oldest first, in whatever order they were written down. Of one day the written order stands where each step could
 * follow the one before; else the order in which they can.
 */
export function inOrder(steps: readonly LotStep[]): LotStep[] {
  const byDay = groupBy(steps, ({ when }) => when);
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, of]) => of);
  const ordered: LotStep[] = [];
  for (const ofDay of days) addAll(ordered, arrange(ordered, ofDay));
  return ordered;
}

function arrange(before: readonly LotStep[], ofDay: readonly LotStep[]): LotStep[] {
  if (canFollow(before, ofDay)) return [...ofDay];
  const left = [...ofDay].sort((a, b) => lotActions.indexOf(a.action) - lotActions.indexOf(b.action));
  const arranged: LotStep[] = [];
  while (left.length > 0) {
    const allowed = allowedActions([...before, ...arranged]);
    const at = left.findIndex(({ action }) => allowed.includes(action));
    addAll(arranged, left.splice(Math.max(0, at), 1));
  }
  return arranged;
}

const canFollow = (before: readonly LotStep[], steps: readonly LotStep[]): boolean =>
  steps.every(({ action }, at) => allowedActions([...before, ...steps.slice(0, at)]).includes(action));

/** What may be done with the lot next. */
export const allowedActions = (steps: readonly LotStep[]): LotAction[] =>
  lotActions.filter((action) => moves[stateOf(steps)][action] !== undefined);

/**
 * The log with one step more. It is only ever added to: a wrong step is mended by the next one. `entered` are results
 * the lot has of its own, which a step need not name again.
 */
export function takeStep(
  steps: readonly LotStep[],
  step: LotStep,
  entered: readonly EnteredEvidence[] = [],
): LotStep[] {
  requireAllowed(steps, step);
  requireSigned(steps, step);
  requireEvidence(steps, step, entered);
  return [...steps, step];
}

function requireAllowed(steps: readonly LotStep[], { action }: LotStep): void {
  const allowed = allowedActions(steps);
  if (!allowed.includes(action))
    throw wrong('action', action, allowed.length > 0 ? oneOf(allowed) : wording('expect.gone'));
}

function requireSigned(steps: readonly LotStep[], { who, when }: LotStep): void {
  if (who.trim() === '') throw wrong('who', '""', wording('expect.decider'));
  if (!isDay(when)) throw wrong('when', asIs(when), wording('expect.day'));
  const last = steps.at(-1)?.when;
  if (last !== undefined && when < last)
    throw wrong('when', asIs(when), wording('expect.step-later', { day: asIs(last) }));
}

const needed: Partial<Record<LotAction, readonly StepEvidence['kind'][]>> = {
  inspect: ['sample', 'test', 'document'],
  reject: ['sample', 'test', 'document', 'notice'],
  recall: ['sample', 'test', 'document', 'notice'],
};

// A document never replaces a test: goods are let through on documents, a sample and a test, seen since they last came
// into quarantine.
const neededForAll: Partial<Record<LotAction, readonly StepEvidence['kind'][]>> = {
  accept: ['document', 'sample', 'test'],
  downgrade: ['document', 'sample', 'test'],
};

/** A sample's result or a kit's evaluation, and its day. */
export type EnteredEvidence = { readonly kind: StepEvidence['kind']; readonly when: string };

type Results = Pick<Lot, 'samples' | 'evaluations'>;

/** Results the lot has of its own, as evidence for a step. */
export function enteredEvidence({ samples = [], evaluations = [] }: Results): EnteredEvidence[] {
  const of = (kind: StepEvidence['kind'], lines: readonly string[], as: LotLineKind): EnteredEvidence[] =>
    lines.flatMap((text) => {
      const line = readLotLine(as, text);
      return line === undefined ? [] : [{ kind, when: line.when }];
    });
  return [...of('sample', samples, 'samples'), ...of('test', evaluations, 'evaluations')];
}

/** The steps of a lot, oldest first. */
export const stepsOf = ({ steps = [] }: Pick<Lot, 'steps'>): LotStep[] =>
  inOrder(steps.flatMap((line) => readLotStep(line) ?? []));

/** The first step of a log that would have been refused had each been asked for in its turn, with the reason. */
export function findRefused(lot: Lot): { readonly step: LotStep; readonly why: Wording } | undefined {
  const entered = enteredEvidence(lot);
  let taken: LotStep[] = [];
  for (const step of stepsOf(lot)) {
    try {
      taken = takeStep(taken, step, entered);
    } catch (error) {
      if (error instanceof AppError && error.says) return { step, why: error.says };
      throw error;
    }
  }
  return undefined;
}

function requireEvidence(
  steps: readonly LotStep[],
  { action, evidence }: LotStep,
  entered: readonly EnteredEvidence[],
): void {
  if (evidence.some(({ ref }) => ref.trim() === ''))
    throw wrong('evidence', wording('found.unreferenced'), wording('expect.number-of-each'));
  const since = cameIn(steps)?.when ?? '';
  const own = entered.filter(({ when }) => when >= since).map(({ kind }) => kind);
  const kinds = new Set([...evidence.map(({ kind }) => kind), ...own]);
  const some = needed[action];
  if (some && !some.some((kind) => kinds.has(kind))) throw wrong('evidence', formatKinds(kinds), oneOf(some));
  const seen = new Set([...kinds, ...seenInQuarantine(steps)]);
  const missing = neededForAll[action]?.filter((kind) => !seen.has(kind)) ?? [];
  if (missing.length > 0)
    throw wrong('evidence', formatKinds(seen), wording('expect.also', { kinds: missing.join(', ') }));
}

const comesIn = ({ action }: LotStep): boolean => action === 'receive' || action === 'quarantine';
const cameIn = (steps: readonly LotStep[]): LotStep | undefined => steps.findLast(comesIn);

function seenInQuarantine(steps: readonly LotStep[]): StepEvidence['kind'][] {
  const since = steps.findLastIndex(comesIn);
  return steps.slice(since).flatMap(({ evidence }) => evidence.map(({ kind }) => kind));
}

const formatKinds = (kinds: ReadonlySet<string>): Param =>
  kinds.size === 0 ? wording('found.none') : [...kinds].join(', ');

const wrong = (field: string, found: Param, expected: Wording): AppError =>
  appError('request-invalid', wording('problem.step', { field, found, expected }));
