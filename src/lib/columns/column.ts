import { asIs, type Param, type Wording, wording } from '../wording/index.js';

/** A cell with the line of its row. */
export type ReadCell = { readonly text: string; readonly line: number };

/** How the cells of one column are read, decided over all of them, and what has to be said of it. */
export type ColumnReading = {
  /** What stays as it is is left to the schema, which says what it expected. */
  readonly read: (cell: string) => unknown;
  /** How it was read, where it was not written as the case keeps it; none where there is nothing to tell. */
  readonly notice?: Wording;
};

export const asItIs: ColumnReading = { read: (cell) => cell };

const examplesShown = 3;

/** "10/11/2026 as 2026-11-10, 12/11/2026 as 2026-11-12 and 7 more", of readings that differ from their cells. */
export function formatReadings(
  cells: readonly ReadCell[],
  read: (cell: string) => unknown,
): Param | undefined {
  const changed = cells.filter(({ text }) => String(read(text)) !== text);
  const different = [...new Set(changed.map(({ text }) => text))];
  if (different.length === 0) return undefined;
  const shown = different
    .slice(0, examplesShown)
    .map((text) => wording('problem.csv.reading', { cell: asIs(text), read: asIs(String(read(text))) }));
  const readings: Param = { list: shown, join: 'commas' };
  const count = different.length - shown.length;
  return count === 0 ? readings : wording('problem.csv.readings-more', { readings, count: String(count) });
}
