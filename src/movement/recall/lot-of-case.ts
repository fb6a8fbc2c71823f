import {
  type CaseRecord,
  type ConsignmentRecord,
  isWithdrawn,
  type Lot,
  type PartyId,
} from '../../case/index.js';
import { parseGtin14, writeDigitalLink } from '../../lib/gs1/index.js';
import { typedLot, typedLotOf } from '../delivery/names.js';
import type { GoodsOfCase } from '../lots/numbered.js';
import { plainLot } from '../plain-lot.js';
import { uuidInRecalls } from './line.js';

/** A lot that a case tells of: what it is called in events, and who has some by what the case says. */
export type LotOfCase = {
  readonly lot: string;
  readonly called: string;
  readonly goods: Partial<GoodsOfCase>;
  readonly sites: readonly { readonly site: string; readonly name: string }[];
};

/** What is told of a lot beside its number. */
export type GoodsOfLot = {
  readonly name?: string | undefined;
  readonly expires?: string | undefined;
  /** What they are counted in. */
  readonly unit?: string | undefined;
};

const handed: ReadonlySet<string | undefined> = new Set(['received', 'accepted', 'distributed', 'recalled']);

/**
 * A lot by its id or the maker's number, or a whole consignment of which no lot is on record. What a case says of how many
 * went where are claims and no counts: none is taken over, and each site counts for itself.
 */
export function findLotsOfCase(record: CaseRecord, text: string): LotOfCase[] {
  const wanted = plainLot(text);
  const lots = [...record.consignments.values()].flatMap((entry) =>
    entry.lots
      .filter(({ id, batch }) => plainLot(id) === wanted || plainLot(batch ?? '') === wanted)
      .map((lot) => lotOfCase(record, entry, lot)),
  );
  const whole = record.consignments.get(text.trim());
  return lots.length > 0 || whole === undefined ? lots : [lotOfCase(record, whole)];
}

function lotOfCase(record: CaseRecord, entry: ConsignmentRecord, lot?: Lot): LotOfCase {
  const parties = new Set<PartyId>();
  for (const one of [entry, ...record.partsOf(entry.id)]) {
    parties.add(one.consignment.to);
    for (const statement of one.statements) {
      const isOfIt = lot === undefined || statement.lot === undefined || statement.lot === lot.id;
      if (
        statement.to !== undefined &&
        isOfIt &&
        handed.has(statement.stage) &&
        !isWithdrawn(statement, record)
      )
        parties.add(statement.to);
    }
  }
  return {
    lot: identifierOfLot(record, entry, lot),
    called: lot?.batch ?? lot?.id ?? entry.id,
    goods:
      lot === undefined
        ? {}
        : { caseId: record.header.id, product: lot.product, gtin: gtinIn(record, lot.product) },
    sites: [...parties].map((party) => ({
      site: urnInCase(record.header.id, 'party', party),
      name: record.nameOf(party),
    })),
  };
}

/** What a lot of a case is called in recalls of it, or of the whole consignment. */
export function namesInRecalls(record: CaseRecord, lot: Lot): string[] {
  const entry = record.consignments.get(lot.consignment);
  return entry === undefined
    ? []
    : [
        identifierOfLot(record, entry, lot),
        ...(lot.batch === undefined
          ? []
          : [typedLot(lot.batch), typedLotOf({ caseId: record.header.id, product: lot.product }, lot.batch)]),
        // By which recalls of an earlier release went.
        urnInCase(record.header.id, 'lot', lot.id),
        urnInCase(record.header.id, 'consignment', entry.id),
      ];
}

function gtinIn(record: CaseRecord, product: string | undefined): string | undefined {
  const gtin = product === undefined ? undefined : record.products.get(product)?.gtin;
  return gtin === undefined ? undefined : parseGtin14(gtin).value;
}

/** By which events would name it, so that what comes of it later is of the same lot. */
function identifierOfLot(record: CaseRecord, { id, product }: ConsignmentRecord, lot?: Lot): string {
  const gtin = gtinIn(record, lot === undefined ? product?.id : lot.product);
  if (gtin !== undefined && lot?.batch !== undefined)
    return writeDigitalLink({
      key: { ai: '01', value: gtin },
      qualifiers: [{ ai: '10', value: lot.batch.trim() }],
      attributes: [],
    });
  // A lot that no code names goes by its number, as whoever receives it types it.
  if (lot?.batch !== undefined) return typedLot(lot.batch);
  return lot ? urnInCase(record.header.id, 'lot', lot.id) : urnInCase(record.header.id, 'consignment', id);
}

/** What has no identifier of its own is called by its case, so that it is found again. */
export const urnInCase = (caseId: string, kind: string, id: string): string =>
  `urn:uuid:${uuidInRecalls(`${caseId}/${kind}/${id}`)}`;
