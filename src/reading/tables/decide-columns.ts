import { largest } from '../../lib/lists/index.js';
import type { ReadingLanguage } from '../lexicon/lexicons.js';
import { type CellContent, contentOf } from './cell-content.js';
import type { TableHeader } from './find-header.js';
import { saysNothing } from './missing-cells.js';
import { type NamedRole, recogniseName, recogniseTag } from './recognise-name.js';
import { type ColumnRole, isSharable } from './roles.js';

export type DecidedBy = 'hand' | 'tag' | 'name' | 'cells' | 'nothing';

export type TableColumn = {
  readonly at: number;
  readonly name: string;
  readonly as: ColumnRole;
  readonly by: DecidedBy;
  readonly samples: readonly string[];
  readonly filled: number;
  /** Another column that was taken for the same. */
  readonly rival?: ColumnRole;
};

const samplesShown = 3;
const sampleCharsMax = 120;

/** Columns somebody decided, by their place from nought. */
export type ColumnsSaid = Readonly<Record<string, ColumnRole>>;

/** What each column holds: as somebody said, by the tag below its name, by its name, or by its cells. */
export function decideColumns(
  { names, tags, body }: TableHeader,
  said: ColumnsSaid,
  language: ReadingLanguage | undefined,
): TableColumn[] {
  const width = Math.max(names.length, largest(body.map(({ cells }) => cells.length)));
  const all = Array.from({ length: width }, (_, at): TableColumn => {
    const cells = body.map((row) => row.cells[at] ?? '').filter((cell) => !saysNothing(cell));
    const name = names[at] ?? '';
    return {
      at,
      name,
      ...decideOne({ name, tag: tags[at] ?? name, cells, said: said[at] }, language),
      samples: [...new Set(cells)].slice(0, samplesShown).map((cell) => cell.slice(0, sampleCharsMax)),
      filled: cells.length,
    };
  });
  return parted(byContent(all, body, language));
}

type One = {
  readonly name: string;
  readonly tag: string;
  readonly cells: readonly string[];
  readonly said: ColumnRole | undefined;
};
type Decision = Pick<TableColumn, 'as' | 'by'>;
const undecided: Decision = { as: 'none', by: 'nothing' };

function decideOne({ name, tag, cells, said }: One, language: ReadingLanguage | undefined): Decision {
  if (said !== undefined) return { as: said, by: 'hand' };
  if (cells.length === 0) return undecided;
  const content = contentOf(cells, language);
  const tagged = recogniseTag(tag);
  const named = recogniseName(name);
  const as = fitting(tagged === undefined ? named : { as: tagged }, content);
  if (as === undefined || (as === 'reference' && isCount(cells))) return undecided;
  return { as, by: tagged === undefined ? 'name' : 'tag' };
}

/** The numbers of its rows. */
const isCount = (cells: readonly string[]): boolean =>
  cells.every((cell, at) => cell === String(at + Number(cells[0])));

const numeric: ReadonlySet<CellContent> = new Set<CellContent>(['number', 'day', 'url']);

/** What a name says, where the cells are such. */
function fitting(named: NamedRole | undefined, content: CellContent): ColumnRole | undefined {
  if (named === undefined) return undefined;
  if ('stage' in named) {
    if (content === 'day') return `day-${named.stage}`;
    return content === 'number' ? `amount-${named.stage}` : content === 'stage' ? 'stage' : undefined;
  }
  const { as } = named;
  if (as.startsWith('amount') && content === 'unit') return 'unit';
  if (as === 'unit' && content === 'number') return 'amount';
  if (as.startsWith('amount') && content === 'day') return undefined;
  if (as === 'source' && content === 'url') return 'url';
  const isName = ['from', 'to', 'goods', 'place', 'publisher', 'speaker'].includes(as);
  return isName && numeric.has(content) ? undefined : as;
}

// Of what no name tells, only these are told by their cells, and each only where one column has them.
const told: readonly (readonly [CellContent, ColumnRole])[] = [
  ['url', 'url'],
  ['day', 'day'],
  ['terms', 'terms'],
  ['stage', 'stage'],
  ['unit', 'unit'],
  ['currency', 'currency'],
  ['goods', 'goods'],
  ['number', 'amount'],
];

function byContent(
  columns: readonly TableColumn[],
  body: TableHeader['body'],
  language: ReadingLanguage | undefined,
): TableColumn[] {
  const open = columns.filter(({ by, filled, name }) => by === 'nothing' && filled > 0 && !isKnown(name));
  const contents = new Map(
    open.map(({ at }) => [
      at,
      contentOf(
        body.map(({ cells }) => cells[at] ?? '').filter((cell) => !saysNothing(cell)),
        language,
      ),
    ]),
  );
  const given = told.flatMap(([content, as]) => {
    const fits = open.filter(({ at }) => contents.get(at) === content);
    const [only, second] = fits;
    const isTaken = columns.some((column) => column.as === as || column.as.startsWith(`${as}-`));
    return only && !second && !isTaken ? [[only.at, as] as const] : [];
  });
  const roles = new Map(given);
  return columns.map((column) => {
    const as = roles.get(column.at);
    return as === undefined ? column : { ...column, as, by: 'cells' };
  });
}

// A name that is known was not taken because its cells are others.
const isKnown = (name: string): boolean => {
  const named = recogniseName(name);
  return named !== undefined && 'as' in named && (named.as === 'none' || named.as === 'reference');
};

/** Of two columns for one thing the first is taken and the other is asked about, unless somebody chose. */
function parted(columns: readonly TableColumn[]): TableColumn[] {
  const chosen = new Set(columns.filter(({ by }) => by === 'hand').map(({ as }) => as));
  const taken = new Set<ColumnRole>();
  return columns.map((column) => {
    const { as, by } = column;
    if (isSharable(as) || by === 'hand') return column;
    const isSecond = taken.has(as) || chosen.has(as);
    taken.add(as);
    return isSecond ? { ...column, as: 'none', by: 'nothing', rival: as } : column;
  });
}
