import { largest } from '../../lib/lists/index.js';
import { plainText } from '../../lib/numbers/index.js';
import { recogniseName, recogniseTag } from './recognise-name.js';
import type { TableRow } from './table.js';

export type TableHeader = {
  /** Lines of the file: two where names stand above one another. */
  readonly lines: readonly number[];
  readonly names: readonly string[];
  /** Of a row of #tags below them. */
  readonly tags: readonly string[];
  readonly body: readonly TableRow[];
};

const rowsLookedAt = 40;
const nameCharsMax = 80;

const isName = (cell: string): boolean =>
  cell !== '' &&
  cell.length <= nameCharsMax &&
  !/^[\d\s.,:/-]+$/.test(cell) &&
  recogniseName(cell) !== undefined;

/** How many cells of a row are names of columns of such a table. */
export const namedIn = (cells: readonly string[]): number =>
  cells.filter((cell) => isName(cell.trim())).length;

type Candidate = {
  readonly at: number;
  readonly rows: 1 | 2;
  readonly names: readonly string[];
  readonly score: number;
};

/** The row that names the columns, or the two that do; where none does, the first that fills most of its cells. */
export function findHeader(rows: readonly TableRow[], wanted?: number): TableHeader | undefined {
  const said = rows.findIndex(({ line }) => line === wanted);
  const best = said >= 0 ? candidate(rows, said) : bestOf(rows);
  if (!best) return undefined;
  const last = best.at + best.rows;
  const below = rows[last];
  const tags = below && isTags(below.cells) ? below.cells : [];
  return {
    lines: rows.slice(best.at, last).map(({ line }) => line),
    names: best.names.map((name) => name.replaceAll(/\s+/g, ' ').trim()),
    tags,
    body: rows.slice(tags.length > 0 ? last + 1 : last),
  };
}

function bestOf(rows: readonly TableRow[]): Candidate | undefined {
  const looked = rows.slice(0, rowsLookedAt);
  const candidates = looked.flatMap((_, at) =>
    [candidate(rows, at), joined(rows, at)].filter((one) => one !== undefined),
  );
  const [best] = candidates.toSorted((a, b) => b.score - a.score || a.at - b.at);
  if (best && best.score >= 2) return best;
  const width = largest(looked.map(filled));
  const first = looked.findIndex((row) => filled(row) >= Math.max(2, width - 1));
  return first < 0 ? undefined : candidate(rows, first);
}

const filled = ({ cells }: TableRow): number => cells.filter((cell) => cell !== '').length;

const candidate = (rows: readonly TableRow[], at: number): Candidate | undefined => {
  const cells = rows[at]?.cells;
  if (!cells) return undefined;
  const tagged = isTags(cells) ? cells.filter((cell) => recogniseTag(cell) !== undefined).length : 0;
  return { at, rows: 1, names: cells, score: Math.max(namedIn(cells), tagged) };
};

/** Names over two rows: "Delivery" above "Date" and "Quantity". The upper one holds until the next begins. */
function joined(rows: readonly TableRow[], at: number): Candidate | undefined {
  const [upper, lower] = [rows[at], rows[at + 1]];
  if (
    !upper ||
    !lower ||
    filled(upper) < 2 ||
    isTags(lower.cells) ||
    lower.cells.some((cell) => /\d/.test(cell))
  )
    return undefined;
  let group = '';
  const names = Array.from({ length: Math.max(upper.cells.length, lower.cells.length) }, (_, place) => {
    const [above = '', below = ''] = [upper.cells[place], lower.cells[place]];
    if (above !== '') group = above;
    return below === '' ? above : plainText(group) === plainText(below) ? below : `${group} ${below}`.trim();
  });
  const alone = Math.max(namedIn(upper.cells), namedIn(lower.cells));
  const isHeader = lower.cells.every(
    (cell, place) => cell === '' || isName(cell) || isName(names[place] ?? ''),
  );
  const score = namedIn(names);
  return isHeader && score > alone ? { at, rows: 2, names, score } : undefined;
}

/** The Humanitarian Exchange Language puts a row of #tags below the names. */
export function isTags(cells: readonly string[]): boolean {
  const some = cells.filter((cell) => cell !== '');
  return some.length > 1 && some.every((cell) => /^#\s*\p{L}/u.test(cell));
}
