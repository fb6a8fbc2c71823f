import { findOrders, looksLikeDay, type Order, type ReadCell, readDays } from '../../lib/columns/index.js';
import { isDay, isWhen } from '../../lib/days/index.js';
import type { Wording } from '../../lib/wording/index.js';

export type DayRead =
  | { readonly kind: 'read'; readonly on: string }
  | { readonly kind: 'two-ways' }
  | { readonly kind: 'unreadable' };

export type DayColumn = {
  readonly read: (cell: string) => DayRead;
  readonly notice: Wording | undefined;
};

/**
 * How the days of each column are read: all by one order of day and month, shown by a cell of any of them, or said. A table
 * comes from anywhere: the language of the case tells nothing of it, and who brings it is there to be asked.
 */
export function decideDays(columns: readonly (readonly ReadCell[])[], order: Order | undefined): DayColumn[] {
  const full = columns.map((cells) => cells.map(({ text, line }) => ({ text: withCentury(text), line })));
  const orders = full.flatMap((cells) => findOrders(cells, 'when'));
  const ofFile = orders.filter((one, at) => orders.findIndex((other) => other.order === one.order) === at);
  return full.map((cells) => {
    const { read, notice } = readDays(cells, 'when', ofFile, undefined, order);
    return { notice, read: (cell) => readOne(withCentury(cell), read) };
  });
}

function readOne(cell: string, read: (cell: string) => unknown): DayRead {
  const on = read(cell);
  if (typeof on === 'string' && (isDay(on) || isWhen(on))) return { kind: 'read', on };
  return looksLikeDay(cell) ? { kind: 'two-ways' } : { kind: 'unreadable' };
}

// Of a year in two digits only those of the last decades are meant, and it stands last.
const withCentury = (text: string): string =>
  text.replace(/^(\s*\d{1,2}[-/.](?:\d{1,2}|\p{L}{3,9})[-/.])([12]\d)(?=\s*$)/u, '$120$2');
