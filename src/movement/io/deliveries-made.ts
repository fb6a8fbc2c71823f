import type { CaseRecord } from '../../case/index.js';
import type { Language } from '../../findings/index.js';
import { addAll } from '../../lib/lists/index.js';
import type { Store } from '../../store/index.js';
import { deliveryName, deliveryOfName, deliveryPhotoName } from '../capture/event-row.js';
import { presentDelivery } from '../delivery/present-delivery.js';
import { deliveriesIn, deliveryIn } from '../delivery/read-deliveries.js';
import { consignmentOf } from './answer-ledger.js';
import { idsOfLots } from './find-lots.js';
import { namesOfPlaces } from './names-of-record.js';
import { happeningsNaming } from './related-events.js';
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
  const entries =
    consignment === undefined ? [...record.consignments.values()] : [consignmentOf(record, consignment)];
  const caseId = record.header.id;
  const names: string[] = [];
  for (const entry of entries) {
    addAll(names, [deliveryOfName(caseId, entry.id), ...(await idsOfLots(store, entry))]);
  }
  const { found, places } = await store.use(async (db) => {
    const ids = (await happeningsNaming(db, names)).flatMap(({ event }) => deliveryIn(event) ?? []);
    return {
      found: await happeningsNaming(db, [...new Set(ids)].map(deliveryName)),
      places: await namesOfPlaces(db),
    };
  });
  const end = endOf(asOf);
  const own = new Set(entries.map(({ id }) => id));
  return {
    case: caseId,
    deliveries: deliveriesIn(found)
      // Lots may be shared; who says which shipment it was of is believed.
      .filter(
        ({ shipment }) => shipment === undefined || (shipment.caseId === caseId && own.has(shipment.id)),
      )
      // What had happened by the end of the day, and had come here.
      .filter(({ time, recordedAt = time }) => Math.max(time, recordedAt) <= end)
      .map((each) => presentDelivery(each, places, language)),
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
