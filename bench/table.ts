import Table from 'cli-table3';
import { addAll } from '../src/lib/lists/index.js';

/** A table for the terminal: the first column is text, the others numbers. */
export function drawTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({
    head: [...head],
    colAligns: head.map((_, index) => (index === 0 ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
  });
  addAll(
    table,
    rows.map((row) => [...row]),
  );
  return table.toString();
}

/** Three digits, which is as much as these measurements carry. */
export const show = (value: number): string =>
  value.toLocaleString('en', value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });
