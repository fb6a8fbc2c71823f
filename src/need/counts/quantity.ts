import type { Mark } from '../../lib/columns/index.js';
import { asIs, type Wording, wording } from '../../lib/wording/index.js';
import type { Item } from '../names/known.js';
import { type NeedNote, needNote } from '../note.js';
import type { NeedColumn } from '../tables/column-names.js';
import { cellOf, type NeedRow, type NeedTable } from '../tables/open-tables.js';
import { type PiecesCell, readPieces } from '../tables/read-pieces.js';
import { piecesIn, readUnit } from '../units.js';

export type QuantityRead =
  | { readonly pieces: number; readonly notes: readonly NeedNote[] }
  | { readonly pieces: undefined; readonly notes: readonly NeedNote[] };

export const isFailed = (read: QuantityRead): read is Extract<QuantityRead, { readonly pieces: undefined }> =>
  read.pieces === undefined;

/** How many pieces a row says, by its number and its unit. */
export function readQuantity(
  table: NeedTable,
  row: NeedRow,
  item: Item,
  marks: readonly Mark[],
  column: NeedColumn,
): QuantityRead {
  const at = { file: table.file, line: row.line, field: column };
  const cell = cellOf(table, row, column);
  const read = readPieces(cell, marks);
  const failed = (says: Wording, found: string, field: string = column): QuantityRead => ({
    pieces: undefined,
    notes: [needNote('refused', { ...at, field }, says, { found, expected: wording('expect.whole') })],
  });
  if (read.kind !== 'read') return failed(faultOf(read, cell.text), cell.text);
  const unitText = read.unit === '' ? cellOf(table, row, 'unit').text : read.unit;
  const unit = readUnit(unitText);
  if (!unit) return failed(wording('need.note.unit-unknown', { unit: asIs(unitText) }), unitText, 'unit');
  const size = piecesIn(unit, item);
  if (size === undefined)
    return failed(
      wording('need.note.size-unknown', { unit: asIs(unitText), item: item.id }),
      unitText,
      'unit',
    );
  const notes = [
    ...(read.isPlain
      ? []
      : [
          needNote(
            'assumed',
            at,
            wording('need.note.number-read', { found: asIs(cell.text), read: String(read.value) }),
          ),
        ]),
    ...(unit.kind === 'pair' && size === 2
      ? [needNote('assumed', at, wording('need.note.pair', { pairs: read.value, pieces: 2 * read.value }))]
      : []),
  ];
  return { pieces: read.value * size, notes };
}

function faultOf({ kind }: PiecesCell, text: string): Wording {
  const found = asIs(text);
  switch (kind) {
    case 'none':
      return wording('need.note.no-quantity');
    case 'negative':
      return wording('need.note.negative', { found });
    case 'not-whole':
      return wording('need.note.not-whole', { found });
    case 'two-ways':
      return wording('need.note.number-two-ways', { found });
    default:
      return wording('need.note.number-unreadable', { found });
  }
}
