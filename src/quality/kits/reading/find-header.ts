import { type Delimiter, delimiters, splitRecords } from '../../../lib/csv/index.js';
import { type ColumnChoice, findColumns } from './find-columns.js';

export type Header = {
  readonly delimiter: Delimiter;
  /** Lines before it: notes, and the `sep=;` of spreadsheets. */
  readonly linesBefore: number;
};

const recordsLookedAt = 30;
const charsLookedAt = 40_000;
const separatorLine = /^"?sep=(.)"?$/i;

/** The first row that names the columns, and what parts them: of all that can be tried, the one that finds most. */
export function findHeader(text: string, chosen: ColumnChoice): Header {
  const start = text.slice(0, charsLookedAt);
  const [first = ''] = start.split('\n', 1);
  const said = separatorLine.exec(first.trim())?.[1];
  const told = delimiters.find((one) => one === said);
  const linesBefore = said === undefined ? 0 : 1;
  let best: Header & { found: number } = { delimiter: told ?? ',', linesBefore, found: 0 };
  for (const delimiter of told ? [told] : delimiters) {
    let looked = 0;
    // A name may hold a line break, so rows are looked at and not lines.
    for (const { line, cells } of splitRecords(start, () => true, delimiter)) {
      if (looked++ === recordsLookedAt) break;
      if (line <= linesBefore || !cells || cells.length < 2) continue;
      const found = Object.keys(findColumns(cells, chosen).places).length;
      if (found > best.found) best = { delimiter, linesBefore: line - 1, found };
    }
  }
  return best.found > 0 ? best : { delimiter: told ?? mostParting(start, linesBefore), linesBefore };
}

// Where no name is known, what parts the first line into most cells.
function mostParting(text: string, linesBefore: number): Delimiter {
  const first = text.split('\n').find((line, at) => at >= linesBefore && line.trim() !== '') ?? '';
  const width = (delimiter: Delimiter): number => first.split(delimiter).length;
  const [delimiter = ','] = delimiters.toSorted((a, b) => width(b) - width(a));
  return delimiter;
}
