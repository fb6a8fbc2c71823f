import type { CaseRecord } from '../../case/index.js';
import type { Language } from '../../findings/index.js';
import { parseGtin14 } from '../../lib/gs1/index.js';
import { addAll } from '../../lib/lists/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Store } from '../../store/index.js';
import { appError } from '../../words/index.js';
import { deliveryName, deliveryOfName, deliveryPhotoName } from '../capture/event-row.js';
import { productIn } from '../delivery/names.js';
import { presentDelivery } from '../delivery/present-delivery.js';
import { type DeliveryRead, declarationsOf, deliveriesIn } from '../delivery/read-deliveries.js';
import { consignmentOf } from './answer-ledger.js';
import { capturedBy } from './captured-by.js';
import { keepOwn } from './event-store.js';
import { namesOfLots } from './find-lots.js';
import { namesOfPlaces } from './names-of-record.js';
import { happeningsNaming, happeningsOfDeliveries } from './related-events.js';
import { endOf } from './until.js';

type Asked = {
  readonly consignment: string | undefined;
  readonly asOf: string | undefined;
  readonly language: Language;
};

/** The deliveries of a shipment, or of every one of a case: those that were said to be of it, and those of its lots. */
export async function answerDeliveries(
  store: Store,
  record: CaseRecord,
  { consignment, asOf, language }: Asked,
) {
  const { found, places } = await findDeliveries(store, record, consignment);
  const end = endOf(asOf);
  const senders = await store.use((db) =>
    capturedBy(
      db,
      found.flatMap(({ hashes }) => hashes.slice(0, 1)),
    ),
  );
  // What had happened by the end of the day, and had come here; what was taken back later stood then.
  const then = found
    .filter(({ time, recordedAt = time }) => Math.max(time, recordedAt) <= end)
    .map(({ takenBack, ...each }) =>
      takenBack === undefined || takenBack.at > end ? each : { ...each, takenBack },
    );
  return {
    case: record.header.id,
    deliveries: then.map((each) =>
      presentDelivery(each, {
        places,
        goodsName: (id) => nameOfGoods(id, record),
        others: then,
        sentBy: senders.get(each.hashes[0] ?? '')?.by,
        language,
      }),
    ),
  };
}

/** What the case calls goods that events know by a product alone. */
function nameOfGoods(id: string, { header, products }: CaseRecord): string | undefined {
  const own = productIn(id);
  const gtin = /\/01\/(\d{14})$/.exec(id)?.[1];
  const found = [...products.values()].find((each) =>
    own === undefined
      ? gtin !== undefined && each.gtin !== undefined && parseGtin14(each.gtin).value === gtin
      : own.caseId === header.id && own.product === each.id,
  );
  if (found !== undefined) return gtin === undefined ? found.name : `${found.name} (01)${gtin}`;
  return own?.product;
}

/** One delivery of a case, and who sent it. */
export async function findDelivery(store: Store, record: CaseRecord, id: string) {
  const { found } = await findDeliveries(store, record, undefined);
  const delivery = found.find((each) => each.id === id);
  if (delivery === undefined)
    throw appError(
      'event-unknown',
      wording('delivery.unknown', { id: asIs(id), case: asIs(record.header.id) }),
    );
  const [first = ''] = delivery.hashes;
  const sentBy = (await store.use((db) => capturedBy(db, [first]))).get(first)?.by;
  return { delivery, sentBy };
}

/** Declares the events of a delivery wrong, once however often it is asked. */
export async function takeBack(
  store: Store,
  { id, takenBack }: DeliveryRead,
  { by, reason, now }: { readonly by: string; readonly reason: string; readonly now: Date },
): Promise<void> {
  if (takenBack !== undefined) return;
  await store.use(async (db) => {
    const told = await happeningsNaming(db, [deliveryName(id)]);
    const events = declarationsOf(told, { at: now.getTime(), by, reason });
    await db.transaction().execute((tx) => keepOwn(tx, events, { by, now }));
  });
}

/** The photos and signatures of the deliveries of a case. */
export async function documentsOfCase(store: Store, record: CaseRecord): Promise<ReadonlySet<string>> {
  const { found } = await findDeliveries(store, record, undefined);
  return new Set(
    found.flatMap(({ photos, signature }) => [...photos, ...(signature ? [signature.sha256] : [])]),
  );
}

/** What was kept of a delivery, by the hashes of its events. */
export const hashesOfDelivery = (store: Store, id: string): Promise<ReadonlySet<string>> =>
  store.use(async (db) => new Set((await happeningsNaming(db, [deliveryName(id)])).map(({ hash }) => hash)));

async function findDeliveries(store: Store, record: CaseRecord, consignment: string | undefined) {
  const entries =
    consignment === undefined ? [...record.consignments.values()] : [consignmentOf(record, consignment)];
  const caseId = record.header.id;
  const names: string[] = [];
  for (const entry of entries) {
    addAll(names, [deliveryOfName(caseId, entry.id), ...(await namesOfLots(store, entry, caseId))]);
  }
  const { found, places } = await store.use(async (db) => {
    return {
      found: await happeningsOfDeliveries(db, names),
      places: await namesOfPlaces(db),
    };
  });
  const own = new Set(entries.map(({ id }) => id));
  return {
    places,
    // Lots may be shared; who says which shipment it was of is believed.
    found: deliveriesIn(found).filter(
      ({ shipment }) => shipment === undefined || (shipment.caseId === caseId && own.has(shipment.id)),
    ),
  };
}

/** The photos and signatures of all deliveries. */
export const documentsOfDeliveries = (store: Store): Promise<string[]> =>
  store.use(async (db) => {
    const rows = await db
      .selectFrom('event_name')
      .select('name')
      .distinct()
      .where('role', '=', 'delivery-document')
      .execute();
    const start = deliveryPhotoName('').length;
    return rows.map(({ name }) => name.slice(start));
  });
