import {
  addedAs,
  type CaseRecord,
  type ConsignmentRecord,
  goodsOf,
  isWithdrawn,
  type ProductClass,
  quantityAt,
  returnedOf,
  type Stage,
  saysNone,
  wentOf,
} from '../case/index.js';
import { type Interval, zero } from '../lib/intervals/index.js';
import { resolveTerms } from '../terms/index.js';
import { daysMoved, type ShelfDays } from './days.js';
import { buyerOf } from './owner.js';

/** Goods that crossed, or were to cross, a border: what left one shelf and came to another. */
export type Move = {
  readonly entry: ConsignmentRecord;
  /** The goods and what they are counted in, as words of an id. */
  readonly goods: string;
  readonly unit: string;
  /** Alpha-3; undefined where nobody says. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly days: ShelfDays;
  readonly left: Interval;
  readonly came: Interval;
  /** Nobody gave a number for what moved. */
  readonly isUncounted: boolean;
  readonly announced: Interval;
  readonly terms: 'gift' | 'sale' | 'other';
  /** Who owns whoever received it. */
  readonly receiver: string;
};

const unknown: Interval = { low: 0, high: Number.POSITIVE_INFINITY };

const noGoods: ReadonlySet<ProductClass> = new Set(['flight', 'medical-team', 'bundle']);

/** What moved between countries, or may have; what stayed within one emptied no shelf for another. */
export const findMoves = (record: CaseRecord): Move[] =>
  [...record.consignments.values()].flatMap((entry) => {
    if (entry.product && noGoods.has(entry.product.class)) return [];
    const from = countryOf(entry, 'from', record);
    const to = countryOf(entry, 'to', record);
    if (from === to && from !== undefined) return [];
    return [moveOf(entry, from, to, record)];
  });

function moveOf(
  entry: ConsignmentRecord,
  from: string | undefined,
  to: string | undefined,
  record: CaseRecord,
): Move {
  const { terms } = resolveTerms(entry, record);
  const left = countOf(entry, 'left', record);
  const moved = hasMoved(entry, record);
  return {
    entry,
    goods: goodsOf(entry).join('.').toLowerCase(),
    unit: addedAs(entry.product),
    from,
    to,
    days: daysMoved(entry, record),
    left: left ?? (moved ? unknown : zero),
    came: countOf(entry, 'came', record) ?? (moved ? unknown : zero),
    isUncounted: left === undefined && moved,
    announced: (left === undefined && !moved && announcedOf(entry, record)) || zero,
    terms: terms === 'gift' || terms === 'sale' ? terms : 'other',
    receiver: buyerOf(entry.consignment.to, record),
  };
}

function countryOf(entry: ConsignmentRecord, end: 'from' | 'to', record: CaseRecord): string | undefined {
  const { consignment } = entry;
  const place = end === 'from' ? consignment.dispatchedFrom : consignment.deliveredTo;
  // "The world" is a place, and no country of whoever is named beside it.
  if (place !== undefined) return record.places.get(place)?.country;
  return record.parties.get(consignment[end])?.country;
}

// What was sent back may stand on the first shelf again; nobody says whether it does.
function countOf(entry: ConsignmentRecord, end: 'left' | 'came', record: CaseRecord): Interval | undefined {
  const went = wentOf(entry, record, end);
  if (!went) return undefined;
  const back = returnedIn(entry, record);
  const low = Math.max(0, went.pieces.low - back);
  const isOpen = record
    .partsOf(entry.id)
    .some((part) => hasMoved(part, record) && !wentOf(part, record, end));
  return {
    low,
    high: isOpen && !isCounted(entry, end, record) ? Number.POSITIVE_INFINITY : went.pieces.high,
  };
}

/** Whether somebody counted the whole, and not only its parts. */
const isCounted = (entry: ConsignmentRecord, end: 'left' | 'came', record: CaseRecord): boolean =>
  wentOf(entry, { ...record, partsOf: () => [] }, end) !== undefined;

function returnedIn(entry: ConsignmentRecord, record: CaseRecord, depth = 0): number {
  const own = returnedOf(entry, record);
  if (own) return own.pieces?.high ?? Number.POSITIVE_INFINITY;
  if (depth > 9) return 0;
  return record.partsOf(entry.id).reduce((sum, part) => sum + returnedIn(part, record, depth + 1), 0);
}

const announcing: readonly (Stage | undefined)[] = ['pledged', 'contracted'];

/** Somebody says that it moved, or says nothing of a stage of goods that nobody merely announced. */
function hasMoved({ statements }: ConsignmentRecord, record: CaseRecord): boolean {
  const telling = statements.filter((one) => !saysNone(one) && !isWithdrawn(one, record));
  const isAnnounced = telling.some(({ stage }) => announcing.includes(stage));
  return telling.some(({ stage }) => (stage === undefined ? !isAnnounced : !announcing.includes(stage)));
}

const announcedOf = (entry: ConsignmentRecord, record: CaseRecord): Interval | undefined =>
  (quantityAt(entry, ['contracted'], record) ?? quantityAt(entry, ['pledged'], record))?.pieces;
