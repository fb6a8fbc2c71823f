import { type CaseRecord, countUnitOf, type Product } from '../../case/index.js';
import { parseGtin14 } from '../../lib/gs1/index.js';
import { addAll } from '../../lib/lists/index.js';
import type { Database } from '../../store/index.js';
import { productId } from '../capture/event-row.js';
import { productOfCase } from '../delivery/names.js';
import type { ByEvents } from '../trace-answer.js';
import { goodsOfLot, identifiersOf } from './find-lots.js';
import { issuesIn } from './issue-units.js';
import { toldOfLots } from './told-of-lot.js';

/** Goods of a case by the name that events have for them. */
export type CaseGoods = {
  readonly id: string;
  readonly product?: Product | undefined;
  readonly consignment: string;
};

/** The same with where they are, and when something of them moved. */
export type GoodsTold = CaseGoods & Pick<ByEvents<unknown>, 'where' | 'path'>;

/** Everything of a case that events tell of, as of a moment: its lots, its goods without a lot, and its cartons. */
export async function goodsOfCase(db: Database, record: CaseRecord, asOf?: number): Promise<GoodsTold[]> {
  const goods = await namesOfGoods(db, record);
  const told = await toldOfLots(
    db,
    goods.map(({ id }) => id),
    { asOf },
  );
  return goods.flatMap((each, at) => {
    const one = told[at];
    return one?.isKnown ? [{ ...each, where: one.answer.where, path: one.answer.path }] : [];
  });
}

async function namesOfGoods(db: Database, record: CaseRecord): Promise<CaseGoods[]> {
  const found: CaseGoods[] = [];
  const caseId = record.header.id;
  for (const entry of record.consignments.values()) {
    for (const lot of entry.lots) {
      const product = record.products.get(lot.product);
      if (lot.batch === undefined) continue;
      const ids = await identifiersOf(db, lot.batch, goodsOfLot(lot, entry.product, caseId));
      addAll(
        found,
        ids.map((id) => ({ id, product, consignment: entry.id })),
      );
    }
    for (const product of productsOf(entry, record)) {
      const gtin = product.gtin === undefined ? undefined : parseGtin14(product.gtin).value;
      const ids = [productOfCase(caseId, product.id), ...(gtin === undefined ? [] : [productId(gtin)])];
      addAll(
        found,
        ids.map((id) => ({ id, product, consignment: entry.id })),
      );
    }
    for (const { units, lot } of await issuesIn(db, caseId, entry.id)) {
      const product = record.products.get(entry.lots.find(({ id }) => id === lot)?.product ?? '');
      addAll(
        found,
        units.map((id) => ({ id, product, consignment: entry.id })),
      );
    }
  }
  return [...new Map(found.map((each) => [each.id, each])).values()];
}

type Entry = CaseRecord['consignments'] extends ReadonlyMap<string, infer One> ? One : never;

const productsOf = ({ product, lots }: Entry, record: CaseRecord): Product[] => {
  const all = [product, ...lots.map((lot) => record.products.get(lot.product))].flatMap((each) => each ?? []);
  return [...new Map(all.map((each) => [each.id, each])).values()];
};

export const unitOfGoods = ({ product }: Pick<CaseGoods, 'product'>) => {
  const unit = product && countUnitOf(product);
  return unit === undefined || unit === 'unsaid' ? undefined : unit;
};
