import { type ColumnReading, formatReadings, type ReadCell } from '../../../lib/columns/index.js';
import { wording } from '../../../lib/wording/index.js';
import { plainLabel } from './table-fields.js';

/** One of a list of words: as the case has it, with a capital or spaces, or as the page calls it in any language. */
export function readWords(
  cells: readonly ReadCell[],
  called: ReadonlyMap<string, string> = new Map(),
): ColumnReading {
  const words = new Set(called.values());
  const read = (cell: string): string => {
    const word = readWord(cell);
    return words.has(word) ? word : (called.get(plainLabel(cell)) ?? word);
  };
  const shown = formatReadings(
    cells.filter(({ text }) => readWord(text) !== read(text)),
    read,
  );
  return {
    read,
    ...(shown === undefined ? {} : { notice: wording('problem.csv.words', { readings: shown }) }),
  };
}

/** "Test kit" is test-kit. cooRTweet is written so. */
const readWord = (cell: string): string =>
  /^\p{Lu}| /u.test(cell) ? cell.toLowerCase().replaceAll(/ +/g, '-') : cell;
