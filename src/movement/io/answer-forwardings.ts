import type { CaseRecord } from '../../case/index.js';
import { formatUnit, type Language } from '../../findings/index.js';
import type { Database, Store } from '../../store/index.js';
import { forwardingName, forwardingOfName } from '../capture/event-row.js';
import { nameText } from '../delivery/names.js';
import type { PlaceNames } from '../evidence/place-names.js';
import { isThing } from '../forwarding/find-goods.js';
import { countBetween } from '../forwarding/goods-there.js';
import { type NamedGoods, placeCalled, presentForwarding } from '../forwarding/present-forwarding.js';
import { type ForwardingRead, forwardingsIn } from '../forwarding/read-forwardings.js';
import { capturedBy } from './captured-by.js';
import { type GoodsTold, goodsOfCase, unitOfGoods } from './goods-of-case.js';
import { namesOfPlaces } from './names-of-record.js';
import { happeningsNaming } from './related-events.js';
import { endOf } from './until.js';

type Asked = {
  readonly consignment: string | undefined;
  readonly asOf: string | undefined;
  readonly language: Language;
};

/** What was sent on of a case, or of one shipment's goods, and what of it is where. */
export const answerForwardings = (store: Store, record: CaseRecord, asked: Asked) =>
  store.use(async (db) => {
    const { asOf, consignment, language } = asked;
    const end = endOf(asOf);
    const known = (await goodsOfCase(db, record, asOf === undefined ? undefined : end)).filter(
      (each) => consignment === undefined || each.consignment === consignment,
    );
    const read = (await readThen(db, record, end)).filter((each) => isOf(each, consignment, known));
    const senders = await capturedBy(
      db,
      read.flatMap(({ hashes }) => hashes.slice(0, 1)),
    );
    const places = await namesOfPlaces(db);
    const named = namedBy(known, language);
    const onTheWay = sharedOut(known);
    return {
      case: record.header.id,
      forwardings: read.map((each) =>
        presentForwarding(each, {
          places,
          named,
          onTheWay: (id) => onTheWay(each, id),
          sentBy: senders.get(each.hashes[0] ?? '')?.by,
          language,
        }),
      ),
      there: known.flatMap((each) => thereOf(each, places, named)),
    };
  });

/** What had happened by the end of a day, and had come here. */
async function readThen(db: Database, record: CaseRecord, end: number): Promise<ForwardingRead[]> {
  const caseId = record.header.id;
  const sendings = await happeningsNaming(db, [forwardingOfName(caseId)]);
  const ids = forwardingsIn(sendings).map(({ id }) => forwardingName(id));
  const isThen = ({ time, recordedAt }: Pick<ForwardingRead, 'time' | 'recordedAt'>): boolean =>
    Math.max(time, recordedAt) <= end;
  return forwardingsIn(await happeningsNaming(db, ids))
    .filter(isThen)
    .map(({ takenBack, ...each }) => ({
      ...each,
      receipts: each.receipts.filter(isThen),
      takenBack: takenBack !== undefined && takenBack.at <= end ? takenBack : undefined,
    }));
}

const isOf = (
  { shipment, goods }: ForwardingRead,
  consignment: string | undefined,
  known: readonly GoodsTold[],
) =>
  consignment === undefined ||
  shipment === consignment ||
  (shipment === undefined && goods.some(({ id }) => known.some((each) => each.id === id)));

const namedBy =
  (known: readonly GoodsTold[], language: Language) =>
  (id: string): NamedGoods => {
    const of = known.find((each) => each.id === id || each.where.some(({ ids }) => ids.includes(id)));
    const unit = of && unitOfGoods(of);
    return {
      id,
      name: nameText(id),
      ...(of?.product === undefined ? {} : { product: of.product.name }),
      ...(unit === undefined || isThing(id) ? {} : { unit: formatUnit(unit, language) }),
      isThing: isThing(id),
    };
  };

/** What is on its way between two places is that of the last sendings: each takes what those after it left. */
function sharedOut(known: readonly GoodsTold[]) {
  const taken = new Map<string, number>();
  return ({ from, to, goods, receipts }: ForwardingRead, id: string): number => {
    const key = `${id} ${from} ${to}`;
    const where = known.flatMap((each) => each.where);
    const { most } = countBetween(where, id, from, to);
    const left = Math.max(0, most - (taken.get(key) ?? 0));
    const sent = goods.find((each) => each.id === id)?.pieces ?? 0;
    const came = receipts.flatMap((each) => each.goods).filter((each) => each.id === id);
    const own = Math.max(0, sent - came.reduce((sum, { pieces }) => sum + pieces, 0));
    taken.set(key, (taken.get(key) ?? 0) + Math.min(own, left));
    return left;
  };
}

/** Where goods are, place by place; what is in a carton is there with it. */
function thereOf({ id, where }: GoodsTold, places: PlaceNames, named: (id: string) => NamedGoods) {
  const at = new Map<string, { least: number; most: number | undefined }>();
  for (const { ids, state, place, quantity } of where) {
    if (state !== 'at' || place === undefined || !ids.includes(id)) continue;
    const before = at.get(place) ?? { least: 0, most: 0 };
    const [low, high] = quantity === undefined ? [1, 1] : [quantity.low, quantity.high];
    const most = before.most === undefined || high === undefined ? undefined : before.most + high;
    at.set(place, { least: before.least + low, most });
  }
  return [...at].map(([place, { least, most }]) => ({
    ...named(id),
    place: { id: place, name: placeCalled(place, places) },
    least,
    ...(most === undefined ? {} : { most }),
  }));
}
