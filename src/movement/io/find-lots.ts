import type { ConsignmentRecord, Lot } from '../../case/index.js';
import { parseGtin14 } from '../../lib/gs1/index.js';
import { addAll } from '../../lib/lists/index.js';
import type { Database, Store } from '../../store/index.js';
import { lotNameOf, lotTextOf } from '../capture/event-row.js';
import { typedLotIn } from '../delivery/names.js';
import type { TracedLot } from '../evidence/evidence.js';
import { lotsCalled } from './event-store.js';
import { relatedHappenings } from './related-events.js';

/** A lot of a case, and whether events name it: by its GTIN and number, or by its number where only one lot has it. */
export type FoundLot = {
  readonly lot: Lot;
  readonly standing: 'found' | 'none' | 'several' | 'no-batch';
  /** The lots of events it may be. */
  readonly ids: readonly string[];
  readonly traced?: TracedLot;
};

/** The lots of a shipment, each with the events that tell of it. */
export async function findLots(store: Store, { lots, product }: ConsignmentRecord): Promise<FoundLot[]> {
  const found: FoundLot[] = [];
  for (const lot of lots) found.push(await store.use((db) => findLot(db, lot, gtinOfLot(lot, product))));
  return found;
}

async function findLot(db: Database, lot: Lot, gtin: string | undefined): Promise<FoundLot> {
  const { batch } = lot;
  if (batch === undefined) return { lot, standing: 'no-batch', ids: [] };
  const ids = await identifiersOf(db, batch, gtin);
  const [id] = ids;
  if (id === undefined) return { lot, standing: 'none', ids };
  if (ids.length > 1) return { lot, standing: 'several', ids };
  const happenings = await relatedHappenings(db, id);
  return { lot, standing: 'found', ids, traced: { lot: lot.id, id, happenings } };
}

/** The lots of events that those of a shipment may be. */
export async function idsOfLots(store: Store, { lots, product }: ConsignmentRecord): Promise<string[]> {
  const ids: string[] = [];
  for (const lot of lots)
    if (lot.batch !== undefined) {
      const { batch } = lot;
      addAll(ids, await store.use((db) => identifiersOf(db, batch, gtinOfLot(lot, product))));
    }
  return ids;
}

/** Which lots of events are called so. */
export const identifiersOf = async (
  db: Database,
  batch: string,
  gtin: string | undefined,
): Promise<string[]> => (await lotsCalled(db, lotNameOf(batch))).filter((id) => isLotCalled(id, batch, gtin));

/**
 * Whether a lot of events has the number. Where the goods have a GTIN, a lot of that number of other goods is another lot;
 * one that was typed may be of any.
 */
export function isLotCalled(id: string, batch: string, gtin: string | undefined): boolean {
  if (lotNameOf(lotTextOf(id) ?? '') !== lotNameOf(batch)) return false;
  const own = gtin === undefined ? undefined : parseGtin14(gtin).value;
  return own === undefined || id.includes(`/01/${own}/`) || typedLotIn(id) !== undefined;
}

/** The GTIN of a lot's goods, where they are what the shipment is of. */
export const gtinOfLot = (lot: Lot, product: ConsignmentRecord['product']): string | undefined =>
  lot.product === product?.id ? product.gtin : undefined;
