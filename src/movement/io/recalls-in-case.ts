import type { z } from 'zod';
import type { CaseRecord, ConsignmentRecord, Lot } from '../../case/index.js';
import { parseGtin14 } from '../../lib/gs1/index.js';
import { addAll } from '../../lib/lists/index.js';
import type { Database, Store } from '../../store/index.js';
import { everyRecall, lotNameOf, lotTextOf, recallCalledName } from '../capture/event-row.js';
import type { RecallsInCase } from '../recall/api.js';
import { linesIn } from '../recall/line.js';
import { namesInRecalls, urnInCase } from '../recall/lot-of-case.js';
import type { RecallRead } from '../recall/progress.js';
import { gtinOf } from '../trace/index.js';
import { isNamedAnywhere, lotsCalled } from './event-store.js';
import { findLots } from './find-lots.js';
import { readRecall } from './recalls.js';
import { recallsOf } from './recalls-of.js';
import { happeningsNaming } from './related-events.js';

type OfCase = z.input<typeof RecallsInCase>['recalls'][number];

/** What of a case is or was under recall by a day's end, the last one first: a lot, or a whole consignment. */
export async function recallsInCase(store: Store, record: CaseRecord, end: number): Promise<OfCase[]> {
  // Most cases have none, and are not looked through.
  if (!(await store.use((db) => isNamedAnywhere(db, everyRecall)))) return [];
  const found: OfCase[] = [];
  for (const entry of record.consignments.values()) {
    const whole = await recallsThen(store, [urnInCase(record.header.id, 'consignment', entry.id)], end);
    addAll(
      found,
      whole.map((recall) => ({ ...recall, ...called(entry) })),
    );
    const seen = new Set(whole.map(({ id }) => id));
    for (const { lot, ids } of await findLots(store, entry)) {
      const named = await recallsThen(store, [...ids, ...namesInRecalls(record, lot)], end);
      addAll(
        found,
        named.filter(({ id }) => !seen.has(id)).map((recall) => ({ ...recall, ...called(entry, lot) })),
      );
    }
  }
  return found.toSorted((a, b) => b.since.localeCompare(a.since));
}

const called = ({ id, consignment }: ConsignmentRecord, lot?: Lot) => ({
  consignment: id,
  shipment: consignment.name,
  ...(lot && { lot: lot.id, called: lot.batch ?? lot.id }),
});

/** The recalls of some lots that had been started by then. */
export async function recallsThen(
  store: Store,
  lots: readonly string[],
  end: number,
): Promise<{ id: string; since: string; closed?: string }[]> {
  const found = await store.use((db) => recallsOf(db, [...new Set(lots)]));
  return found
    .filter(({ since }) => since <= end)
    .map(({ id, since, closed }) => ({
      id,
      since: new Date(since).toISOString(),
      ...(closed === undefined || closed > end ? {} : { closed: new Date(closed).toISOString() }),
    }));
}

/** The recalls of every lot that people call so; of other goods' only where their GTIN is not known. */
export async function recallsOfLabel(
  store: Store,
  { lot, gtin }: { readonly lot: string; readonly gtin?: string | undefined },
): Promise<RecallRead[]> {
  const own = gtin === undefined ? undefined : parseGtin14(gtin).value;
  const found = await store.use(async (db) => recallsOf(db, await lotsNamed(db, lot)));
  const ofGoods = found.filter(({ lot: id }) => (gtinOf(id) ?? own) === own || own === undefined);
  const recalls: RecallRead[] = [];
  for (const { id } of ofGoods) recalls.push(await readRecall(store, id));
  return recalls;
}

async function lotsNamed(db: Database, text: string): Promise<string[]> {
  const ofCases = linesIn(await happeningsNaming(db, [recallCalledName(text)])).map(({ lot }) => lot);
  const ofEvents = (await lotsCalled(db, lotNameOf(text))).filter(
    (id) => lotNameOf(lotTextOf(id) ?? '') === lotNameOf(text),
  );
  return [...new Set([...ofCases, ...ofEvents])];
}
