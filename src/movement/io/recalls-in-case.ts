import type { z } from 'zod';
import type { CaseRecord, ConsignmentRecord, Lot } from '../../case/index.js';
import { parseGtin14 } from '../../lib/gs1/index.js';
import { addAll } from '../../lib/lists/index.js';
import type { Database, Store } from '../../store/index.js';
import { everyRecall, lotNameOf, recallCalledName } from '../capture/event-row.js';
import type { RecallsInCase } from '../recall/api.js';
import { linesIn } from '../recall/line.js';
import { namesInRecalls, urnInCase } from '../recall/lot-of-case.js';
import type { RecallRead } from '../recall/progress.js';
import { gtinOf } from '../trace/index.js';
import { goodsOfLot, gtinOfLot, isLotCalled } from './find-lots.js';
import { namesOfNumber } from './numbered-lots.js';
import { readRecall } from './recalls.js';
import { recallsOf, recallsThen } from './recalls-of.js';
import { happeningsNaming } from './related-events.js';

type OfCase = z.input<typeof RecallsInCase>['recalls'][number];

/** What of a case is or was under recall by a moment, the last one first: a lot, or a whole consignment. */
export async function recallsInCase(store: Store, record: CaseRecord, end: number): Promise<OfCase[]> {
  const lots = await store.use(async (db) => linesIn(await happeningsNaming(db, [everyRecall])));
  const recalls = await recallsThen(
    store,
    lots.map(({ lot }) => lot),
    end,
  );
  const found: OfCase[] = [];
  for (const entry of record.consignments.values()) {
    const whole = urnInCase(record.header.id, 'consignment', entry.id);
    for (const { lot: called, ...recall } of recalls) {
      if (called === whole) found.push({ ...recall, ...named(entry) });
      else
        addAll(
          found,
          entry.lots
            .filter((lot) => isIt(called, lot, entry, record))
            .map((lot) => ({ ...recall, ...named(entry, lot) })),
        );
    }
  }
  return found.toSorted((a, b) => b.since.localeCompare(a.since));
}

/** Those of a case that are of what a label names: of other goods only where the GTIN of either is not known. */
export async function recallsOfLabelInCase(
  store: Store,
  record: CaseRecord,
  { lot, gtin, end }: LabelAsked & { readonly end: number },
): Promise<OfCase[]> {
  const own = gtin === undefined ? undefined : parseGtin14(gtin).value;
  const isNamed = (of: ConsignmentRecord, each: Lot): boolean => {
    const known = gtinOfLot(each, of.product);
    const isOther = own !== undefined && known !== undefined && parseGtin14(known).value !== own;
    return !isOther && [each.id, each.batch ?? ''].some((name) => lotNameOf(name) === lotNameOf(lot));
  };
  return (await recallsInCase(store, record, end)).filter((recall) => {
    const entry = record.consignments.get(recall.consignment);
    return entry?.lots.some(
      (each) => (recall.lot === undefined || recall.lot === each.id) && isNamed(entry, each),
    );
  });
}

export type LabelAsked = { readonly lot: string; readonly gtin?: string | undefined };

const isIt = (id: string, lot: Lot, { product }: ConsignmentRecord, record: CaseRecord): boolean =>
  namesInRecalls(record, lot).includes(id) ||
  (lot.batch !== undefined && isLotCalled(id, lot.batch, goodsOfLot(lot, product, record.header.id)));

const named = ({ id, consignment }: ConsignmentRecord, lot?: Lot) => ({
  consignment: id,
  shipment: consignment.name,
  ...(lot && { lot: lot.id, called: lot.batch ?? lot.id }),
});

/** The recalls of every lot that people call so; of other goods' only where their GTIN is not known. */
export async function recallsOfLabel(store: Store, { lot, gtin }: LabelAsked): Promise<RecallRead[]> {
  const own = gtin === undefined ? undefined : parseGtin14(gtin).value;
  const found = await store.use(async (db) => recallsOf(db, await lotsNamed(db, lot)));
  const ofGoods = found.filter(({ lot: id }) => (gtinOf(id) ?? own) === own || own === undefined);
  const recalls: RecallRead[] = [];
  for (const { id } of ofGoods) recalls.push(await readRecall(store, id));
  return recalls;
}

async function lotsNamed(db: Database, text: string): Promise<string[]> {
  const ofCases = linesIn(await happeningsNaming(db, [recallCalledName(text)])).map(({ lot }) => lot);
  const ofEvents = await namesOfNumber(db, text);
  return [...new Set([...ofCases, ...ofEvents])];
}
