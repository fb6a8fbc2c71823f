import type { z } from 'zod';
import { type CaseRecord, type ConsignmentRecord, piecesOf } from '../../case/index.js';
import { count, formatMessage, type Language, message } from '../../findings/index.js';
import { parseGtin14 } from '../../lib/gs1/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Store } from '../../store/index.js';
import { appError } from '../../words/index.js';
import { deliveryOfName, productId } from '../capture/event-row.js';
import { lotCalled, productOfCase } from '../delivery/names.js';
import type { LotWhereabouts, ShipmentEvents } from '../evidence/api.js';
import { evidenceOf, type StageEvidence, type Unlotted } from '../evidence/evidence.js';
import { nameOfPlace, type PlaceNames } from '../evidence/place-names.js';
import { presentStageOfEvents } from '../evidence/present-evidence.js';
import { buildLedger } from '../ledger/ledger.js';
import { namesInRecalls } from '../recall/lot-of-case.js';
import { type Happening, orderHappenings } from '../trace/index.js';
import { traceAnswer } from '../trace-answer.js';
import { consignmentOf } from './answer-ledger.js';
import { type CapturedBy, capturedBy } from './captured-by.js';
import { type FoundLot, findLots } from './find-lots.js';
import { namesOfPlaces } from './names-of-record.js';
import { recallsThen } from './recalls-of.js';
import { happeningsOfDeliveries } from './related-events.js';
import { endOf, untilOf } from './until.js';

export type KnownEvents = {
  readonly entry: ConsignmentRecord;
  readonly lots: readonly FoundLot[];
  readonly stages: readonly StageEvidence[];
  readonly names: PlaceNames;
  readonly captured: ReadonlyMap<string, CapturedBy>;
  /** The lots of the case by the names that events have for them. */
  readonly lotIds: ReadonlyMap<string, string>;
};

/** All that was captured of the lots of a shipment, as of a day where one is asked: what had come here by its end. */
export async function eventsOfShipment(
  store: Store,
  record: CaseRecord,
  id: string,
  asOf: string | undefined,
): Promise<KnownEvents> {
  const entry = consignmentOf(record, id);
  const lots = await findLots(store, entry, record.header.id);
  const traced = lots.flatMap((lot) => lot.traced ?? []);
  const isWhole = traced.length === lots.length;
  const unlotted = await receivedOf(store, record, entry);
  const stages = evidenceOf(buildLedger(entry, record), record, traced, isWhole, untilOf(asOf), unlotted);
  const hashes = stages.flatMap(({ events }) => events.map(({ happening }) => happening.hash));
  const [names, captured] = await store.use(async (db) => [
    await namesOfPlaces(db),
    await capturedBy(db, hashes),
  ]);
  const lotIds = new Map(traced.map(({ id: name, lot }) => [name, lot]));
  return { entry, lots, stages, names, captured, lotIds };
}

/** What captured events tell of a shipment at all, up to a day, in their order: of its lots, and of deliveries of it. */
export async function happeningsOfShipment(
  store: Store,
  record: CaseRecord,
  entry: ConsignmentRecord,
  asOf: string | undefined,
): Promise<Happening[]> {
  const lots = await findLots(store, entry, record.header.id);
  const { happenings } = await receivedOf(store, record, entry);
  return orderHappenings(
    [...lots.flatMap(({ traced }) => traced?.happenings ?? []), ...happenings],
    untilOf(asOf),
  );
}

/** The deliveries that were said to be of a shipment, and what its goods are called where no lot is. */
async function receivedOf(
  store: Store,
  record: CaseRecord,
  { id, product, lots }: ConsignmentRecord,
): Promise<Unlotted> {
  const caseId = record.header.id;
  const goods = [product, ...lots.map((lot) => record.products.get(lot.product))];
  const products = goods.flatMap((each) => {
    if (each === undefined) return [];
    const gtin = each.gtin === undefined ? undefined : parseGtin14(each.gtin).value;
    return [productOfCase(caseId, each.id), ...(gtin === undefined ? [] : [productId(gtin)])];
  });
  const happenings = await store.use((db) => happeningsOfDeliveries(db, [deliveryOfName(caseId, id)]));
  return { happenings, products: new Set(products) };
}

export async function answerShipmentEvents(
  store: Store,
  record: CaseRecord,
  id: string,
  { asOf, language }: { readonly asOf: string | undefined; readonly language: Language },
): Promise<z.input<typeof ShipmentEvents>> {
  const known = await eventsOfShipment(store, record, id, asOf);
  const { entry, lots, stages, names } = known;
  return {
    case: record.header.id,
    ...(asOf === undefined ? {} : { asOf }),
    consignment: { id, name: entry.consignment.name },
    lots: await Promise.all(
      lots.map(async (lot) => ({
        ...presentLotFound(lot, entry, { names, asOf, language }),
        recalls: await recallsOfLot(store, record, lot, asOf),
      })),
    ),
    stages: stages.map((stage) => presentStageOfEvents(stage, { ...known, record, language })),
    parties: [...record.parties.values()].map(({ id: party, name }) => ({ id: party, name })),
  };
}

/** Where a lot of a case is. */
export async function answerWhereabouts(
  store: Store,
  record: CaseRecord,
  id: string,
  { asOf, language }: { readonly asOf: string | undefined; readonly language: Language },
): Promise<z.input<typeof LotWhereabouts>> {
  const entry = [...record.consignments.values()].find(({ lots }) => lots.some((lot) => lot.id === id));
  const lot = entry?.lots.find((one) => one.id === id);
  if (!entry || !lot) {
    const of = { what: wording('entry.lot'), id: asIs(id), day: asIs(record.asOf) };
    throw appError('entry-unknown', wording('error.no-entry-then', of));
  }
  const [found = { lot, standing: 'none' as const, ids: [] }] = await findLots(
    store,
    { ...entry, lots: [lot] },
    record.header.id,
  );
  const names = await store.use(namesOfPlaces);
  const recalls = await recallsOfLot(store, record, found, asOf);
  return { ...presentLotFound(found, entry, { names, asOf, language }), recalls };
}

/** The recalls of all that the lot may be by events, and of what a recall that its case began calls it. */
async function recallsOfLot(
  store: Store,
  record: CaseRecord,
  { lot, ids }: FoundLot,
  asOf: string | undefined,
): Promise<z.input<typeof LotWhereabouts>['recalls']> {
  return recallsThen(store, [...ids, ...namesInRecalls(record, lot)], endOf(asOf));
}

type Showing = {
  readonly names: PlaceNames;
  readonly asOf: string | undefined;
  readonly language: Language;
};

function presentLotFound(
  { lot, standing, ids, traced }: FoundLot,
  { product }: ConsignmentRecord,
  { names, asOf, language }: Showing,
): Omit<z.input<typeof LotWhereabouts>, 'recalls'> {
  const say = (text: Parameters<typeof formatMessage>[0]): string => formatMessage(text, language);
  const found = traced ? traceAnswer(traced.happenings, traced.id, untilOf(asOf), say).where : [];
  const places = found.flatMap(({ place, from, to }) => [place, from, to].filter((id) => id !== undefined));
  const held = lot.amount === undefined ? undefined : piecesOf(lot.amount, lot.unit, product);
  const seen = found.reduce(
    (sum, { quantity }) => sum + (quantity?.uom === undefined ? (quantity?.low ?? 0) : 0),
    0,
  );
  // Which of them are there for sure nobody can tell.
  const isBeyond = held !== undefined && seen > held.high;
  const where = isBeyond ? found.map((each) => ({ ...each, sure: 'possible' as const })) : found;
  const beyond = isBeyond ? [message('events.lot.beyond', { pieces: seen, of: count(held) })] : [];
  const list = { list: ids.map((id) => asIs(lotCalled(id))), join: 'commas' as const };
  return {
    lot: { id: lot.id, name: lot.batch ?? lot.id },
    standing,
    says: [message(`events.lot.${standing}`, standing === 'several' ? { ids: list } : {}), ...beyond]
      .map(say)
      .join(' '),
    ids: [...ids],
    where,
    names: Object.fromEntries(
      places.flatMap((id) => {
        const name = nameOfPlace(names, id);
        return name === undefined ? [] : [[id, name]];
      }),
    ),
  };
}
