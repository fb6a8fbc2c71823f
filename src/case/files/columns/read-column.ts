import {
  asItIs,
  type ColumnReading,
  type findOrders,
  type Mark,
  type ReadCell,
  readDays,
  readNumbers,
} from '../../../lib/columns/index.js';
import type { FieldType } from '../../entries/field-types.js';
import { readCurrency, readList, readNames, readPacks } from './one-cell.js';
import { readWords } from './word-column.js';
import { readYesNo } from './yes-no.js';

export type FileContext = {
  /** What other columns of days show of the order of all. */
  readonly orders: ReturnType<typeof findOrders>;
  /** Decimal marks that the numbers of the file show. */
  readonly marks: readonly Mark[];
  /** Language of the case. */
  readonly language: string | undefined;
  /** Of a column of words, these by what they are called. */
  readonly words: ReadonlyMap<string, string> | undefined;
};

/** How a column is read, decided over all its cells. What cannot be read stays text, for the schema to refuse. */
export function readColumn(type: FieldType, cells: readonly ReadCell[], context: FileContext): ColumnReading {
  switch (type) {
    case 'number':
      return readNumbers(cells, context.marks);
    case 'boolean':
      return readYesNo(cells);
    case 'day':
    case 'when':
      return readDays(cells, type, context.orders, context.language);
    case 'list':
      return { read: readList };
    case 'names':
      return { read: readNames };
    case 'packs':
      return { read: readPacks };
    case 'choice':
      return readWords(cells, context.words);
    case 'currency':
      return { read: readCurrency };
    default:
      return asItIs;
  }
}
