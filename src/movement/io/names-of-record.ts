import { sql } from 'kysely';
import { kinds } from '../../case/index.js';
import { groupBy } from '../../lib/lists/index.js';
import type { Database } from '../../store/index.js';
import { type ProductOfCase, placeWithGln } from '../delivery/names.js';
import type { PlaceNames } from '../evidence/place-names.js';
import { plainLot } from '../plain-lot.js';
import type { UnitIssue } from '../sscc/issue.js';
import { thingOf } from '../trace/index.js';

/** What the cases call the places that have a GLN. Of two names for one the first case's stands. */
export async function namesOfPlaces(db: Database): Promise<PlaceNames> {
  const rows = await db
    .selectFrom('entry')
    .select('body')
    .where('kind', '=', 'place')
    .where(sql<boolean>`body::json->>'gln' is not null`)
    .orderBy('case_id')
    .orderBy('id')
    .execute();
  const places = rows.flatMap(
    ({ body }) => kinds.place.schema.safeParse(JSON.parse(body ?? 'null')).data ?? [],
  );
  return Object.fromEntries(
    places.toReversed().flatMap(({ gln, name }) => (gln === undefined ? [] : [[placeWithGln(gln), name]])),
  );
}

export type LotInCase = {
  readonly case: string;
  /** None where it is a carton of the shipment that is asked about. */
  readonly lot?: string;
  readonly consignment: { readonly id: string; readonly name: string };
};

/** The number of a lot of a case as `plainLot` has it. */
export const plainBatch = sql`upper(trim(normalize(lot.body::json->>'batch', NFKC)))`;

/** For each that is asked for the lots of the cases that have the maker's number, and the GTIN where the goods have one. */
export async function lotsInCases(db: Database, asked: readonly LotAsked[]): Promise<LotInCase[][]> {
  if (asked.length === 0) return [];
  const { rows } = await sql<LotRow>`
    select lot.case_id, lot.id, sent.id as consignment, sent.body::json->>'name' as name,
      product.body::json->>'gtin' as gtin, product.id as product, ${plainBatch} as batch
    from entry lot
    join entry sent on sent.case_id = lot.case_id and sent.kind = 'consignment'
      and sent.id = lot.body::json->>'consignment' and sent.body is not null
    left join entry product on product.case_id = lot.case_id and product.kind = 'product'
      and product.id = lot.body::json->>'product'
    where lot.kind = 'lot' and lot.body is not null
      and ${plainBatch} = any(${asked.map(({ batch }) => plainLot(batch))}::text[])
    order by lot.case_id, lot.id`.execute(db);
  const called = groupBy(rows, ({ batch }) => batch);
  return asked.map((each) =>
    (called.get(plainLot(each.batch)) ?? []).filter((row) => isAsked(row, each)).map(lotInCase),
  );
}

const isAsked = (row: LotRow, { of, gtin }: LotAsked): boolean =>
  (of === undefined || (row.case_id === of.caseId && row.product === of.product)) &&
  (gtin === undefined || row.gtin === null || row.gtin.padStart(14, '0') === gtin);

const lotInCase = (row: LotRow): LotInCase => ({
  case: row.case_id,
  lot: row.id,
  consignment: { id: row.consignment, name: row.name ?? row.consignment },
});

type LotAsked = {
  readonly batch: string;
  readonly gtin: string | undefined;
  readonly of?: ProductOfCase | undefined;
};

type LotRow = {
  readonly batch: string;
  readonly product: string | null;
  readonly case_id: string;
  readonly id: string;
  readonly consignment: string;
  readonly name: string | null;
  readonly gtin: string | null;
};

/** The shipments for whose cartons the number of a unit was issued. */
export async function shipmentsOfUnit(
  db: Database,
  issues: readonly UnitIssue[],
  unit: string,
): Promise<LotInCase[]> {
  const ofUnit = issues.filter(({ units }) => units.some((each) => thingOf(each).id === unit));
  const found: LotInCase[] = [];
  for (const { caseId, shipment, lot } of ofUnit) {
    const sent = await db
      .selectFrom('entry')
      .select('body')
      .where('case_id', '=', caseId)
      .where('kind', '=', 'consignment')
      .where('id', '=', shipment)
      .executeTakeFirst();
    const { data } = kinds.consignment.schema.safeParse(JSON.parse(sent?.body ?? 'null'));
    const consignment = { id: shipment, name: data?.name ?? shipment };
    found.push({ case: caseId, ...(lot === undefined ? {} : { lot }), consignment });
  }
  return found;
}
