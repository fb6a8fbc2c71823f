import type { CaseRecord } from '../../case/index.js';
import type { Problem } from '../../lib/errors/index.js';
import { addAll } from '../../lib/lists/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Tx } from '../../store/index.js';
import { nameText } from '../delivery/names.js';
import type { ForwardingArrival, ForwardingAsked } from '../forwarding/api.js';
import { findGoods } from '../forwarding/find-goods.js';
import { findPlace } from '../forwarding/find-place.js';
import type { Forwarding, ForwardingReceipt } from '../forwarding/forwarding.js';
import { countBetween } from '../forwarding/goods-there.js';
import { namedGoods } from '../forwarding/named-goods.js';
import { fault, refusedFor } from '../forwarding/problems.js';
import type { ForwardingRead } from '../forwarding/read-forwardings.js';
import { type Moment, momentOf } from '../forwarding/when.js';
import { isSamePlace } from '../trace/index.js';
import { consignmentOf } from './answer-ledger.js';
import { identifierOf } from './answer-trace.js';
import { type GoodsTold, goodsOfCase } from './goods-of-case.js';
import { lackOf } from './leaving.js';
import { toldOfLots } from './told-of-lot.js';

// What happened after the day that is told of counts as well.
const evermore = Number.MAX_SAFE_INTEGER;

/** What is to be kept of goods that are sent on, or every reason why nothing is. */
export async function plannedForwarding(
  tx: Tx,
  record: CaseRecord,
  asked: ForwardingAsked & { readonly id: string },
  now: Date,
): Promise<Forwarding> {
  const { id, sender, note, consignment: shipment } = asked;
  if (shipment !== undefined) consignmentOf(record, shipment);
  const when = expectMoment(asked, now, 'sending');
  const known = await goodsOfCase(tx, record, evermore);
  const { from, to } = expectEnds(asked, record, known);
  const { goods, problems } = namedGoods(asked.goods, (text) => findGoods(text, identifierOf(text), known));
  for (const { line, ...each } of goods) {
    const says = await lackOf(tx, { ...each, from, at: Date.parse(when.at) });
    if (says !== undefined) problems.push(fault(`/goods/${line}/pieces`, says, String(each.pieces)));
  }
  if (problems.length > 0) throw refusedFor(problems);
  return { id, caseId: record.header.id, shipment, from, to, sender, note, ...when, goods };
}

/** What is to be kept of goods that came: what is more than was sent is kept as it was counted. */
export async function plannedReceipt(
  tx: Tx,
  sent: ForwardingRead,
  arrival: Omit<ForwardingArrival, 'id'> & { readonly id: string },
  now: Date,
): Promise<ForwardingReceipt> {
  const { id, receiver, note } = arrival;
  const when = expectMoment(arrival, now, 'arrival');
  const own = sent.goods.map((each) => ({ id: each.id, where: [] }));
  const { goods, problems } = namedGoods(arrival.goods, (text) => findGoods(text, identifierOf(text), own));
  if (Date.parse(when.at) < sent.time) problems.push(fault('/at', wording('forwarding.before'), when.at));
  for (const each of goods) addAll(problems, await cameAlready(tx, sent, each));
  if (problems.length > 0) throw refusedFor(problems);
  return { id, receiver, note, ...when, goods };
}

type Came = { readonly id: string; readonly pieces: number; readonly line: number };

/** What came by another way already, a phone at its door, would count twice. */
async function cameAlready(tx: Tx, sent: ForwardingRead, { id, pieces, line }: Came): Promise<Problem[]> {
  const [told] = await toldOfLots(tx, [id], { asOf: evermore });
  const { most } = countBetween(told?.answer.where ?? [], id, sent.from, sent.to);
  const left = outstanding(sent, id);
  if (most >= Math.min(left, pieces)) return [];
  const of = { goods: asIs(nameText(id)), place: asIs(nameText(sent.to)), most };
  return [fault(`/goods/${line}/pieces`, wording('forwarding.came-already', of), String(pieces))];
}

/** How many of what was sent nobody has said yet that they came. */
export function outstanding(
  { goods, receipts }: Pick<ForwardingRead, 'goods' | 'receipts'>,
  id: string,
): number {
  const sum = (lines: ForwardingRead['goods']): number =>
    lines.reduce((pieces, each) => (each.id === id ? pieces + each.pieces : pieces), 0);
  return sum(goods) - sum(receipts.flatMap((each) => each.goods));
}

function expectMoment(
  { at, offset }: Pick<ForwardingAsked, 'at' | 'offset'>,
  now: Date,
  of: 'sending' | 'arrival',
): Moment {
  const moment = momentOf(at, offset, now, of);
  if (moment === undefined)
    throw refusedFor([fault('/at', wording('trace.no-moment', { text: asIs(at ?? '') }), at)]);
  if (Date.parse(moment.at) > now.getTime())
    throw refusedFor([fault('/at', wording('forwarding.future'), at ?? moment.at)]);
  return moment;
}

function expectEnds({ from, to }: ForwardingAsked, record: CaseRecord, known: readonly GoodsTold[]) {
  const places = known.flatMap(({ where }) => where.flatMap((each) => [each.place, each.to]));
  const seen = [...new Set(places.filter((id) => id !== undefined))];
  const [start, end] = [findPlace(from, record, seen), findPlace(to, record, seen)];
  if (start === undefined || end === undefined)
    throw refusedFor([
      ...(start === undefined ? [fault('/from', wording('forwarding.gln'), from)] : []),
      ...(end === undefined ? [fault('/to', wording('forwarding.gln'), to)] : []),
    ]);
  if (isSamePlace(start, end)) throw refusedFor([fault('/to', wording('forwarding.same-place'), to)]);
  return { from: start, to: end };
}
