import {
  AppError,
  isDay,
  type LotAction,
  type LotStep,
  lotActions,
  type StepEvidence,
} from '../../case/index.js';

type State = 'expected' | 'quarantined' | 'cleared' | 'rejected' | 'distributed' | 'recalled' | 'gone';

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

const stateOf = (steps: readonly LotStep[]): State =>
  steps.reduce<State>((state, { action }) => moves[state][action] ?? state, 'expected');

/** What may be done with the lot next. */
export const allowedActions = (steps: readonly LotStep[]): LotAction[] =>
  lotActions.filter((action) => moves[stateOf(steps)][action] !== undefined);

/** The log with one step more. It is only ever added to: a wrong step is mended by the next one. */
export function takeStep(steps: readonly LotStep[], step: LotStep): LotStep[] {
  requireAllowed(steps, step);
  requireSigned(steps, step);
  requireEvidence(steps, step);
  return [...steps, step];
}

function requireAllowed(steps: readonly LotStep[], { action }: LotStep): void {
  const allowed = allowedActions(steps);
  if (!allowed.includes(action))
    throw wrong(
      'action',
      action,
      allowed.length > 0 ? `one of ${allowed.join(', ')}` : 'none: the lot is gone',
    );
}

function requireSigned(steps: readonly LotStep[], { who, when }: LotStep): void {
  if (who.trim() === '') throw wrong('who', '""', 'the name of whoever decided');
  if (!isDay(when)) throw wrong('when', when, 'a date as YYYY-MM-DD');
  const last = steps.at(-1)?.when;
  if (last !== undefined && when < last)
    throw wrong('when', when, `${last} or later, the day of the step before`);
}

const needed: Partial<Record<LotAction, readonly StepEvidence['kind'][]>> = {
  inspect: ['sample', 'test', 'document'],
  reject: ['sample', 'test', 'document', 'notice'],
  recall: ['sample', 'test', 'document', 'notice'],
};

// Paper never replaces a test: goods are let through on documents, a sample and a test, seen since they last came
// into quarantine.
const neededForAll: Partial<Record<LotAction, readonly StepEvidence['kind'][]>> = {
  accept: ['document', 'sample', 'test'],
  downgrade: ['document', 'sample', 'test'],
};

function requireEvidence(steps: readonly LotStep[], { action, evidence }: LotStep): void {
  if (evidence.some(({ ref }) => ref.trim() === ''))
    throw wrong('evidence', 'one without a reference', 'the number or id of each');
  const kinds = new Set(evidence.map(({ kind }) => kind));
  const oneOf = needed[action];
  if (oneOf && !oneOf.some((kind) => kinds.has(kind)))
    throw wrong('evidence', sayKinds(kinds), `one of ${oneOf.join(', ')}`);
  const seen = new Set([...kinds, ...seenInQuarantine(steps)]);
  const missing = neededForAll[action]?.filter((kind) => !seen.has(kind)) ?? [];
  if (missing.length > 0) throw wrong('evidence', sayKinds(seen), `also ${missing.join(', ')}`);
}

function seenInQuarantine(steps: readonly LotStep[]): StepEvidence['kind'][] {
  const since = steps.findLastIndex(({ action }) => action === 'receive' || action === 'quarantine');
  return steps.slice(since).flatMap(({ evidence }) => evidence.map(({ kind }) => kind));
}

const sayKinds = (kinds: ReadonlySet<string>): string => (kinds.size === 0 ? 'none' : [...kinds].join(', '));

const wrong = (field: string, found: string, expected: string): AppError =>
  new AppError('request-invalid', `${field}: found ${found}, expected ${expected}.`);
