import type { Problem } from '../../lib/errors/index.js';
import { formatFound, formatText } from '../../lib/errors/index.js';
import { pointerTo } from '../../lib/json-file/index.js';
import { namesShown, wording } from '../../lib/wording/index.js';
import { parseLots } from './parse-lots.js';
import { parsePinned } from './parse-pinned.js';
import { parseSites } from './parse-sites.js';
import { namedParts, ProblemParts } from './parts.js';
import { type AllocationProblem, itemsOf } from './problem.js';
import { problemFields, ReserveWritten, WeightWritten } from './problem-file.js';

export type PartsCounted = { readonly read: number; readonly refused: number };

export type ProblemRead = {
  readonly problem: AllocationProblem;
  readonly problems: readonly Problem[];
  readonly sites: PartsCounted;
  readonly lots: PartsCounted;
};

/** Reads a problem; what is wrong is told by its JSON pointer, and the rest is there to be planned. */
export function parseProblem(
  file: string,
  value: unknown,
  lineOf: (pointer: string) => number | undefined = () => undefined,
): ProblemRead {
  const parts = new ProblemParts(file, lineOf);
  const fields = topFields(parts, value);
  const written = {
    sites: listIn(parts, fields, 'sites', true),
    lots: listIn(parts, fields, 'lots', true),
  };
  const sites = parseSites(parts, written.sites);
  const items = new Set(itemsOf({ sites, lots: [], weights: new Map(), reserve: new Map(), pinned: [] }));
  const lots = parseLots(parts, written.lots, { items, sites: new Set(sites.map(({ id }) => id)) });
  const unpinned = {
    sites,
    lots,
    weights: figuresOf(parts, fields, items, { field: 'weights', schema: WeightWritten, figure: 'weight' }),
    reserve: figuresOf(parts, fields, items, { field: 'reserve', schema: ReserveWritten, figure: 'packs' }),
  };
  const pinned = parsePinned(parts, listIn(parts, fields, 'pinned'), unpinned);
  return {
    problem: { ...unpinned, pinned },
    problems: parts.problems,
    sites: { read: sites.length, refused: written.sites.length - sites.length },
    lots: { read: lots.length, refused: written.lots.length - lots.length },
  };
}

type Fields = ReadonlyMap<string, unknown>;

function topFields(parts: ProblemParts, value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    parts.refuse('', wording('allocation.problem.unusable'), {
      found: formatFound(value),
      expected: wording('allocation.expect.problem'),
    });
    return new Map();
  }
  const fields = namedParts(value);
  const known = new Set<string>(problemFields);
  for (const field of fields.keys())
    if (!known.has(field))
      parts.warn(
        pointerTo('', [field]),
        wording('allocation.problem.field-unused', { field: namesShown([field.slice(0, 80)]) }),
      );
  return fields;
}

function listIn(parts: ProblemParts, fields: Fields, name: string, isNeeded = false): readonly unknown[] {
  const value = fields.get(name);
  if (Array.isArray(value)) return value;
  if ((value !== undefined || isNeeded) && fields.size > 0)
    parts.refuse(pointerTo('', [name]), wording('allocation.problem.unusable'), {
      found: formatFound(value),
      expected: wording('expect.list'),
    });
  return [];
}

type Figures<K extends 'weight' | 'packs'> = {
  readonly field: 'weights' | 'reserve';
  readonly schema: K extends 'weight' ? typeof WeightWritten : typeof ReserveWritten;
  readonly figure: K;
};

/** A figure for each item, written as a list of groups or as one group: `{"mask": 2}`. */
function figuresOf<K extends 'weight' | 'packs'>(
  parts: ProblemParts,
  fields: Fields,
  items: ReadonlySet<string>,
  { field, schema, figure }: Figures<K>,
): Map<string, number> {
  const value = fields.get(field);
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
  const rows = isGroup
    ? [...namedParts(value)].map(([item, each]) => ({ key: item, row: { item, [figure]: each } }))
    : listIn(parts, fields, field).map((row, at) => ({ key: at, row }));
  const figures = new Map<string, number>();
  for (const { key, row } of rows) {
    const pointer = pointerTo('', [field, key]);
    const read = parts.read<typeof WeightWritten | typeof ReserveWritten>(schema, row, pointer);
    if (!read) continue;
    const { item } = read;
    const found = { found: formatText(item) };
    if (!items.has(item))
      parts.refuse(pointer, wording('allocation.problem.item-unknown'), {
        ...found,
        expected: wording('allocation.expect.item', { items: namesShown([...items]) }),
      });
    else if (figures.has(item))
      parts.refuse(pointer, wording('allocation.problem.twice'), {
        ...found,
        expected: wording('expect.once'),
      });
    else figures.set(item, 'weight' in read ? read.weight : read.packs);
  }
  return figures;
}
