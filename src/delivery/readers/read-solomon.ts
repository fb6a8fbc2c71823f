import { formatFound, problem } from '../../lib/errors/index.js';
import { wording } from '../../lib/wording/index.js';
import { dimacsDistances } from './euclidean.js';
import { parseProblem } from './parse-problem.js';
import { type ProblemReading, unread } from './problem-reading.js';

const columns = ['id', 'x', 'y', 'load', 'ready', 'due', 'service'] as const;
const ten = 10;

type Row = { readonly line: number; readonly cells: readonly string[] };

/** Solomon's form of a problem, which Gehring and Homberger took over: one store, vehicles alike, one trip each. */
export function readSolomon(text: string, file: string): ProblemReading {
  const rows = text
    .split(/\r?\n/)
    .map((line, at): Row => ({ line: at + 1, cells: line.trim().split(/\s+/) }))
    .filter(({ cells }) => cells[0] !== '');
  const [fleet, store, ...orders] = rows.filter(({ cells }) => /^[-+.\d]/.test(cells[0] ?? ''));
  const [count, capacity] = (fleet?.cells ?? []).map(Number);
  const numbers = [store, ...orders].map((row) => (row?.cells ?? []).map(Number));
  const wrong = [store, ...orders].find((_, at) => !isRow(numbers[at]));
  if (fleet?.cells.length !== 2 || !Number.isFinite(count) || !Number.isFinite(capacity) || wrong || !store) {
    const at = wrong ?? fleet;
    return unread(
      problem(
        'route-unreadable',
        { file, ...(at ? { line: at.line } : {}) },
        wording('route.says.unreadable'),
        {
          found: formatFound(at?.cells.join(' ')),
          expected: wording('expect.route.columns', {
            columns: (wrong ? columns : ['number', 'capacity']).join(' '),
          }),
        },
      ),
    );
  }
  const input = {
    name: rows[0]?.cells.join(' ') ?? file,
    vehicles: [{ id: 'vehicle', count, capacity, trips: 1, shift: span(numbers[0] ?? []) }],
    orders: numbers.slice(1).map((row, at) => ({
      id: orders[at]?.cells[0],
      place: at + 1,
      load: row[3],
      window: span(row),
      service: ten * (row[6] ?? 0),
    })),
  };
  return parseProblem(input, {
    file,
    distances: dimacsDistances(numbers.map(([, x = 0, y = 0]) => [x, y])),
    units: { costUnit: 'distance', isClock: false, costScale: ten },
    where: (kind, index, path) => ({
      file,
      line: (kind === 'orders' ? orders[index]?.line : fleet.line) ?? 0,
      ...(path.length === 0 ? {} : { field: path.join('.') }),
    }),
  });
}

const isRow = (row: readonly number[] | undefined): boolean =>
  row?.length === columns.length && row.every((cell) => Number.isFinite(cell));

const span = (row: readonly number[]): [number, number] => [ten * (row[4] ?? 0), ten * (row[5] ?? 0)];
