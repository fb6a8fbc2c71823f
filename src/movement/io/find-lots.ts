import type { ConsignmentRecord, Lot } from '../../case/index.js';
import { parseGtin14 } from '../../lib/gs1/index.js';
import { addAll } from '../../lib/lists/index.js';
import type { Database, Store } from '../../store/index.js';
import { lotNameOf } from '../capture/event-row.js';
import { lotTextOf, type ProductOfCase, productOfTyped, typedLotIn } from '../delivery/names.js';
import type { TracedLot } from '../evidence/evidence.js';
import type { GoodsOfCase } from '../lots/numbered.js';
import { gtinOf } from '../trace/index.js';
import { lotsCalled } from './event-store.js';
import { happeningsOfLot } from './happenings-of-lot.js';
import { lotsOfNumber } from './numbered-lots.js';

/** A lot of a case, and whether events name it: by its GTIN and number, or by its number where only one lot has it. */
export type FoundLot = {
  readonly lot: Lot;
  readonly standing: 'found' | 'none' | 'several' | 'no-batch';
  /** The lots of events it may be. */
  readonly ids: readonly string[];
  readonly traced?: TracedLot;
};

/** The lots of a shipment of a case, each with the events that tell of it. */
export async function findLots(
  store: Store,
  { lots, product }: ConsignmentRecord,
  caseId: string,
): Promise<FoundLot[]> {
  const found: FoundLot[] = [];
  for (const lot of lots)
    found.push(await store.use((db) => findLot(db, lot, goodsOfLot(lot, product, caseId))));
  return found;
}

async function findLot(db: Database, lot: Lot, goods: GoodsOfCase): Promise<FoundLot> {
  const { batch } = lot;
  if (batch === undefined) return { lot, standing: 'no-batch', ids: [] };
  const ids = await identifiersOf(db, batch, goods);
  const [id] = ids;
  if (id === undefined) return { lot, standing: 'none', ids };
  if (ids.length > 1) return { lot, standing: 'several', ids };
  const { happenings } = await happeningsOfLot(db, id);
  return { lot, standing: 'found', ids, traced: { lot: lot.id, id, happenings } };
}

/** By which names the lots of a shipment of a case may stand in events. */
export async function namesOfLots(
  store: Store,
  { lots, product }: ConsignmentRecord,
  caseId: string,
): Promise<string[]> {
  const ids: string[] = [];
  for (const lot of lots)
    if (lot.batch !== undefined) {
      const { batch } = lot;
      const called = await store.use((db) => lotsCalled(db, lotNameOf(batch)));
      addAll(
        ids,
        called.filter((id) => isLotCalled(id, batch, goodsOfLot(lot, product, caseId))),
      );
    }
  return ids;
}

/** Which lots of events are called so: of several of those that are surely of the goods. */
export async function identifiersOf(
  db: Database,
  batch: string,
  goods: Partial<GoodsOfCase>,
): Promise<string[]> {
  const called = (await lotsOfNumber(db, batch)).filter((id) => isLotCalled(id, batch, goods));
  const sure = called.filter(
    (id) => (gtinOf(id) !== undefined && gtinOf(id) === goods.gtin) || productOfTyped(id) !== undefined,
  );
  return sure.length > 0 ? sure : called;
}

/**
 * Whether a lot of events has the number. Where the goods have a GTIN, a lot of that number of other goods is another lot;
 * one that was typed may be of any.
 */
export function isLotCalled(id: string, batch: string, { gtin, ...product }: Partial<GoodsOfCase>): boolean {
  if (lotNameOf(lotTextOf(id) ?? '') !== lotNameOf(batch)) return false;
  const typedOf = productOfTyped(id);
  if (typedOf !== undefined) return isProduct(typedOf, product);
  return gtin === undefined || gtinOf(id) === gtin || typedLotIn(id) !== undefined;
}

const isProduct = (one: ProductOfCase, other: Partial<ProductOfCase>): boolean =>
  other.product === undefined || (one.caseId === other.caseId && one.product === other.product);

/** What a lot of a case is of, with its GTIN where it is what the shipment is of. */
export function goodsOfLot(lot: Lot, product: ConsignmentRecord['product'], caseId: string): GoodsOfCase {
  const gtin = gtinOfLot(lot, product);
  const read = gtin === undefined ? undefined : parseGtin14(gtin).value;
  return { caseId, product: lot.product, ...(read === undefined ? {} : { gtin: read }) };
}

/** The GTIN of a lot's goods, where they are what the shipment is of. */
export const gtinOfLot = (lot: Lot, product: ConsignmentRecord['product']): string | undefined =>
  lot.product === product?.id ? product.gtin : undefined;
