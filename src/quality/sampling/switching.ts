import { requireWhole } from './inputs.js';
import { type MasterPlan, masterPlan, type Severity } from './master-table.js';
import { acceptanceQualityLimits, indexOfAql } from './preferred-series.js';

/** How one product of one supplier is inspected, and what led there: clauses 9.3 and 9.4 of ISO 2859-1:1999. */
export type SwitchingState = {
  readonly severity: Severity | 'discontinued';
  readonly score: number;
  /** The last lots on normal inspection, up to five: accepted or not. */
  readonly recent: readonly boolean[];
  /** Lots accepted in a row on tightened inspection. */
  readonly acceptedInRow: number;
  /** Lots not accepted since tightened inspection began. */
  readonly tightenedRejected: number;
};

export type SwitchingEvent =
  | '2 of 5 or fewer not accepted'
  | '5 consecutive accepted'
  | 'switching score >= 30'
  | 'lot not accepted on reduced'
  | 'production not steady, or reduced inspection no longer wanted'
  | '5 not accepted on tightened';

export type LotResult = {
  readonly codeLetter: string;
  readonly aql: number;
  readonly nonconforming: number;
  /** Production runs at a steady rate. */
  readonly steady: boolean;
  /** The authority wants reduced inspection. */
  readonly desirable: boolean;
  /** A lot submitted again after it was turned away counts for nothing here. */
  readonly resubmitted?: boolean;
};

export type Switched = {
  readonly state: SwitchingState;
  /** What the lot was inspected by; undefined while inspection is discontinued. */
  readonly plan?: MasterPlan;
  readonly accepted?: boolean;
  readonly event?: SwitchingEvent;
};

const enter = (severity: SwitchingState['severity'], score = 0): SwitchingState => ({
  severity,
  score,
  recent: [],
  acceptedInRow: 0,
  tightenedRejected: 0,
});

/** Inspection starts normal unless the authority says otherwise. */
export const startSwitching = (severity: Severity = 'normal'): SwitchingState => enter(severity);

/** After the supplier has put it right, inspection starts again as if it had just become tightened. */
export const resumeInspection = (): SwitchingState => enter('tightened');

/** The state after one lot. */
export function recordLot(state: SwitchingState, lot: LotResult): Switched {
  requireWhole('nonconforming', lot.nonconforming, 0);
  if (state.severity === 'discontinued') return { state };
  const plan = masterPlan(state.severity, lot.codeLetter, lot.aql);
  const accepted = lot.nonconforming <= plan.ac;
  if (lot.resubmitted === true) return { state, plan, accepted };
  return { ...after[state.severity](state, lot, plan, accepted), plan, accepted };
}

type Rule = (state: SwitchingState, lot: LotResult, plan: MasterPlan, accepted: boolean) => Switched;

const afterNormal: Rule = (state, lot, plan, accepted) => {
  const recent = [...state.recent, accepted].slice(-5);
  if (recent.filter((one) => !one).length >= 2)
    return { state: enter('tightened'), event: '2 of 5 or fewer not accepted' };
  const gained = gainOf(lot, plan, accepted);
  const score = gained === 0 ? 0 : state.score + gained;
  if (score >= 30 && lot.steady && lot.desirable)
    return { state: enter('reduced', score), event: 'switching score >= 30' };
  return { state: { ...state, recent, score } };
};

const afterTightened: Rule = (state, _lot, _plan, accepted) => {
  const acceptedInRow = accepted ? state.acceptedInRow + 1 : 0;
  if (acceptedInRow === 5) return { state: enter('normal'), event: '5 consecutive accepted' };
  const tightenedRejected = state.tightenedRejected + (accepted ? 0 : 1);
  const next = { ...state, acceptedInRow, tightenedRejected };
  return tightenedRejected === 5
    ? { state: { ...next, severity: 'discontinued' }, event: '5 not accepted on tightened' }
    : { state: next };
};

const afterReduced: Rule = (state, lot, _plan, accepted) => {
  if (!accepted) return { state: enter('normal'), event: 'lot not accepted on reduced' };
  return lot.steady && lot.desirable
    ? { state }
    : { state: enter('normal'), event: 'production not steady, or reduced inspection no longer wanted' };
};

const after: Readonly<Record<Severity, Rule>> = {
  normal: afterNormal,
  tightened: afterTightened,
  reduced: afterReduced,
};

/**
 * Clause 9.3.3.2. With an acceptance number of 2 or more a lot scores 3, if the plan one AQL tighter would have taken
 * it too. That plan has to have the same sample: another one would have found another number. The standard does not
 * say so; the score starts again there, which delays reduced inspection and never hastens it.
 */
function gainOf(lot: LotResult, plan: MasterPlan, accepted: boolean): number {
  if (plan.ac <= 1) return accepted ? 2 : 0;
  const tighter = acceptanceQualityLimits[indexOfAql(lot.aql) - 1];
  if (tighter === undefined) return 0;
  const stricter = masterPlan('normal', lot.codeLetter, tighter);
  return stricter.n === plan.n && lot.nonconforming <= stricter.ac ? 3 : 0;
}
