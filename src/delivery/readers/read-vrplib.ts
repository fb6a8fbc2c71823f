import { formatFound, problem } from '../../lib/errors/index.js';
import { wording } from '../../lib/wording/index.js';
import type { Distances } from './distances.js';
import { dimacsDistances, roundedDistances } from './euclidean.js';
import { parseProblem } from './parse-problem.js';
import { type ProblemReading, unread } from './problem-reading.js';

type Rows = ReadonlyMap<number, { readonly line: number; readonly cells: readonly number[] }>;
type Parts = { readonly headers: ReadonlyMap<string, string>; readonly sections: ReadonlyMap<string, Rows> };

/** VRPLIB's form, with time windows, release times and stores to load at again, as PyVRP's instances have them. */
export function readVrplib(text: string, file: string): ProblemReading {
  const { headers, sections } = partsOf(text);
  const points = sections.get('NODE_COORD_SECTION');
  const known = ['EUC_2D'].includes(headers.get('EDGE_WEIGHT_TYPE') ?? '');
  if (!known || !points)
    return unread(
      problem('route-unreadable', { file, field: 'EDGE_WEIGHT_TYPE' }, wording('route.says.unreadable'), {
        found: formatFound(headers.get('EDGE_WEIGHT_TYPE')),
        expected: wording('expect.one-of', { choices: 'EUC_2D' }),
      }),
    );
  const isTimed = sections.has('TIME_WINDOW_SECTION');
  const scale = isTimed ? 10 : 1;
  const of = (section: string, node: number) => sections.get(section)?.get(node)?.cells;
  const windowOf = (node: number) => of('TIME_WINDOW_SECTION', node)?.map((time) => scale * time);
  const nodes = [...points.keys()];
  const [store = 1, ...others] = [
    ...new Set([[...(sections.get('DEPOT_SECTION')?.keys() ?? [])][0] ?? 1, ...nodes]),
  ];
  const capacity = Number(headers.get('CAPACITY'));
  const service = Number(headers.get('SERVICE_TIME') ?? 0);
  const input = {
    name: headers.get('NAME') ?? file,
    depot: nodes.indexOf(store),
    vehicles: [
      {
        id: 'vehicle',
        count: Number(headers.get('VEHICLES') ?? others.length),
        capacity,
        trips: sections.has('VEHICLES_RELOAD_DEPOT_SECTION') ? others.length : 1,
        shift: windowOf(store) ?? [0, 1e9],
      },
    ],
    orders: others.map((node) => ({
      id: String(node - 1),
      place: nodes.indexOf(node),
      load: of('DEMAND_SECTION', node)?.[0],
      window: windowOf(node),
      service: scale * (of('SERVICE_TIME_SECTION', node)?.[0] ?? service),
      release: scale * (of('RELEASE_TIME_SECTION', node)?.[0] ?? 0),
    })),
  };
  return parseProblem(input, {
    file,
    distances: distancesOf(points, isTimed),
    units: { costUnit: 'distance', isClock: false, costScale: scale },
    where: (kind, index, path) => {
      const [name] = path;
      const section = sections.get(sectionOf(String(name))) ?? points;
      const line = kind === 'orders' ? section.get(others[index] ?? 0)?.line : undefined;
      return {
        file,
        ...(line === undefined ? {} : { line }),
        ...(name === undefined ? {} : { field: String(name) }),
      };
    },
  });
}

const sectionOf = (field: string): string =>
  ({ load: 'DEMAND_SECTION', window: 'TIME_WINDOW_SECTION', release: 'RELEASE_TIME_SECTION' })[field] ?? '';

const distancesOf = (points: Rows, isTimed: boolean): Distances => {
  const places = [...points.values()].map(({ cells: [x = 0, y = 0] }) => [x, y] as const);
  return isTimed ? dimacsDistances(places) : roundedDistances(places);
};

function partsOf(text: string): Parts {
  const headers = new Map<string, string>();
  const sections = new Map<string, Map<number, { line: number; cells: number[] }>>();
  let section: Map<number, { line: number; cells: number[] }> | undefined;
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const [, name = '', value = ''] = /^\s*([A-Z_]+)\s*(?::\s*(.*?))?\s*$/.exec(line) ?? [];
    if (name.endsWith('_SECTION')) {
      section = new Map();
      sections.set(name, section);
    } else if (name !== '') headers.set(name, value);
    else {
      const [node, ...cells] = line.trim().split(/\s+/).map(Number);
      if (node !== undefined && line.trim() !== '') section?.set(node, { line: at + 1, cells });
    }
  }
  return { headers, sections };
}
