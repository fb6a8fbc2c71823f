import { basename, extname } from 'node:path';
import { type AddedEntry, addedKey, type Case, checkAdded } from '../../case/index.js';
import { formatFound, type Problem, problem } from '../../lib/errors/index.js';
import { sha256 } from '../../lib/hash/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import { readingLanguages } from '../lexicon/lexicons.js';
import { alreadyThere } from './already-there.js';
import { type TableChoices, tableLimits } from './api.js';
import { decideColumns } from './decide-columns.js';
import { EntryMaker } from './entry-maker.js';
import { findHeader, type TableHeader } from './find-header.js';
import { findLeftOut, type LineLeftOut, rowInShort } from './left-out.js';
import { type MadeRow, makeRow, namedFirst } from './make-entries.js';
import { saysNothing } from './missing-cells.js';
import { openTable } from './open-table.js';
import { type RowRead, readRow } from './read-rows.js';
import type { RowDraft } from './row-draft.js';
import type { OpenedTable, TableRow } from './table.js';
import { type ReadTable, readersOf } from './table-readers.js';
import { hasSource, TableSourceMaker } from './table-source.js';

/** A table as it was read, what would be written of it, and what is wrong in it. */
export type TableRead = {
  readonly file: string;
  readonly sha256: string;
  readonly opened: OpenedTable;
  readonly header: TableHeader | undefined;
  readonly language: string | undefined;
  readonly table: ReadTable | undefined;
  readonly maker: EntryMaker;
  readonly rows: readonly TableRow[];
  readonly leftOut: readonly LineLeftOut[];
  readonly good: readonly GoodRow[];
  readonly problems: readonly Problem[];
  readonly badLines: ReadonlySet<number>;
  readonly entries: readonly AddedEntry[];
  /** Some row has no source of its own, and nobody has said where the table is from. */
  readonly lacksSource: boolean;
  readonly source: string | undefined;
};

export type GoodRow = { readonly draft: RowDraft; readonly made: MadeRow };

/** Reads a table of shipments against the case it would go into. Nothing is written. */
export async function readTable(
  name: string,
  bytes: Uint8Array,
  caseData: Case,
  choices: TableChoices,
): Promise<TableRead> {
  const file = basename(name);
  const hash = sha256(bytes);
  const opened = await openTable(file, bytes, choices.sheet);
  const language = choices.language ?? caseData.header.language;
  const spoken = readingLanguages.find((each) => each === language?.split('-')[0]);
  const header = findHeader(opened.rows, choices.header);
  const maker = new EntryMaker(caseData.entries, choices, spoken);
  const nothing = {
    file,
    sha256: hash,
    opened,
    header,
    language,
    maker,
    table: undefined,
    rows: [],
    leftOut: [],
  };
  const none = { good: [], badLines: new Set<number>(), entries: [], lacksSource: false, source: undefined };
  if (!header) return { ...nothing, ...none, problems: [...opened.problems, ...emptiness(file, opened)] };
  const columns = decideColumns(header, choices.columns ?? {}, spoken);
  const byHand = new Set(choices.leaveOut);
  const leftOut = findLeftOut(header.body, columns, byHand);
  const rows = header.body.filter(({ line }) => !leftOut.has(line));
  const keptIn = keptLanguage(choices, caseData);
  const table = readersOf({ file, columns, rows, choices, language, keptIn });
  const read = readAll(rows, table, columns.length);
  const source = new TableSourceMaker({ file, sha256: hash, stem: stemOf(file), choices }, caseData, maker);
  const written = write(read, { caseData, maker, source, sheet: opened.sheet, file }, choices.again === true);
  const below = opened.problems.filter(({ at }) => (at.line ?? 0) > (header.lines.at(-1) ?? 0));
  const badLines = new Set(
    [...below, ...read.problems, ...written.problems].flatMap(({ at, severity }) =>
      severity === 'error' ? (at.line ?? []) : [],
    ),
  );
  return {
    ...nothing,
    table,
    rows: rows.filter(({ line }) => !written.there.has(line)),
    leftOut: [
      ...leftOut.values(),
      ...rows
        .filter(({ line }) => written.there.has(line))
        .map((row) => ({ line: row.line, why: 'there' as const, text: rowInShort(row) })),
    ].toSorted((a, b) => a.line - b.line),
    good: written.good,
    badLines,
    entries: written.entries,
    lacksSource: source.isUsed && !hasSource(choices, caseData),
    source: source.id,
    problems: [
      ...tooMany(file, rows),
      ...opened.notices,
      ...below,
      ...knownFile(file, hash, caseData),
      ...notesKept(file, rows, table),
      ...read.problems,
      ...written.problems,
      ...twice(file, rows, new Set([...badLines, ...written.there])),
    ].toSorted((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0)),
  };
}

/** The language the case will read the kept amounts by: that of the table's source, or its own. */
function keptLanguage({ source, language }: TableChoices, { entries, header }: Case): string | undefined {
  const there = source?.id === undefined ? undefined : entries.source.find(({ id }) => id === source.id);
  const own = there ? there.language : (source?.language ?? language);
  return own ?? header.language;
}

const stemOf = (file: string): string => basename(file, extname(file)).replaceAll('_', ' ');

function emptiness(file: string, { format, sheets, sheet, problems }: OpenedTable): Problem[] {
  if (problems.length > 0 || (format === 'xlsx' && sheet === undefined && sheets.length > 1)) return [];
  return [
    problem('csv-header', { file }, wording('problem.kits.empty'), {
      expected: wording('expect.table.header'),
    }),
  ];
}

function tooMany(file: string, rows: readonly TableRow[]): Problem[] {
  if (rows.length <= tableLimits.rowsMax) return [];
  const says = wording('problem.entries-many', { max: String(tableLimits.rowsMax) });
  return [
    {
      ...problem('entries-too-many', { file, line: rows[tableLimits.rowsMax]?.line }, says),
      severity: 'error',
    },
  ];
}

type ReadRows = { readonly drafts: readonly RowDraft[]; readonly problems: readonly Problem[] };

function readAll(rows: readonly TableRow[], table: ReadTable, columns: number): ReadRows {
  const read = rows.slice(0, tableLimits.rowsMax).map((row): RowRead => {
    if (row.cells.length === columns) return readRow(row, table);
    const detail = {
      found: wording('found.cells', { count: row.cells.length }),
      expected: wording('expect.table.cells', { count: columns }),
    };
    return {
      drafts: [],
      problems: [
        problem('csv-row', { file: table.file, line: row.line }, wording('problem.csv.row'), detail),
      ],
    };
  });
  return { drafts: read.flatMap(({ drafts }) => drafts), problems: read.flatMap(({ problems }) => problems) };
}

type Writing = {
  readonly caseData: Case;
  readonly maker: EntryMaker;
  readonly source: TableSourceMaker;
  readonly sheet: string | undefined;
  readonly file: string;
};

type WrittenRows = {
  readonly good: readonly GoodRow[];
  readonly problems: readonly Problem[];
  readonly entries: readonly AddedEntry[];
  /** Lines of rows that the case holds already, and that are not taken again. */
  readonly there: ReadonlySet<number>;
};

/** The entries of all rows together, held against the case; a row that needs one that is refused is refused with it. */
function write(
  { drafts }: ReadRows,
  { caseData, maker, source, sheet, file }: Writing,
  isAgain: boolean,
): WrittenRows {
  const { language } = caseData.header;
  const all = drafts.map((draft) => ({
    draft,
    made: makeRow(draft, maker, () => source.made(), { sheet, language }),
  }));
  const there = isAgain
    ? new Set<number>()
    : alreadyThere(
        all.map(({ made }) => made),
        maker.made,
        caseData,
      );
  const made = all.filter(({ draft }) => !there.has(draft.line));
  const faults = checkAdded(caseData, [...maker.made.values()]);
  const problems: Problem[] = [];
  const isBad = new Set<number>();
  for (const { draft, made: row } of made) {
    const own = row.keys.flatMap((key) => {
      const entry = maker.made.get(key);
      return entry ? (faults.get(addedKey(entry)) ?? []) : [];
    });
    const errors = own.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) isBad.add(draft.line);
    const told = errors.find(({ code }) => code !== 'reference-refused') ?? errors[0] ?? own[0];
    if (told) problems.push({ ...told, at: { file, line: draft.line, field: told.at.field } });
  }
  const good = made.filter(({ draft }) => !isBad.has(draft.line));
  const used = new Set(good.flatMap(({ made: { keys } }) => [...keys, ...source.keys]));
  const entries = [...maker.made].flatMap(([key, entry]) => (used.has(key) ? [entry] : []));
  return { good, problems, entries: namedFirst(entries), there };
}

function knownFile(file: string, hash: string, { entries }: Case): Problem[] {
  const known = entries.source.find((source) => source.sha256 === hash);
  if (!known) return [];
  return [problem('table-known', { file }, wording('problem.table.known', { title: asIs(known.title) }))];
}

/** Notes of which nothing is understood are text, and change nothing that is counted: said once for all of them. */
function notesKept(file: string, rows: readonly TableRow[], { columns, noteOf }: ReadTable): Problem[] {
  const notes = columns
    .filter(({ as }) => as === 'note')
    .flatMap(({ at }) => rows.map(({ cells }) => cells[at] ?? ''))
    .filter((cell) => !saysNothing(cell) && noteOf(cell) === undefined);
  const [first] = notes;
  if (first === undefined) return [];
  const says = wording('problem.table.notes', { count: notes.length });
  return [problem('table-notes', { file }, says, { found: formatFound(first) })];
}

/** Rows that say the same twice: both are taken, and counted twice if they are one. */
function twice(file: string, rows: readonly TableRow[], bad: ReadonlySet<number>): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ line, cells }) => {
    if (bad.has(line)) return [];
    const key = JSON.stringify(cells);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    if (first === undefined) return [];
    return [
      problem('table-row-twice', { file, line }, wording('problem.table.twice', { line: String(first) })),
    ];
  });
}
