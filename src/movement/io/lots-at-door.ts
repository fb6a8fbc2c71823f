import type { CaseRecord } from '../../case/index.js';
import type { Store } from '../../store/index.js';
import { lotNameOf } from '../capture/event-row.js';
import type { SeenOfLot } from '../evidence/lot-came.js';
import { seenOfLots } from '../evidence/seen-of-lots.js';
import { lotNamesAmong } from './event-store.js';
import { findLots } from './find-lots.js';
import { recallsInCase } from './recalls-in-case.js';
import { endOf, untilOf } from './until.js';

/** What captured events tell of a lot of a case: what became of it at the door, and since when it is under recall. */
export type EventsOfLot = {
  readonly seen?: SeenOfLot | undefined;
  readonly underRecall?: string | undefined;
};

/** The lots of a case that events tell of, each by its id; of one shipment where only that is asked for. */
export async function eventsOfLots(
  store: Store,
  record: CaseRecord,
  asOf: string | undefined,
  of?: string,
): Promise<ReadonlyMap<string, EventsOfLot>> {
  const found = new Map<string, EventsOfLot>();
  const open = (await recallsInCase(store, record, endOf(asOf))).filter(({ closed }) => closed === undefined);
  const entries = [...record.consignments.values()].filter(
    ({ id, lots }) => lots.length > 0 && (of === undefined || id === of),
  );
  const names = entries.flatMap(({ lots }) =>
    lots.flatMap(({ batch }) => (batch === undefined ? [] : lotNameOf(batch))),
  );
  const known = await store.use((db) => lotNamesAmong(db, names));
  for (const entry of entries) {
    const isTold = entry.lots.some(({ batch }) => batch !== undefined && known.has(lotNameOf(batch)));
    const traced = isTold
      ? (await findLots(store, entry, record.header.id)).flatMap((one) => one.traced ?? [])
      : [];
    const seen = traced.length > 0 ? seenOfLots(entry, record, traced, untilOf(asOf)) : undefined;
    for (const { id } of entry.lots) {
      const underRecall = open.find(
        ({ consignment, lot }) => consignment === entry.id && (lot === undefined || lot === id),
      )?.since;
      if (seen?.has(id) || underRecall !== undefined) found.set(id, { seen: seen?.get(id), underRecall });
    }
  }
  return found;
}
