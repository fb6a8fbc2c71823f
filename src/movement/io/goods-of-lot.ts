import { sql } from 'kysely';
import { countUnitOf, kinds, piecesOf } from '../../case/index.js';
import type { Database } from '../../store/index.js';
import { lotNameOf } from '../capture/event-row.js';
import { lotTextOf, productOfTyped } from '../delivery/names.js';
import { plainLot } from '../plain-lot.js';
import type { WrittenLine } from '../recall/line.js';
import { type GoodsOfLot, urnInCase } from '../recall/lot-of-case.js';
import { gtinOf } from '../trace/index.js';
import { plainBatch } from './names-of-record.js';

/** What the cases say a lot is, where they do not differ. */
export async function goodsOfLot(db: Database, { lot }: Pick<WrittenLine, 'lot'>): Promise<GoodsOfLot> {
  const { rows } = await sql<GoodsRow>`
    select product.case_id as "caseId", product.id as product, product.body as body, product.body::json->>'name' as name, product.body::json->>'gtin' as gtin,
      goods.kind, goods.id, goods.body::json->>'batch' as batch, goods.body::json->>'expires' as expires
    from entry product
    left join entry goods on goods.case_id = product.case_id and goods.kind in ('lot', 'consignment')
      and goods.body is not null and goods.body::json->>'product' = product.id
    where product.kind = 'product' and product.body is not null`.execute(db);
  const gtin = gtinOf(lot);
  const batch = lotNameOf(lotTextOf(lot) ?? '');
  const isProduct = (row: GoodsRow): boolean => gtin !== undefined && row.gtin?.padStart(14, '0') === gtin;
  const of = productOfTyped(lot);
  const isOf = (row: GoodsRow): boolean =>
    (of === undefined || (of.caseId === row.caseId && of.product === row.product)) &&
    (gtin === undefined || row.gtin === null || isProduct(row));
  const isLot = (row: GoodsRow): boolean =>
    (row.batch !== null && lotNameOf(row.batch) === batch && isOf(row)) ||
    (row.kind !== null && urnInCase(row.caseId, row.kind, row.id ?? '') === lot);
  const [name, expires] = [
    onlyOne(rows.filter((row) => isProduct(row) || isLot(row)).map((row) => row.name)),
    onlyOne(rows.filter(isLot).map((row) => row.expires)),
  ];
  return { name, expires, unit: onlyOne(rows.filter((row) => isProduct(row) || isLot(row)).map(unitOfRow)) };
}

/** How many pieces of a lot the cases tell of at most, all their lots of that number together; undefined where one says none. */
export async function piecesOfLot(db: Database, lot: string): Promise<number | undefined> {
  const [gtin, batch, of] = [gtinOf(lot), lotTextOf(lot), productOfTyped(lot)];
  if (batch === undefined) return undefined;
  const { rows } = await sql<LotRow>`
    select lot.case_id as "caseId", lot.body as lot, product.body as product, product.id as "productId"
    from entry lot
    left join entry product on product.case_id = lot.case_id and product.kind = 'product'
      and product.id = lot.body::json->>'product'
    where lot.kind = 'lot' and lot.body is not null
      and ${plainBatch} = ${plainLot(batch)}`.execute(db);
  const held = rows.flatMap((row) => {
    const product = kinds.product.schema.safeParse(JSON.parse(row.product ?? 'null')).data;
    const isOther =
      gtin !== undefined && product?.gtin !== undefined && product.gtin.padStart(14, '0') !== gtin;
    if (isOther || (of !== undefined && (of.caseId !== row.caseId || of.product !== row.productId)))
      return [];
    const { amount, unit } = kinds.lot.schema.safeParse(JSON.parse(row.lot)).data ?? {};
    return [amount === undefined ? undefined : piecesOf(amount, unit, product)?.high];
  });
  const isKnown = held.length > 0 && held.every((pieces) => pieces !== undefined && Number.isFinite(pieces));
  return isKnown ? held.reduce((sum: number, pieces) => sum + (pieces ?? 0), 0) : undefined;
}

type LotRow = {
  readonly caseId: string;
  readonly lot: string;
  readonly product: string | null;
  readonly productId: string | null;
};

type GoodsRow = {
  readonly caseId: string;
  readonly product: string;
  readonly body: string | null;
  readonly name: string | null;
  readonly gtin: string | null;
  readonly kind: 'lot' | 'consignment' | null;
  readonly id: string | null;
  readonly batch: string | null;
  readonly expires: string | null;
};

/** None where its numbers stand alone. */
function unitOfRow({ body }: GoodsRow): string | null {
  const unit = countUnitOf(kinds.product.schema.safeParse(JSON.parse(body ?? 'null')).data);
  return unit === 'unsaid' ? null : unit;
}

function onlyOne(values: readonly (string | null)[]): string | undefined {
  const said = new Set(values.filter((value) => value !== null));
  const [only] = said;
  return said.size === 1 ? only : undefined;
}
