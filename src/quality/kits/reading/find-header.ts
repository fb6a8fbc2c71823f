import { type Delimiter, delimiters, readCells } from '../../../case/index.js';
import { type ColumnChoice, findColumns } from './find-columns.js';

export type Header = {
  readonly delimiter: Delimiter;
  /** Lines before it: notes, and the `sep=;` of spreadsheets. */
  readonly linesBefore: number;
};

const linesLookedAt = 30;
const separatorLine = /^"?sep=(.)"?$/i;

/** The first line that names the columns, and what parts them: of all that can be tried, the one that finds most. */
export function findHeader(text: string, chosen: ColumnChoice): Header {
  const lines = text.split('\n', linesLookedAt);
  const said = separatorLine.exec(lines[0]?.trim() ?? '')?.[1];
  const told = delimiters.find((one) => one === said);
  const from = said === undefined ? 0 : 1;
  let best: Header & { found: number } = { delimiter: told ?? ',', linesBefore: from, found: 0 };
  for (const delimiter of told ? [told] : delimiters) {
    for (const [at, line] of lines.entries()) {
      if (at < from || line.trim() === '') continue;
      const cells = readCells(line, delimiter);
      if (!cells || cells.length < 2) continue;
      const found = Object.keys(findColumns(cells, chosen).places).length;
      if (found > best.found) best = { delimiter, linesBefore: at, found };
    }
  }
  return best.found > 0 ? best : { ...mostParted(lines.slice(from), told), linesBefore: from };
}

// Where no name is known, what parts the first line into most cells.
function mostParted(lines: readonly string[], told: Delimiter | undefined): Pick<Header, 'delimiter'> {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const width = (delimiter: Delimiter): number => first.split(delimiter).length;
  const [delimiter = ','] = told ? [told] : delimiters.toSorted((a, b) => width(b) - width(a));
  return { delimiter };
}
