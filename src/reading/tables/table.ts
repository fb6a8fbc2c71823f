import type { Delimiter } from '../../lib/csv/index.js';
import type { Problem } from '../../lib/errors/index.js';

export type TableRow = { readonly line: number; readonly cells: readonly string[] };

/** The rows of a file before any is understood. */
export type OpenedTable = {
  readonly format: 'csv' | 'xlsx';
  readonly delimiter?: Delimiter;
  readonly sheets: readonly string[];
  readonly sheet?: string;
  readonly rows: readonly TableRow[];
  /** Rows that cannot be parted into cells, and files that hold none. */
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
};
