import type { Column } from './reading/columns.js';
import type { ColumnQuestion } from './reading/find-columns.js';

/** Which column is meant, or of a workbook which sheet. */
type ReadingQuestion = ColumnQuestion | { readonly column: 'sheet'; readonly choices: readonly string[] };

/** One kit opened, on one sample whose truth a reference method knows. */
export type KitResult = {
  readonly reference: 'positive' | 'negative';
  /**
   * invalid: the kit itself said so, its control line was missing. indeterminate: it was read and said neither.
   * defective: it was broken, leaking or empty.
   */
  readonly result: 'positive' | 'negative' | 'invalid' | 'indeterminate' | 'defective';
  /** Days from the first symptoms to the sample. */
  readonly day?: number;
  readonly lot?: string;
  readonly kit?: string;
};

/** What a cell of a result says; `none` where it says that there is no result. */
export type KitOutcome = KitResult['result'] | 'none';

/** How a file was read, to be looked over and changed. */
export type ResultsReading = {
  readonly encoding: string;
  readonly delimiter: string;
  /** The line that names the columns. */
  readonly headerLine: number;
  /** All columns of the file, as they are written. */
  readonly names: readonly string[];
  readonly columns: readonly { readonly column: Column; readonly name: string }[];
  /** What each word in a column of results was taken for, and how often. */
  readonly words: readonly {
    readonly column: 'reference' | 'result';
    readonly word: string;
    readonly as: KitOutcome | 'unread';
    readonly count: number;
  }[];
  /** What has to be said before anything can be counted. */
  readonly questions: readonly ReadingQuestion[];
  /** Of a workbook: the sheet that was read, and all that hold a table. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
};

export type ResultsRead = {
  readonly results: readonly KitResult[];
  /** How many rows the file has, read or not. */
  readonly rows: number;
  /** Rows that hold no result of the kit, or none of the reference that decides: they count nowhere. */
  readonly apart: { readonly noResult: number; readonly noReference: number };
  readonly ignoredColumns: readonly string[];
  readonly reading?: ResultsReading;
};
