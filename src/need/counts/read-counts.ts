import type { Mark } from '../../lib/columns/index.js';
import { daysBetween } from '../../lib/days/index.js';
import { addAll } from '../../lib/lists/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Known } from '../names/known.js';
import { type NeedNote, needNote } from '../note.js';
import { cellOf, isTotalRow, type NeedRow, type NeedTable } from '../tables/open-tables.js';
import { type DayCell, daysColumn } from '../tables/read-days-column.js';
import { columnMarks } from '../tables/read-pieces.js';
import { readItem, readSite } from '../tables/read-site.js';
import { isFailed, type QuantityRead, readQuantity } from './quantity.js';
import type { CountConflict, StockCount } from './stock-count.js';

export type CountsReading = {
  readonly counts: readonly StockCount[];
  readonly conflicts: readonly CountConflict[];
  readonly rowsRefused: number;
  readonly notes: readonly NeedNote[];
};

/** Counts older than this are told to be old: a week's use is between them and today. */
const ageTold = 7;

type Context = {
  readonly table: NeedTable;
  readonly known: Known;
  readonly today: string;
  readonly marks: readonly Mark[];
  readonly dayOf: (row: NeedRow) => DayCell;
};

/** Stock as it was counted; a row that cannot be used costs nothing but itself. */
export function readStockCounts(table: NeedTable, known: Known, today: string): CountsReading {
  const days = daysColumn(table, 'date');
  const marks = columnMarks(table.rows, table.columns.get('quantity'));
  const context: Context = { table, known, today, marks, dayOf: days.read };
  const counts: StockCount[] = [];
  const conflicts: CountConflict[] = [];
  const notes: NeedNote[] = [...days.notes];
  let rowsRefused = 0;
  for (const row of table.rows) {
    if (isTotalRow(row)) {
      notes.push(needNote('assumed', placeOf(context, row), wording('need.note.total-row')));
      continue;
    }
    const read = readCount(context, row);
    addAll(notes, read.notes);
    if (!read.count) rowsRefused++;
    else takeIn(read.count, counts, conflicts, notes);
  }
  return { counts, conflicts, rowsRefused, notes };
}

const placeOf = ({ table }: Context, row: NeedRow) => ({ file: table.file, line: row.line });

type CountRead = { readonly count?: StockCount; readonly notes: readonly NeedNote[] };

function readCount(context: Context, row: NeedRow): CountRead {
  const { table, known, marks } = context;
  const site = readSite(table, row, known);
  if ('failed' in site) return { notes: [site.failed] };
  const item = readItem(table, row, known);
  if ('failed' in item) return { notes: [item.failed] };
  const day = readCountDay(context, row);
  if ('failed' in day) return { notes: [day.failed] };
  const quantity: QuantityRead = readQuantity(table, row, item.item, marks, 'quantity');
  if (isFailed(quantity)) return { notes: quantity.notes };
  const ward = cellOf(table, row, 'ward').text;
  const ageDays = daysBetween(day.day, context.today);
  const count: StockCount = {
    ...placeOf(context, row),
    site: site.site,
    ward: ward === '' ? undefined : ward,
    item: item.item.id,
    day: day.day,
    pieces: quantity.pieces,
    ageDays,
  };
  const old =
    ageDays > ageTold
      ? [needNote('assumed', placeOf(context, row), wording('need.note.count-old', { days: ageDays }))]
      : [];
  return { count, notes: [...quantity.notes, ...old] };
}

function readCountDay(
  context: Context,
  row: NeedRow,
): { readonly day: string } | { readonly failed: NeedNote } {
  const at = { ...placeOf(context, row), field: 'date' };
  const { text } = cellOf(context.table, row, 'date');
  const day = context.dayOf(row);
  const failed = (says: NeedNote['says']) => ({
    failed: needNote('refused', at, says, { found: text, expected: wording('expect.day') }),
  });
  if (day.kind === 'none') return failed(wording('need.note.no-date'));
  if (day.kind === 'two-ways') return failed(wording('need.note.date-two-ways', { date: asIs(text) }));
  if (day.kind !== 'read') return failed(wording('need.note.date-unreadable', { date: asIs(text) }));
  if (day.day > context.today) return failed(wording('need.note.date-ahead', { date: day.day }));
  return { day: day.day };
}

function takeIn(
  count: StockCount,
  counts: StockCount[],
  conflicts: CountConflict[],
  notes: NeedNote[],
): void {
  const { file, line } = count;
  const before = counts.find(
    (one) =>
      one.site === count.site && one.item === count.item && one.day === count.day && one.ward === count.ward,
  );
  if (!before) {
    counts.push(count);
    return;
  }
  if (before.pieces === count.pieces) {
    notes.push(
      needNote('assumed', { file, line }, wording('need.note.count-again', { line: String(before.line) })),
    );
    return;
  }
  conflicts.push({
    file,
    lines: [before.line, line],
    site: count.site,
    item: count.item,
    day: count.day,
    pieces: [before.pieces, count.pieces],
  });
  const says = wording('need.note.count-conflict', {
    one: String(before.pieces),
    other: String(count.pieces),
    line: String(before.line),
  });
  notes.push(needNote('asked', { file, line }, says));
}
