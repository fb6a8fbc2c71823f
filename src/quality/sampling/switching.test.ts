import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasQualityReference, readQualityReference } from '../../../test/support/quality-reference.js';
import { recordSuppliedLot, type SupplierRecord, stateOf } from './supplier-record.js';
import {
  type LotResult,
  recordLot,
  resumeInspection,
  type SwitchingState,
  startSwitching,
} from './switching.js';

type Line = {
  readonly lot: number;
  readonly d: number;
  readonly state_before: string;
  readonly letter: string;
  readonly n: number;
  readonly ac: number;
  readonly re: number;
  readonly accepted: boolean;
  readonly score: number;
  readonly tightened_rejected: number;
  readonly state_after: string;
  readonly event: string | null;
};
type Trace = {
  readonly id: string;
  readonly initial_letter: string;
  readonly aql: number;
  readonly steady: boolean;
  readonly desirable: boolean;
  readonly trace: readonly Line[];
};

const { traces } = (hasQualityReference ? readQualityReference('switching_traces.json') : { traces: [] }) as {
  traces: readonly Trace[];
};

describe.skipIf(!hasQualityReference)('the traces of lots', () => {
  test.each(traces.map((trace) => [trace.id, trace] as const))('%s', (_, trace) => {
    const { initial_letter: codeLetter, aql, steady, desirable } = trace;
    let state = startSwitching();
    const lines = trace.trace.map(({ lot, d }): Line => {
      const before = state;
      const { plan, accepted, event, ...next } = recordLot(state, {
        codeLetter,
        aql,
        nonconforming: d,
        steady,
        desirable,
      });
      state = next.state;
      return {
        lot,
        d,
        state_before: before.severity,
        letter: plan!.letter,
        n: plan!.n,
        ac: plan!.ac,
        re: plan!.re,
        accepted: accepted!,
        score: state.score,
        tightened_rejected: state.tightenedRejected,
        state_after: state.severity,
        event: event ?? null,
      };
    });
    expect(lines).toEqual(trace.trace);
  });
});

const masks = { codeLetter: 'Q', aql: 0.65, steady: true, desirable: true };
const lots = (state: SwitchingState, ...found: readonly number[]): SwitchingState =>
  found.reduce((at, nonconforming) => recordLot(at, { ...masks, nonconforming }).state, state);

test('the fifth lot not accepted on tightened inspection ends it, until it is resumed', () => {
  const tightened = lots(startSwitching(), 20, 20);
  expect(tightened.severity).toBe('tightened');
  const four = lots(tightened, 20, 0, 20, 0, 0, 20, 0, 20);
  expect(four).toMatchObject({ severity: 'tightened', tightenedRejected: 4 });
  const ended = lots(four, 20);
  expect(ended.severity).toBe('discontinued');
  expect(recordLot(ended, { ...masks, nonconforming: 0 })).toEqual({ state: ended });
  expect(lots(resumeInspection(), 0, 0, 0, 0, 0).severity).toBe('normal');
});

test('a lot submitted again changes no state', () => {
  const state = lots(startSwitching(), 3, 20);
  expect(recordLot(state, { ...masks, nonconforming: 20, resubmitted: true }).state).toEqual(state);
});

test('production that stands still puts reduced inspection back to normal', () => {
  const reduced = lots(startSwitching(), ...Array<number>(10).fill(0));
  expect(reduced.severity).toBe('reduced');
  const { state } = recordLot(reduced, { ...masks, steady: false, nonconforming: 0 });
  expect(state).toMatchObject({ severity: 'normal', score: 0 });
});

test('one product bad does not tighten another, nor another supplier', () => {
  const lot = { ...masks, supplier: 'a', product: 'mask', nonconforming: 20 };
  const none: SupplierRecord = new Map();
  const { record } = recordSuppliedLot(recordSuppliedLot(none, lot).record, lot);
  expect(stateOf(record, lot).severity).toBe('tightened');
  expect(stateOf(record, { ...lot, product: 'gown' }).severity).toBe('normal');
  expect(stateOf(record, { ...lot, supplier: 'b' }).severity).toBe('normal');
});

test('law: a supplier whose lots are no better is never inspected more lightly', () => {
  const weight = { reduced: 0, normal: 1, tightened: 2, discontinued: 3 };
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.nat(10)), { maxLength: 60 }), (history) => {
      const run = (found: readonly number[]) => lots(startSwitching(), ...found);
      const worse = run(history.map(([d, more]) => (more > 0 ? 21 : d)));
      // All 21 found bad where "worse" differs: such a lot is never accepted, on any plan of Q at 0.65.
      const spotless = run(history.map(() => 0));
      return weight[spotless.severity] <= weight[worse.severity];
    }),
  );
});

test('law: reduced inspection follows only on lots that scored without a break', () => {
  const lot: fc.Arbitrary<LotResult> = fc
    .record({ nonconforming: fc.nat(16), steady: fc.boolean(), desirable: fc.boolean() })
    .map((drawn) => ({ ...masks, ...drawn }));
  fc.assert(
    fc.property(fc.array(lot, { maxLength: 80 }), (history) => {
      let state = startSwitching();
      for (const [at, one] of history.entries()) {
        const next = recordLot(state, one);
        if (next.state.severity === 'reduced' && state.severity === 'normal') {
          // 10 lots at 3 each; 10 is the acceptance number one AQL tighter.
          expect(history.slice(at - 9, at + 1).every(({ nonconforming }) => nonconforming <= 10)).toBe(true);
          expect(at).toBeGreaterThanOrEqual(9);
        }
        state = next.state;
      }
    }),
  );
});
