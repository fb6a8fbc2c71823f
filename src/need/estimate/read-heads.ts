import { addAll } from '../../lib/lists/index.js';
import type { Wording } from '../../lib/wording/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { Known } from '../names/known.js';
import { type NeedNote, needNote } from '../note.js';
import type { NeedColumn } from '../tables/column-names.js';
import { cellOf, isTotalRow, type NeedRow, type NeedTable } from '../tables/open-tables.js';
import { columnMarks, readPieces } from '../tables/read-pieces.js';
import { readSite } from '../tables/read-site.js';
import { roleOfStaff, severityOf } from './head-words.js';

/** Heads that need things: patients of a severity, or people who work in a role. */
export type Heads = {
  readonly file: string;
  readonly line: number;
  readonly site: string;
  readonly ward: string | undefined;
  readonly kind: 'patients' | 'staff';
  readonly key: string;
  readonly heads: number;
};

/** A site of which a number is missing: what it needs cannot be told from these tables. */
export type Gap = { readonly site: string; readonly note: NeedNote };

export type HeadsReading = {
  readonly heads: readonly Heads[];
  readonly gaps: readonly Gap[];
  readonly rowsRefused: number;
  readonly notes: readonly NeedNote[];
};

type RowRead = { readonly heads?: Heads; readonly gap?: Gap; readonly notes: readonly NeedNote[] };
type RowReader = (table: NeedTable, row: NeedRow, site: string) => RowRead;

function readTable(table: NeedTable, known: Known, readRow: RowReader): HeadsReading {
  const heads: Heads[] = [];
  const gaps: Gap[] = [];
  const notes: NeedNote[] = [];
  let rowsRefused = 0;
  for (const row of table.rows) {
    if (isTotalRow(row)) {
      const says = wording('need.note.total-row');
      notes.push(needNote('assumed', { file: table.file, line: row.line }, says));
      continue;
    }
    const site = readSite(table, row, known);
    const read: RowRead = 'failed' in site ? { notes: [site.failed] } : readRow(table, row, site.site);
    if (read.heads) heads.push(read.heads);
    else rowsRefused++;
    if (read.gap) gaps.push(read.gap);
    addAll(notes, read.notes);
  }
  return { heads, gaps, rowsRefused, notes };
}

/** Patients by severity, in the beds of each ward. */
export const readBeds = (table: NeedTable, known: Known): HeadsReading => readTable(table, known, readBedRow);

/** People on duty by role. */
export const readStaff = (table: NeedTable, known: Known): HeadsReading =>
  readTable(table, known, readStaffRow);

function readBedRow(table: NeedTable, row: NeedRow, site: string): RowRead {
  const beds = readNumber(table, row, 'beds');
  const occupied = readNumber(table, row, table.columns.has('occupied') ? 'occupied' : 'beds');
  if (beds.fault && table.columns.has('beds') && beds.fault.kind !== 'none')
    return failed(table, row, site, 'beds', beds.fault.says, beds.fault.text);
  if (occupied.fault) return failed(table, row, site, 'occupied', occupied.fault.says, occupied.fault.text);
  const severity = cellOf(table, row, 'severity').text;
  if (severity === '') return failed(table, row, site, 'severity', wording('need.note.no-severity'), '');
  const heads = headsOf(table, row, site, 'patients', severityOf(severity), occupied.value);
  const isOver = beds.fault === undefined && occupied.value > beds.value;
  const over = wording('need.note.over-full', {
    ward: asIs(heads.ward ?? site),
    severity: asIs(severity),
    occupied: String(occupied.value),
    beds: String(beds.fault ? 0 : beds.value),
  });
  return { heads, notes: isOver ? [needNote('asked', placeOf(table, row, 'occupied'), over)] : [] };
}

function readStaffRow(table: NeedTable, row: NeedRow, site: string): RowRead {
  const role = cellOf(table, row, 'role').text;
  if (role === '') return failed(table, row, site, 'role', wording('need.note.no-role'), '');
  const number = readNumber(table, row, 'on-duty');
  if (number.fault) return failed(table, row, site, 'on-duty', number.fault.says, number.fault.text);
  return { heads: headsOf(table, row, site, 'staff', roleOfStaff(role), number.value), notes: [] };
}

const placeOf = (table: NeedTable, row: NeedRow, field: NeedColumn) => ({
  file: table.file,
  line: row.line,
  field,
});

function headsOf(
  table: NeedTable,
  row: NeedRow,
  site: string,
  kind: Heads['kind'],
  key: string,
  heads: number,
): Heads {
  const ward = cellOf(table, row, 'ward').text;
  return { file: table.file, line: row.line, site, ward: ward === '' ? undefined : ward, kind, key, heads };
}

function failed(
  table: NeedTable,
  row: NeedRow,
  site: string,
  field: NeedColumn,
  says: Wording,
  found: string,
): RowRead {
  const at = placeOf(table, row, field);
  const note = needNote('refused', at, says, { found, expected: wording('expect.whole') });
  return { gap: { site, note }, notes: [note] };
}

type Fault = { readonly kind: 'none' | 'other'; readonly says: Wording; readonly text: string };
type NumberRead = { readonly value: number; readonly fault?: undefined } | { readonly fault: Fault };

function readNumber(table: NeedTable, row: NeedRow, column: NeedColumn): NumberRead {
  const cell = cellOf(table, row, column);
  const read = readPieces(cell, columnMarks(table.rows, table.columns.get(column)));
  if (read.kind === 'read') return { value: read.value };
  const found = asIs(cell.text);
  const { text } = cell;
  if (read.kind === 'none')
    return { fault: { kind: 'none', says: wording('need.note.number-missing'), text } };
  const says =
    read.kind === 'negative'
      ? wording('need.note.negative', { found })
      : read.kind === 'not-whole'
        ? wording('need.note.not-whole', { found })
        : wording('need.note.number-unreadable', { found });
  return { fault: { kind: 'other', says, text } };
}
