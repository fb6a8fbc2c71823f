import { findUnit } from '../../case/index.js';
import { looksLikeDay } from '../../lib/columns/index.js';
import { readNumber } from '../../lib/numbers/index.js';
import type { ReadingLanguage } from '../lexicon/lexicons.js';
import { goodsIn } from './goods-named.js';
import { currencyIn } from './money.js';
import { stageMeant, termsMeant } from './word-meanings.js';

export type CellContent =
  | 'url'
  | 'day'
  | 'number'
  | 'currency'
  | 'unit'
  | 'terms'
  | 'stage'
  | 'goods'
  | 'text';

type Test = readonly [CellContent, (cell: string, language: ReadingLanguage | undefined) => boolean, number];

// Of so many cells most are enough: the others are what people write where they know nothing.
const most = 0.8;
const cellsLookedAt = 200;

const tests: readonly Test[] = [
  ['url', (cell) => /^https?:\/\/\S+$/i.test(cell), most],
  ['day', looksLikeDay, most],
  ['number', (cell) => readNumber(cell).kind !== 'unreadable', most],
  ['currency', (cell) => cell.length <= 12 && !/\d/.test(cell) && currencyIn(cell) !== undefined, most],
  ['unit', (cell) => findUnit(cell) !== undefined, most],
  ['terms', (cell, language) => cell.length <= 40 && termsMeant(cell, language) !== undefined, most],
  ['stage', (cell, language) => cell.length <= 40 && stageMeant(cell, language) !== undefined, most],
  ['goods', (cell, language) => goodsIn(cell, language).length > 0, 0.5],
];

/** What the cells of a column are, by what stands in them. */
export function contentOf(cells: readonly string[], language: ReadingLanguage | undefined): CellContent {
  const looked = cells.slice(0, cellsLookedAt);
  if (looked.length === 0) return 'text';
  const found = tests.find(
    ([, is, share]) => looked.filter((cell) => is(cell, language)).length >= share * looked.length,
  );
  return found?.[0] ?? 'text';
}
