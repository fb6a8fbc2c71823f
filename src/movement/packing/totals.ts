import { sum } from '../../lib/lists/index.js';
import type { GridRow } from './grid.js';
import type { PackingRole } from './header-names.js';
import { type Note, note } from './note.js';
import type { PackingRow } from './packing-row.js';

/** A row of sums, with how many rows of goods stood above it. */
export type TotalRow = { readonly row: GridRow; readonly goods: number; readonly isSub: boolean };

type NumberAt = (row: GridRow, role: PackingRole, isCount: boolean) => number | 'formula' | undefined;

const summed = [
  ['cartons', 'cartons'],
  ['pieces', 'pieces'],
  ['quantity', 'pieces'],
  ['net', 'net'],
  ['gross', 'gross'],
  ['cbm', 'cbm'],
] as const satisfies readonly (readonly [PackingRole, keyof PackingRow])[];

/** Each total row against the rows above it: that it agrees is said too, for it is what speaks for the reading. */
export function checkTotals(
  totals: readonly TotalRow[],
  rows: readonly PackingRow[],
  cartons: number | undefined,
  numberAt: NumberAt,
): Note[] {
  let from = 0;
  return totals.map(({ row, isSub }) => {
    const own = rows.filter((each) => each.row < row.row && (!isSub || each.row > from));
    from = row.row;
    const compared = summed.flatMap(([role, field]) => {
      const said = numberAt(row, role, role !== 'net' && role !== 'gross' && role !== 'cbm');
      if (said === undefined || said === 'formula') return [];
      const values = own.map((each) => each[field]).filter((value) => typeof value === 'number');
      if (values.length === 0) return [];
      const counted = Math.round(sum(values) * 1e6) / 1e6;
      const isRight = near(said, counted) || (role === 'cartons' && said === cartons);
      return [{ role, said, counted, isRight }];
    });
    const wrong = compared.filter(({ isRight }) => !isRight);
    const at = { row: row.row };
    if (compared.length === 0) return note('assumed', 'total-not-stored', at);
    if (wrong.length === 0)
      return note('assumed', 'total-agrees', { ...at, found: compared.map(({ said }) => said).join(' / ') });
    return note('problem', 'total-differs', {
      ...at,
      found: wrong.map(({ said }) => said).join(' / '),
      expected: wrong.map(({ counted }) => counted).join(' / '),
    });
  });
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
