import type { CsvRecord } from '../../../lib/csv/index.js';
import type { ColumnPlaces } from './find-columns.js';
import { readingOf } from './outcome-words.js';

// "Yes" may answer any question. These words, and a plus, are said of a test and of little else.
const saysOfTest =
  /^\s*(?:\(?\+|pos|neg|(?:non |not |no )?(?:reac|reat|reak|r\u00e9ac|det|d\u00e9t)|阳|陽|阴|陰|[إا]يجاب|سلب|полож|отриц)/iu;

/**
 * The column with the kit's answers where no name tells it, as where each reader has a column or a file of their own: the
 * only one left in which every cell says positive, negative or that there was no result.
 */
export function resultByContent(
  names: readonly string[],
  records: readonly CsvRecord[],
  places: ColumnPlaces,
): number | undefined {
  const taken = new Set(Object.values(places));
  const candidates = names.flatMap((name, at) => {
    if (taken.has(at) || name.trim() === '') return [];
    const cells = records.flatMap(({ cells: row }) => {
      const cell = row?.[at]?.trim() ?? '';
      return cell === '' ? [] : [cell];
    });
    const { read } = readingOf(cells, { positive: [], negative: [] });
    const isAll = cells.length > 0 && cells.every((cell) => read(cell) !== undefined);
    return isAll && cells.some((cell) => saysOfTest.test(cell)) ? [at] : [];
  });
  const [only, second] = candidates;
  return second === undefined ? only : undefined;
}
