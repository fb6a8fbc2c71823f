import { type Delimiter, delimiters, splitRecords } from '../../../lib/csv/index.js';
import { plainLabel, type TableFields } from './table-fields.js';

export type Shape = {
  readonly delimiter: Delimiter;
  /** Lines before the header: the `sep=;` of spreadsheets, a title. */
  readonly linesAbove: number;
};

const recordsLookedAt = 30;
const charsLookedAt = 40_000;
const separatorLine = /^"?sep=(.)"?[,;\t|]*$/i;

/** The row that names the columns, and what parts them: of all that can be tried, the one that names most fields. */
export function findShape(text: string, fields: TableFields): Shape {
  const start = text.slice(0, charsLookedAt);
  const said = separatorLine.exec(start.split('\n', 1)[0]?.trim() ?? '')?.[1];
  const told = delimiters.find((one) => one === said);
  const linesAbove = said === undefined ? 0 : 1;
  let best: { delimiter: Delimiter; linesAbove: number; found: number } = {
    delimiter: told ?? ',',
    linesAbove,
    found: 0,
  };
  for (const delimiter of told ? [told] : delimiters) {
    let looked = 0;
    for (const { line, cells } of splitRecords(start, () => true, delimiter)) {
      if (looked++ === recordsLookedAt) break;
      if (line <= linesAbove || !cells) continue;
      const found = new Set(cells.flatMap((cell) => findField(cell, fields) ?? [])).size;
      if (found > best.found) best = { delimiter, linesAbove: line - 1, found };
    }
  }
  // One name that is also a word is no header below another row.
  if (best.found > 1 || best.linesAbove === linesAbove) return best;
  return { delimiter: told ?? ',', linesAbove };
}

/** The field a column is called after, whatever its capitals and spaces, or as the page calls it: "Out of" is outOf. */
export function findField(name: string, { types, called }: TableFields): string | undefined {
  const trimmed = name.trim();
  if (types.has(trimmed)) return trimmed;
  const wanted = plainLabel(trimmed);
  if (wanted === '') return undefined;
  return [...types.keys()].find((field) => plainLabel(field) === wanted) ?? called.get(wanted);
}
