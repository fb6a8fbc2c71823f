import type { Case, CaseRecord, Lot } from '../../case/index.js';
import type { SinglePlan } from '../sampling/single-plan.js';
import {
  recordLot,
  resumeInspection,
  type SwitchingEvent,
  type SwitchingState,
  startSwitching,
} from '../sampling/switching.js';
import { type GivenPlan, isGiven } from './given-plan.js';
import { chainOf, type JudgedSample } from './lot-chain.js';

/** One supplier's product, and the class of defects where plans are made for several. */
export type Supply = {
  readonly supplier: string;
  readonly product: string;
  readonly defects?: string | undefined;
};

export type SuppliedResult = {
  readonly lot: string;
  readonly plan: string;
  readonly on: string;
  readonly inspected: SwitchingState['severity'];
  readonly aql: number;
  readonly n: number;
  readonly found: number;
  readonly accepted: boolean;
  readonly event?: SwitchingEvent | undefined;
  /** Why it moved nothing: it came a second time, or was not inspected as the state asked. */
  readonly uncounted?: 'resubmitted' | 'other-severity';
};

export type SupplyState = Supply & {
  readonly state: SwitchingState;
  readonly results: readonly SuppliedResult[];
};

/** A lot and who sent it. */
export type SentLot = { readonly lot: Lot; readonly supplier: string };

export const sentLots = ({ entries }: Pick<Case, 'entries'>): SentLot[] => {
  const senders = new Map(entries.consignment.map(({ id, from }) => [String(id), String(from)]));
  return entries.lot.map((lot) => ({ lot, supplier: senders.get(lot.consignment) ?? '' }));
};

export const sentLotsOf = ({ consignments }: CaseRecord): SentLot[] =>
  [...consignments.values()].flatMap(({ lots, consignment }) =>
    lots.map((lot) => ({ lot, supplier: String(consignment.from) })),
  );

type Original = {
  readonly lot: Lot;
  readonly plan: GivenPlan;
  readonly table: SinglePlan;
  readonly judged: JudgedSample & { standing: 'accepted' | 'refused' };
};

const keyOf = ({ supplier, product, defects }: Supply): string =>
  JSON.stringify([supplier, product, defects]);
const byName = new Intl.Collator('en', { numeric: true });

/**
 * How each supplier's product is inspected next, from every result by a plan of ISO 2859-1 the record has: clauses 9.3
 * and 9.4. Results count in the order of their days; of one day, by the ids of their lots.
 */
export function switchingOf(lots: readonly SentLot[], until?: string): SupplyState[] {
  const supplies = new Map<string, Supply & { originals: Original[] }>();
  for (const { lot, supplier } of lots) {
    for (const original of originalsOf(lot, until)) {
      const { defects } = original.plan;
      const supply = { supplier, product: String(lot.product), defects };
      const known = supplies.get(keyOf(supply));
      if (known) known.originals.push(original);
      else supplies.set(keyOf(supply), { ...supply, originals: [original] });
    }
  }
  return [...supplies.values()]
    .map(({ originals, ...supply }) => ({ ...supply, ...follow(originals) }))
    .sort((a, b) => byName.compare(keyOf(a), keyOf(b)));
}

export const stateFor = (supplies: readonly SupplyState[], of: Supply): SupplyState | undefined =>
  supplies.find((one) => keyOf(one) === keyOf(of));

function originalsOf(lot: Lot, until: string | undefined): Original[] {
  const seen = new Set<string | undefined>();
  return chainOf(lot, [], until).plans.flatMap(({ plan, samples }) => {
    const judged = samples.find(isDecided);
    if (!judged || !isGiven(plan) || plan.worked.kind !== 'single' || !plan.worked.table) return [];
    // A second plan for the same defects of the same lot is the lot come again.
    const resubmitted = plan.resubmitted || seen.has(plan.defects);
    seen.add(plan.defects);
    return [{ lot, plan: { ...plan, resubmitted }, table: plan.worked.table, judged }];
  });
}

const isDecided = (one: JudgedSample): one is Original['judged'] =>
  one.standing === 'accepted' || one.standing === 'refused';

function follow(originals: Original[]): Pick<SupplyState, 'state' | 'results'> {
  const inOrder = originals.sort(
    (a, b) =>
      byName.compare(a.judged.sample.line.when, b.judged.sample.line.when) ||
      byName.compare(a.lot.id, b.lot.id) ||
      byName.compare(a.judged.sample.line.ref, b.judged.sample.line.ref),
  );
  // Whoever gave the first plan said how inspection starts; the standard has it start normal otherwise.
  let state = startSwitching(inOrder[0]?.table.severity);
  const results = inOrder.map((original): SuppliedResult => {
    if (state.severity === 'discontinued' && original.plan.resumed) state = resumeInspection();
    const { result, next } = record(state, original);
    state = next;
    return result;
  });
  return { state, results };
}

function record(state: SwitchingState, { lot, plan, table, judged }: Original) {
  const { sample, standing } = judged;
  const found = sample.found.reduce((all, one) => all + one, 0);
  const result = {
    lot: String(lot.id),
    plan: plan.line.ref,
    on: sample.line.when,
    inspected: table.severity,
    aql: table.aql,
    n: table.n,
    found,
    accepted: standing === 'accepted',
  };
  if (plan.resubmitted) return { next: state, result: { ...result, uncounted: 'resubmitted' as const } };
  if (table.severity !== state.severity)
    return { next: state, result: { ...result, uncounted: 'other-severity' as const } };
  const { state: next, event } = recordLot(state, {
    codeLetter: table.codeLetter,
    aql: table.aql,
    nonconforming: found,
    steady: sample.steady,
    desirable: sample.reducedWanted,
  });
  return { next, result: { ...result, event } };
}
