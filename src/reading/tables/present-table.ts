import { findUnit } from '../../case/index.js';
import { groupBy } from '../../lib/lists/index.js';
import { formatMessage, type Language, presentProblems } from '../../words/index.js';
import type { TableChoices, TableQuestion, TableReading } from './api.js';
import { saysNothing } from './missing-cells.js';
import { plainName } from './name-match.js';
import { scaleIn } from './read-amounts.js';
import type { GoodRow, TableRead } from './read-table.js';
import type { Telling } from './row-draft.js';
import type { ReadTable } from './table-readers.js';

const rowsShown = 30;
const problemsShown = 200;
const wordsShown = 100;
const namesShown = 400;
const examplesShown = 3;

/** A table as it was read, in the words of whoever asks. */
export function presentTable(read: TableRead, choices: TableChoices, language: Language): TableReading {
  const { opened, header, table, problems, leftOut, good } = read;
  return {
    file: read.file,
    sha256: read.sha256,
    format: opened.format,
    delimiter: opened.delimiter ?? null,
    sheet: opened.sheet ?? null,
    sheets: [...opened.sheets],
    headerLines: [...(header?.lines ?? [])],
    language: read.language ?? null,
    columns: (table?.columns ?? []).map((column) => {
      const notice = table?.noticeOf(column);
      const { at, name, as, by, samples, filled, rival } = column;
      return {
        at,
        name,
        as,
        by,
        samples: [...samples],
        filled,
        rival: rival ?? null,
        read: notice ? formatMessage(notice, language) : null,
      };
    }),
    questions: questionsOf(read, choices),
    words: wordsOf(read, choices),
    names: namesOf(read),
    rows: good.slice(0, rowsShown).map(presentRow),
    counts: countsOf(read),
    leftOut: [...leftOut],
    problems: presentProblems(problems.slice(0, problemsShown), language),
    problemsInAll: problems.length,
  };
}

export function countsOf({ rows, badLines, leftOut, good, entries }: TableRead): TableReading['counts'] {
  const lines = new Set(good.map(({ draft }) => draft.line).filter((line) => !badLines.has(line)));
  return {
    rows: rows.length,
    good: lines.size,
    bad: badLines.size,
    leftOut: leftOut.length,
    shipments: entries.filter(({ kind }) => kind === 'consignment').length,
    statements: entries.filter(({ kind }) => kind === 'statement').length,
    entries: entries.length,
  };
}

function presentRow({ draft, made }: GoodRow): TableReading['rows'][number] {
  return {
    line: draft.line,
    goods: draft.goods,
    from: draft.from ?? null,
    to: draft.to ?? null,
    isShipment: made.isShipment,
    statements: draft.tellings.map(presentTelling),
  };
}

const presentTelling = ({ stage, amount, unit, on, terms, called, value, currency }: Telling) => ({
  stage: stage ?? null,
  amount: amount ?? null,
  unit: unit ?? null,
  on: on ?? null,
  terms: terms ?? null,
  called: called ?? null,
  value: value ?? null,
  currency: currency ?? null,
});

/** What the table leaves open: what must be answered before it is taken in, and what only costs rows. */
export function questionsOf(
  { opened, table, problems, lacksSource }: TableRead,
  choices: TableChoices,
): TableQuestion[] {
  if (opened.format === 'xlsx' && opened.sheet === undefined && opened.sheets.length > 1)
    return [{ code: 'sheet', isNeeded: true, examples: [...opened.sheets] }];
  const found = (code: string, isIt: (cell: string) => boolean = () => true): string[] => {
    const cells = problems.flatMap((each) =>
      each.code === code && typeof each.found === 'string' ? [each.found] : [],
    );
    return [...new Set(cells.filter(isIt))].slice(0, examplesShown);
  };
  const ask = (
    code: TableQuestion['code'],
    isNeeded: boolean,
    examples: string[],
    isOpen = examples.length > 0,
  ) => (isOpen ? [{ code, isNeeded, examples }] : []);
  const columns = table?.columns ?? [];
  const rivals = columns.flatMap(({ rival, name }) => (rival === undefined ? [] : [name]));
  const hasGoods = columns.some(({ as }) => as === 'goods') || Boolean(choices.whole?.goods);
  return [
    ...ask('goods', true, [], table !== undefined && !hasGoods),
    ...ask('twice', true, rivals),
    ...ask('decimal', true, choices.decimal === undefined ? found('amount-two-ways', isOpenMark) : []),
    ...ask('days', true, choices.days === undefined ? found('day-two-ways') : []),
    ...ask('currency', false, choices.whole?.currency === undefined ? found('value-without-currency') : []),
    ...ask('source', true, [], lacksSource),
  ];
}

const isOpenMark = (cell: string): boolean => /\d[.,]\d{3}(?!\d)/.test(cell);

function wordsOf({ table, rows }: TableRead, choices: TableChoices): TableReading['words'] {
  if (!table) return [];
  return (['terms', 'stage', 'unit', 'note'] as const).flatMap((of) => {
    const cells = table.columns
      .filter(({ as }) => as === of)
      .flatMap(({ at }) => rows.map((row) => row.cells[at] ?? ''))
      .filter((cell) => !saysNothing(cell) && (of !== 'note' || table.noteOf(cell) !== undefined));
    const groups = [...groupBy(cells, plainName)].slice(0, wordsShown);
    return groups.map(([plain, some]) => {
      const word = some[0] ?? plain;
      const said =
        of === 'terms'
          ? choices.terms?.[plain]
          : of === 'stage'
            ? choices.stages?.[plain]
            : of === 'note'
              ? choices.notes?.[plain]
              : undefined;
      const meant = of === 'terms' ? table.termsOf(word) : undefined;
      const as =
        of === 'terms'
          ? meant?.terms
          : of === 'stage'
            ? (said ?? table.stageOf(word) ?? (table.saysNoneCame(word) ? 'none-came' : undefined))
            : of === 'note'
              ? (said ?? meaningOf(table.noteOf(word)))
              : findUnit(scaleIn(word).unit ?? word);
      return {
        of,
        word,
        count: some.length,
        as: as ?? null,
        called: meant?.called ?? null,
        by:
          said !== undefined
            ? ('hand' as const)
            : as === undefined
              ? ('nothing' as const)
              : ('word' as const),
      };
    });
  });
}

const meaningOf = (noted: ReturnType<ReadTable['noteOf']>): string | undefined =>
  noted === 'text' ? 'none' : noted?.meaning;

function namesOf({ maker }: TableRead): TableReading['names'] {
  return [...maker.names.values()]
    .filter(({ name }) => name !== '?')
    .slice(0, namesShown)
    .map(({ kind, name, count, id, nature }) => ({
      kind,
      name,
      count,
      id: id ?? null,
      nature,
      alike: id === undefined ? [...maker.alike(kind, name)] : [],
    }));
}
