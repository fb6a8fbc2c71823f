import type { CaseRecord } from '../case/index.js';
import { add, type Interval, zero } from '../lib/intervals/index.js';
import { groupBy, largest } from '../lib/lists/index.js';
import { isWithin, type ShelfDays, touches } from './days.js';
import type { Move } from './moves.js';

/** What left a shelf and what came to it. `net.low` is minus infinity where nobody counted what came. */
export type Net = { readonly out: Interval; readonly in: Interval; readonly net: Interval };

/** Of one kind of goods, how many more left a country in some days than came to it. */
export function estimateNet(
  moves: readonly Move[],
  country: string,
  during: ShelfDays,
  record: CaseRecord,
): Net {
  const out = sumOf(sideOfMove(moves, 'from', country, record), 'left', during);
  const came = sumOf(sideOfMove(moves, 'to', country, record), 'came', during);
  return { out, in: came, net: { low: out.low - came.high, high: minus(out.high, came.low) } };
}

const minus = (a: number, b: number): number => (a === Number.POSITIVE_INFINITY ? a : a - b);

/** The moves of one side of a country, each whole once: what is declared a part of another of them is in it. */
export function sideOfMove(
  moves: readonly Move[],
  side: 'from' | 'to',
  country: string,
  record: CaseRecord,
): Move[] {
  return outermost(
    moves.filter((move) => move[side] === country),
    record,
  );
}

export function outermost(moves: readonly Move[], record: CaseRecord): Move[] {
  const ids = new Set<string>(moves.map(({ entry }) => entry.id));
  return moves.filter((move) => !isInAnother(move, ids, record));
}

function isInAnother({ entry }: Move, ids: ReadonlySet<string>, record: CaseRecord): boolean {
  let whole: string | undefined = entry.consignment.partOf;
  for (let depth = 0; whole !== undefined && depth < 10; depth++) {
    if (ids.has(whole)) return true;
    whole = record.consignments.get(whole)?.consignment.partOf;
  }
  return false;
}

/**
 * A count of what a country sent to everywhere may hold what it sent to one of its neighbours. Goods whose other end nobody
 * names are therefore added at most, and for the least of it the larger of the two stands.
 */
function sumOf(moves: readonly Move[], count: 'left' | 'came', during: ShelfDays): Interval {
  const other = count === 'left' ? 'to' : 'from';
  const named = moves.filter((move) => move[other] !== undefined);
  const unnamed = moves.filter((move) => move[other] === undefined);
  const routes = [...groupBy(unnamed, routeOf).values()].map((ofRoute) => total(ofRoute, count, during));
  const all = [total(named, count, during), ...routes];
  return { low: largest(all.map(({ low }) => low)), high: all.reduce(add, zero).high };
}

const routeOf = ({ entry, receiver }: Move): string => `${entry.consignment.from} ${receiver}`;

const total = (moves: readonly Move[], count: 'left' | 'came', during: ShelfDays): Interval =>
  moves.map((move) => within(move[count], move.days, during)).reduce(add, zero);

/** As much of it as moved in those days: none or all of it where its days reach beyond them. */
export function within(pieces: Interval, days: ShelfDays, during: ShelfDays): Interval {
  if (isWithin(days, during)) return pieces;
  return touches(days, during) ? { low: 0, high: pieces.high } : zero;
}
