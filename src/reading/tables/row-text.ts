import type { TableColumn } from './decide-columns.js';
import { saysNothing } from './missing-cells.js';
import type { ColumnRole } from './roles.js';
import type { TableRow } from './table.js';

const textCharsMax = 2000;
const elsewhere: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'none',
  'url',
  'source',
  'publisher',
  'published',
  'note',
]);

/** What a row says in its own words: "Merce: camici; Quantità: 500; Donatore: Croce Rossa". */
export const rowText = ({ cells }: TableRow, columns: readonly TableColumn[]): string =>
  columns
    .flatMap(({ as, at, name }) => {
      const cell = cells[at] ?? '';
      if (elsewhere.has(as) || saysNothing(cell)) return [];
      return [name === '' ? cell : `${name}: ${cell}`];
    })
    .join('; ')
    .replaceAll(/\s+/g, ' ')
    .slice(0, textCharsMax);
