import { isDay, isWhen, readDay } from '../days/index.js';
import { asIs, type Wording, wording } from '../wording/index.js';
import { asItIs, type ColumnReading, formatReadings, type ReadCell } from './column.js';
import { type Order, readDayText, readWhenText } from './day-text.js';

export type DayKind = 'day' | 'when';

const isKept = (text: string, kind: DayKind): boolean => isDay(text) || (kind === 'when' && isWhen(text));
const readerOf = (kind: DayKind) => (kind === 'when' ? readWhenText : readDayText);

type Shown = { readonly order: Order; readonly by: ReadCell };

/** The cells of a column that can only be one order, one for each order there is. */
export function findOrders(cells: readonly ReadCell[], kind: DayKind): Shown[] {
  const shown = new Map<Order, ReadCell>();
  for (const cell of cells) {
    if (isKept(cell.text, kind)) continue;
    const { shows } = readerOf(kind)(cell.text, undefined);
    if (shows !== undefined && !shown.has(shows)) shown.set(shows, cell);
    if (shown.size === 2) break;
  }
  return [...shown].map(([order, by]) => ({ order, by }));
}

/**
 * Days of a column, which all have one order of day and month: the one its own cells show, else the one the other
 * columns of days show, else that somebody said, else that of the language. Where the cells show both, or nothing does,
 * what can be read two ways is refused.
 */
export function readDays(
  cells: readonly ReadCell[],
  kind: DayKind,
  ofFile: readonly Shown[],
  language: string | undefined,
  said?: Order,
): ColumnReading {
  if (cells.every(({ text }) => isKept(text, kind))) return asItIs;
  const own = findOrders(cells, kind);
  const [decided, ...others] = own.length > 0 ? own : ofFile;
  const isMixed = others.length > 0;
  const order = isMixed ? undefined : (decided?.order ?? said ?? orderOfLanguage(language));
  const read = (cell: string): string =>
    isKept(cell, kind) ? cell : (readerOf(kind)(cell, order).day ?? cell);
  const shown = formatReadings(cells, read);
  if (shown === undefined) return { read };
  const usesOrder = cells.some(
    ({ text }) => isKept(read(text), kind) && readDayText(text, undefined).day === undefined,
  );
  if (!usesOrder || order === undefined || (said !== undefined && decided === undefined))
    return { read, notice: wording('problem.csv.days', { readings: shown }) };
  const says = formatOrder(order, isMixed ? undefined : decided, language);
  return { read, notice: wording('problem.csv.days-by', { readings: shown, order: says }) };
}

const formatOrder = (order: Order, decided: Shown | undefined, language: string | undefined): Wording =>
  decided === undefined
    ? wording(`problem.csv.${order}-first.language`, { language: language ?? '' })
    : wording(`problem.csv.${order}-first.cell`, {
        cell: asIs(decided.by.text),
        line: String(decided.by.line),
      });

function orderOfLanguage(language: string | undefined): Order | undefined {
  if (language === undefined) return undefined;
  const reading = readDay('01/02/2003', { language });
  if (reading.kind !== 'read') return undefined;
  return reading.day === '2003-02-01' ? 'day' : 'month';
}
