import { plainText } from '../../lib/numbers/index.js';
import { type Grid, type GridRow, isFilled, textAt } from './grid.js';
import { namesIn, type PackingRole, roleOf } from './header-names.js';
import { isUnitName } from './units.js';

export type Column = { readonly at: number; readonly name: string; readonly role: PackingRole };

/** Where in a sheet the list stands. */
export type FoundList = {
  readonly titles: readonly GridRow[];
  readonly header: readonly GridRow[];
  readonly units: GridRow | undefined;
  readonly columns: readonly Column[];
  readonly body: readonly GridRow[];
};

const rowsLookedAt = 60;
const namedMin = 2;

type Candidate = {
  readonly at: number;
  readonly rows: number;
  readonly names: readonly string[];
  readonly score: number;
};

/** The row that names the columns, or the two that do together, with a row of units below; none where nothing does. */
export function findList({ rows }: Grid): FoundList | undefined {
  const filled = rows.filter(({ cells }) => cells.some(isFilled));
  const looked = filled.slice(0, rowsLookedAt);
  const candidates = looked.flatMap((_, at) =>
    [single(looked, at), double(looked, at)].filter((one) => one !== undefined),
  );
  const [best] = candidates.toSorted((a, b) => b.score - a.score || b.rows - a.rows || a.at - b.at);
  if (!best || best.score < namedMin) return undefined;
  const next = filled[best.at + best.rows];
  const units = next && isUnitsRow(next) ? next : undefined;
  const names = best.names.map((name, at) => (units ? `${name} ${textAt(units, at)}`.trim() : name));
  const body = filled.slice(best.at + best.rows + (units ? 1 : 0));
  const named = names.map((name, at): Column => ({ at, name, role: roleOf(name) ?? 'none' }));
  const columns = parted(
    named.map((column) => (isRunning(column, body) ? { ...column, role: 'carton-numbers' } : column)),
  );
  if (!columns.some(({ role }) => role === 'item' || role === 'lot' || role === 'gtin')) return undefined;
  return {
    titles: filled.slice(0, best.at),
    header: filled.slice(best.at, best.at + best.rows),
    units,
    columns,
    body,
  };
}

const runningMin = 3;

/** "Collo 1, 2, 3 …" numbers the cartons and does not count them: nobody sends one carton, then two, then three. */
function isRunning({ at, role }: Column, body: readonly GridRow[]): boolean {
  if (role !== 'cartons') return false;
  const values = body.map((row) => textAt(row, at).trim()).filter((text) => text !== '');
  // A total may stand below.
  const numbered = values.slice(0, Math.max(runningMin, values.length - 1));
  return numbered.length >= runningMin && numbered.every((text, i) => text === String(i + 1));
}

const namesOf = (row: GridRow): string[] => row.cells.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim());

function single(rows: readonly GridRow[], at: number): Candidate | undefined {
  const row = rows[at];
  if (!row) return undefined;
  const names = namesOf(row);
  return { at, rows: 1, names, score: namesIn(names) };
}

/** "Quantity" over "CTN", "PCS/CTN" and "TOTAL PCS": the upper name holds until the next begins. */
function double(rows: readonly GridRow[], at: number): Candidate | undefined {
  const [upper, lower] = [rows[at], rows[at + 1]];
  if (!upper || !lower || isUnitsRow(lower) || upper.cells.filter(isFilled).length < 2) return undefined;
  if (lower.cells.some(({ kind, text }) => kind === 'number' || kind === 'date' || /^[\d.,]+$/.test(text)))
    return undefined;
  let group = '';
  const width = Math.max(upper.cells.length, lower.cells.length);
  const names = Array.from({ length: width }, (_, place) => {
    const [above, below] = [textAt(upper, place), textAt(lower, place)].map((text) =>
      text.replaceAll(/\s+/g, ' '),
    );
    if (above !== '') group = above ?? '';
    if (below === '' || plainText(below ?? '') === plainText(above ?? '')) return above ?? '';
    // What the lower name says by itself is narrower than what both do.
    return roleOf(below ?? '') === undefined ? `${group} ${below}` : (below ?? '');
  });
  const score = namesIn(names);
  const alone = Math.max(namesIn(namesOf(upper)), namesIn(namesOf(lower)));
  // Names merged over both rows stand in each.
  const isMerged =
    score >= alone && upper.cells.some(({ text }, place) => text !== '' && text === textAt(lower, place));
  return score > alone || isMerged ? { at, rows: 2, names, score } : undefined;
}

/** A row that says units only: ctn, pcs/ctn, pcs, kg. */
function isUnitsRow({ cells }: GridRow): boolean {
  const filled = cells.filter(isFilled);
  return filled.length > 0 && filled.every(({ text }) => isUnitName(text));
}

/** Of two columns of one role the first stays; a number of pieces without a word for "total" is the quantity. */
function parted(columns: readonly Column[]): Column[] {
  const seen = new Set<PackingRole>();
  return columns.map((column) => {
    const isTwice = seen.has(column.role);
    seen.add(column.role);
    return isTwice && column.role !== 'none' ? { ...column, role: 'none' as const } : column;
  });
}
