import { wording } from '../wording/index.js';
import { type ColumnReading, formatReadings, type ReadCell } from './column.js';

const canonical = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;
const written = /^-?\d[\d.,]*$/;

export type Mark = '.' | ',';

/** The decimal marks that the numbers of a column show. */
export function findMarks(cells: readonly ReadCell[]): Mark[] {
  const texts = cells.map(({ text }) => tidy(text));
  return ([',', '.'] as const).filter((mark) => texts.some((text) => showsDecimal(text, mark)));
}

/**
 * Numbers of a column, which have one decimal mark between them: 41,9028 shows that a comma is decimal, and that 1.234
 * beside it is a thousand. A column that shows none goes by the others of its file; where none does, 1,234 is refused.
 */
export function readNumbers(cells: readonly ReadCell[], ofFile: readonly Mark[]): ColumnReading {
  const texts = cells.map(({ text }) => tidy(text));
  const own = findMarks(cells);
  const marks = own.length > 0 ? own : ofFile;
  const isComma = marks.includes(',');
  const decimal: Mark | undefined = marks.length > 1 ? undefined : isComma ? ',' : '.';
  // A point is what the case is written with; a comma before three digits alone may be either.
  const isSure = marks.length === 1;
  const read = (cell: string): unknown => {
    const text = tidy(cell);
    if (canonical.test(text) && !(decimal === ',' && canGroup(text, '.'))) return Number(text);
    if (decimal === undefined || !written.test(text)) return cell;
    const group: Mark = decimal === ',' ? '.' : ',';
    if (text.includes(group) && !(isSure && canGroup(text, group))) return cell;
    const number = text.replaceAll(group, '').replace(decimal, '.');
    return canonical.test(number) ? Number(number) : cell;
  };
  const shown = isComma || texts.some((text) => text.includes(',')) ? formatReadings(cells, read) : undefined;
  return {
    read,
    ...(shown === undefined ? {} : { notice: wording('problem.csv.numbers', { readings: shown }) }),
  };
}

// 1 234,5 and 1'234.5 have groups that are nothing else.
const tidy = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/^[\u2212\u2013]/, '-')
    .replaceAll(/(?<=\d)[\s'’](?=\d{3}(?!\d))/g, '');

const canGroup = (text: string, group: Mark): boolean =>
  new RegExp(`^-?[1-9]\\d{0,2}(?:\\${group}\\d{3})+(?:[.,]\\d+)?$`).test(text);

function showsDecimal(text: string, mark: Mark): boolean {
  const [, whole = '', decimals = ''] = new RegExp(`^-?([\\d.,]*)\\${mark}(\\d+)$`).exec(text) ?? [];
  if (decimals === '' || whole.includes(mark)) return false;
  const other = mark === ',' ? '.' : ',';
  return decimals.length !== 3 || /^0?$/.test(whole) || whole.length > 3 || whole.includes(other);
}
