import type { CaseRecord, ConsignmentRecord } from '../../case/index.js';
import { buildLedger } from '../ledger/ledger.js';
import type { AsOf } from '../trace/index.js';
import { evidenceOf, sumOf, type TracedLot } from './evidence.js';
import { doorStages, type SeenOfLot } from './lot-came.js';

/** By lot, how many of it captured events say came to the end of its shipment, were taken over and were turned away. */
export function seenOfLots(
  entry: ConsignmentRecord,
  record: CaseRecord,
  traced: readonly TracedLot[],
  asOf: AsOf,
): ReadonlyMap<string, SeenOfLot> {
  const ledger = buildLedger(entry, record);
  const stages = evidenceOf(ledger, record, traced, traced.length === entry.lots.length, asOf);
  return new Map(
    traced.map(({ lot, id }) => [
      lot,
      Object.fromEntries(
        doorStages.flatMap((door) => {
          const at = stages.find(({ stage }) => stage === door);
          const events = at?.events.filter((each) => each.lot === id) ?? [];
          // Events at several places of which none is its end may be of the same goods.
          const sum =
            at?.figure === undefined || events.length === 0 ? undefined : sumOf(events, ledger.unit);
          return sum === undefined ? [] : [[door, sum] as const];
        }),
      ),
    ]),
  );
}
