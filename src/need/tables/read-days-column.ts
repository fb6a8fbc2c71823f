import { readDays } from '../../lib/columns/index.js';
import { isDay } from '../../lib/days/index.js';
import { plainText } from '../../lib/numbers/index.js';
import { type NeedNote, needNote } from '../note.js';
import type { NeedColumn } from './column-names.js';
import { cellOf, type NeedRow, type NeedTable } from './open-tables.js';

export type DayCell =
  | { readonly kind: 'read'; readonly day: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'two-ways' };

/** Days of a column, all in one order of day and month, which its own cells show; what was not written as we keep it is told. */
export function daysColumn(
  table: NeedTable,
  column: NeedColumn,
): { readonly read: (row: NeedRow) => DayCell; readonly notes: readonly NeedNote[] } {
  const cells = table.rows.flatMap((row) => {
    const { text } = cellOf(table, row, column);
    return text === '' ? [] : [{ text, line: row.line }];
  });
  const reading = readDays(cells, 'day', [], undefined);
  const read = (row: NeedRow): DayCell => {
    const { text } = cellOf(table, row, column);
    if (text === '') return { kind: 'none' };
    const day = String(reading.read(text));
    if (isDay(day)) return { kind: 'read', day };
    return { kind: /^\d{1,2}[-/ ]\d{1,2}[-/ ]\d{4}$/.test(plainText(text)) ? 'two-ways' : 'unreadable' };
  };
  const notes = reading.notice
    ? [needNote('assumed', { file: table.file, field: column }, reading.notice)]
    : [];
  return { read, notes };
}
