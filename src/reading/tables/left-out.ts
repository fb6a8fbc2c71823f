import { plainText } from '../../lib/numbers/index.js';
import type { TableColumn } from './decide-columns.js';
import { saysNothing } from './missing-cells.js';
import type { TableRow } from './table.js';

export type LineLeftOut = {
  readonly line: number;
  readonly why: 'total' | 'note' | 'hand' | 'there';
  readonly text: string;
};

const total =
  /^(?:grand |sub-?|general |overall )*(?:total|totals|totale|totali|totales|totaux|sub-?totale|somma|somme|suma|summe|gesamt|gesamtsumme|zwischensumme|insgesamt|sum|合计|总计|小计|总和|共计)(?:e? (?:generale|complessivo|general|general))?\b/u;

const textCharsMax = 160;

/** Rows that are no shipments: sums, notes below the table, and those somebody left out. */
export function findLeftOut(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  byHand: ReadonlySet<number>,
): Map<number, LineLeftOut> {
  const used = columns.filter(({ as }) => as !== 'none').length;
  const names = columns
    .filter(({ as }) => as === 'goods' || as === 'from' || as === 'to')
    .map(({ at }) => at);
  return new Map(
    rows.flatMap((row): [number, LineLeftOut][] => {
      const why = byHand.has(row.line) ? 'hand' : whyOf(row, names, used);
      return why === undefined ? [] : [[row.line, { line: row.line, why, text: rowInShort(row) }]];
    }),
  );
}

/** What a row that is left out says, in short. */
export const rowInShort = ({ cells }: TableRow): string =>
  cells
    .filter((cell) => cell !== '')
    .join(' · ')
    .slice(0, textCharsMax);

function whyOf({ cells }: TableRow, names: readonly number[], used: number): LineLeftOut['why'] | undefined {
  const filled = cells.filter((cell) => cell !== '');
  const [first = ''] = filled;
  const sum = filled.find((cell) => isTotal(cell));
  // A giver may be called "Total": such a row also says what came, and to whom.
  const said = names.filter((at) => !saysNothing(cells[at] ?? '') && cells[at] !== sum).length;
  if (sum !== undefined && said < 2) return 'total';
  return filled.length === 1 && used > 2 && !/^[\d.,\s]+$/.test(first) ? 'note' : undefined;
}

const isTotal = (cell: string): boolean => {
  const plain = plainText(cell).trim();
  return plain.length <= 60 && (total.test(plain) || /^(?:合计|总计|小计|共计)/.test(plain));
};
