import { sql } from 'kysely';
import { parseGtin14 } from '../../lib/gs1/index.js';
import type { Database } from '../../store/index.js';
import { lotNameOf } from '../capture/event-row.js';
import { lotTextOf, typedLot, typedLotOf } from '../delivery/names.js';
import { deliveryIn, shipmentIn } from '../delivery/own-fields.js';
import { type GoodsOfCase, lotsNumbered, type Numbered } from '../lots/numbered.js';
import { plainLot } from '../plain-lot.js';
import { gtinOf, type Happening } from '../trace/index.js';
import { lotsCalled } from './event-store.js';
import { plainBatch } from './names-of-record.js';
import { happeningsNaming } from './related-events.js';

/** The lots of events that are called by a number: each once, whether it was scanned or typed. */
export const lotsOfNumber = async (db: Database, number: string): Promise<string[]> =>
  lotsNumbered(await numberedIn(db, number));

/** Every name by which a lot of a number may have been called back. */
export async function namesOfNumber(db: Database, number: string): Promise<string[]> {
  const { scanned, ...numbered } = await numberedIn(db, number);
  const typed = numbered.typed.flatMap(({ goods }) => (goods === undefined ? [] : typedLotOf(goods, number)));
  const ids = [...scanned.map(({ id }) => id), typedLot(number), ...typed];
  return [...new Set([...ids, ...lotsNumbered({ scanned, ...numbered })])];
}

/** All that events and cases tell of lots of one number. */
export async function numberedIn(db: Database, text: string): Promise<Numbered> {
  const number = plainLot(text);
  const ids = (await lotsCalled(db, lotNameOf(number))).filter(
    (id) => lotNameOf(lotTextOf(id) ?? '') === lotNameOf(number),
  );
  const scanned = ids.filter((id) => gtinOf(id) !== undefined);
  // Where nothing was typed, the codes tell all lots apart.
  if (scanned.length === ids.length)
    return { number, scanned: scanned.map((id) => ({ id, goods: [] })), typed: [], inCases: [] };
  const happenings = await happeningsNaming(db, ids);
  const goods = await goodsByDelivery(db, happenings, number);
  const naming = (id: string): Happening[] =>
    happenings.filter(({ amounts }) => amounts.some((amount) => amount.id === id));
  const ofDelivery = ({ event }: Happening): GoodsOfCase | undefined => goods.get(deliveryIn(event) ?? '');
  return {
    number,
    scanned: scanned.map((id) => ({ id, goods: naming(id).flatMap((each) => ofDelivery(each) ?? []) })),
    typed: grouped(naming(typedLot(number)), ofDelivery),
    inCases: await goodsWithLot(db, number),
  };
}

function grouped(
  happenings: readonly Happening[],
  goodsOf: (happening: Happening) => GoodsOfCase | undefined,
): { goods: GoodsOfCase | undefined; hashes: Set<string> }[] {
  const groups = new Map<string, { goods: GoodsOfCase | undefined; hashes: Set<string> }>();
  for (const each of happenings) {
    const goods = goodsOf(each);
    const key = JSON.stringify(goods ?? null);
    const group = groups.get(key) ?? { goods, hashes: new Set() };
    group.hashes.add(each.hash);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What each delivery brought of the number, by the shipment it was said to be of. */
async function goodsByDelivery(
  db: Database,
  happenings: readonly Happening[],
  number: string,
): Promise<ReadonlyMap<string, GoodsOfCase>> {
  const found = new Map<string, GoodsOfCase>();
  const known = new Map<string, GoodsOfCase | undefined>();
  for (const { event } of happenings) {
    const [delivery, shipment] = [deliveryIn(event), shipmentIn(event)];
    if (delivery === undefined || shipment === undefined) continue;
    const key = `${shipment.caseId}/${shipment.id}`;
    if (!known.has(key)) known.set(key, await goodsOfShipment(db, shipment, number));
    const goods = known.get(key);
    if (goods !== undefined) found.set(delivery, goods);
  }
  return found;
}

type GoodsRow = {
  readonly case_id: string;
  readonly product: string | null;
  readonly gtin: string | null;
  readonly batch: string | null;
};

/** A shipment of one product is of that; of several, what its one lot of that number is of. */
async function goodsOfShipment(
  db: Database,
  { caseId, id }: { readonly caseId: string; readonly id: string },
  number: string,
): Promise<GoodsOfCase | undefined> {
  const { rows } = await sql<GoodsRow>`
    select goods.case_id, product.id as product, product.body::json->>'gtin' as gtin,
      case when goods.kind = 'lot' then goods.body::json->>'batch' end as batch
    from entry goods
    join entry product on product.case_id = goods.case_id and product.kind = 'product'
      and product.id = goods.body::json->>'product' and product.body is not null
    where goods.case_id = ${caseId} and goods.body is not null
      and ((goods.kind = 'consignment' and goods.id = ${id})
        or (goods.kind = 'lot' and goods.body::json->>'consignment' = ${id}))`.execute(db);
  const ofNumber = rows.filter(({ batch }) => batch !== null && plainLot(batch) === number);
  return onlyGoods(ofNumber) ?? onlyGoods(rows);
}

/** What any case has a lot of that number of. */
async function goodsWithLot(db: Database, number: string): Promise<GoodsOfCase[]> {
  const { rows } = await sql<GoodsRow>`
    select lot.case_id, product.id as product, product.body::json->>'gtin' as gtin, null as batch
    from entry lot
    join entry product on product.case_id = lot.case_id and product.kind = 'product'
      and product.id = lot.body::json->>'product' and product.body is not null
    where lot.kind = 'lot' and lot.body is not null and ${plainBatch} = ${number}
    order by lot.case_id, product.id`.execute(db);
  return rows.flatMap((row) => goodsIn(row) ?? []);
}

function onlyGoods(rows: readonly GoodsRow[]): GoodsOfCase | undefined {
  const [first] = rows;
  return first !== undefined && rows.every(({ product }) => product === first.product)
    ? goodsIn(first)
    : undefined;
}

function goodsIn({ case_id: caseId, product, gtin }: GoodsRow): GoodsOfCase | undefined {
  if (product === null) return undefined;
  const read = gtin === null ? undefined : parseGtin14(gtin).value;
  return { caseId, product, ...(read === undefined ? {} : { gtin: read }) };
}
