import { formatReadings, type ReadCell } from '../../lib/columns/index.js';
import { isDay } from '../../lib/days/index.js';
import { asIs, type Wording, wording } from '../../lib/wording/index.js';
import { readingLanguages } from '../lexicon/lexicons.js';
import type { Stage } from '../vocabulary.js';
import type { TableChoices } from './api.js';
import type { TableColumn } from './decide-columns.js';
import { saysNothing } from './missing-cells.js';
import { bareMoney } from './money.js';
import { plainName } from './name-match.js';
import {
  type AmountColumn,
  type AmountRead,
  decideMarks,
  factorIn,
  readAmountCell,
  scaleIn,
  unitIn,
} from './read-amounts.js';
import { type DayColumn, decideDays } from './read-days.js';
import { type Noted, noteMeant, tellsHeld, tellsPart } from './read-note.js';
import { type ColumnRole, stagedOf } from './roles.js';
import type { TableRow } from './table.js';
import { stageMeant, type TermsMeant, termsMeant } from './word-meanings.js';

/** A table with how each of its columns is read, decided over all their cells. */
export type ReadTable = {
  readonly file: string;
  readonly columns: readonly TableColumn[];
  readonly whole: NonNullable<TableChoices['whole']>;
  readonly language: string | undefined;
  readonly dayColumns: ReadonlyMap<number, DayColumn>;
  /** Whether what stands in a column of days is none, however it is read. */
  readonly saysNoDay: (column: TableColumn, cell: string) => boolean;
  readonly readAmount: (cell: string, role: ColumnRole, unit: string | undefined) => AmountRead;
  readonly termsOf: (cell: string) => TermsMeant | undefined;
  readonly stageOf: (cell: string) => Stage | undefined;
  /** What a note says became of the goods, and whether somebody said so; `text` where somebody said that it says nothing. */
  readonly noteOf: (cell: string) => Noted | 'text' | undefined;
  /** Whether a state is no stage but says that none came: 未到货. */
  readonly saysNoneCame: (cell: string) => boolean;
  /** How the cells of a column are read, where a case would have them otherwise. */
  readonly noticeOf: (column: TableColumn) => Wording | undefined;
};

type Given = {
  readonly file: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly choices: TableChoices;
  readonly language: string | undefined;
  readonly keptIn: string | undefined;
};

const isNumeric = (as: ColumnRole): boolean => as === 'value' || stagedOf(as)?.of === 'amount';
const isDays = (as: ColumnRole): boolean => as === 'published' || as === 'due' || stagedOf(as)?.of === 'day';

export function readersOf({ file, columns, rows, choices, language, keptIn }: Given): ReadTable {
  const cellsOf = ({ at }: TableColumn): ReadCell[] =>
    rows.flatMap(({ line, cells }) => {
      const text = cells[at] ?? '';
      return saysNothing(text) ? [] : [{ text, line }];
    });
  const days = columns.filter(({ as }) => isDays(as));
  const order = choices.days === undefined ? undefined : choices.days === 'day-first' ? 'day' : 'month';
  const dayReaders = decideDays(days.map(cellsOf), order);
  const dayColumns = new Map(days.map(({ at }, place) => [at, dayReaders[place]] as const));
  const saysNoDay: ReadTable['saysNoDay'] = ({ at }, cell) => {
    const read = saysNothing(cell) ? undefined : dayColumns.get(at)?.read(cell);
    return read?.kind === 'unreadable' || (read?.kind === 'read' && !isDay(read.on));
  };
  const numeric = columns.filter(({ as }) => isNumeric(as));
  const decimal = choices.decimal === undefined ? undefined : choices.decimal === 'comma' ? ',' : '.';
  const texts = numeric.map((column) =>
    cellsOf(column).map(({ text }) => (column.as === 'value' ? bareMoney(text) : text)),
  );
  const marks = decideMarks(texts, { decimal });
  const amounts = new Map<ColumnRole, AmountColumn>(
    numeric.map(({ as, name }, place) => [
      as,
      {
        factor: factorIn(name),
        unit: as === 'value' ? undefined : unitIn(name),
        mark: marks[place]?.mark,
        isMixed: marks[place]?.isMixed ?? false,
      },
    ]),
  );
  const bare: AmountColumn = { factor: 1, unit: undefined, mark: decimal, isMixed: false };
  const reading = readingLanguages.find((each) => each === language?.split('-')[0]);
  const readAmount: ReadTable['readAmount'] = (cell, role, unit) => {
    const column = amounts.get(role) ?? bare;
    const scale = unit === undefined ? undefined : scaleIn(unit);
    // A column and a unit that both say thousands say it twice.
    const factor = Math.max(column.factor, scale?.factor ?? 1);
    return readAmountCell(cell, { ...column, factor }, { language, keptIn, unit: scale?.unit });
  };
  return {
    file,
    columns,
    whole: choices.whole ?? {},
    language,
    dayColumns: new Map([...dayColumns].flatMap(([at, reader]) => (reader ? [[at, reader] as const] : []))),
    saysNoDay,
    readAmount,
    termsOf: (cell) => {
      const said = choices.terms?.[plainName(cell)];
      const meant = termsMeant(cell, reading);
      return said === undefined ? meant : { ...(meant?.called && { called: meant.called }), terms: said };
    },
    stageOf: (cell) => {
      const said = choices.stages?.[plainName(cell)];
      if (said !== undefined) return said === 'none' || said === 'none-came' ? undefined : said;
      return stageMeant(cell, reading);
    },
    saysNoneCame: (cell) => {
      const said = choices.stages?.[plainName(cell)];
      if (said !== undefined) return said === 'none-came';
      return stageMeant(cell, reading) === undefined && noteMeant(cell, reading) === 'none-came';
    },
    noteOf: (cell) => {
      const said = choices.notes?.[plainName(cell)];
      if (said === 'none') return 'text';
      const meaning = said ?? noteMeant(cell, reading);
      return meaning === undefined
        ? undefined
        : {
            meaning,
            isByHand: said !== undefined,
            isPart: tellsPart(cell),
            isHeld: tellsHeld(cell, reading),
          };
    },
    noticeOf: (column) => {
      const day = dayColumns.get(column.at)?.notice;
      const inWords = noticeOfWords(column, cellsOf(column), saysNoDay);
      if (day !== undefined && inWords !== undefined)
        return wording('table.read.numbers', { readings: { list: [day, inWords], join: 'semicolons' } });
      if (day !== undefined || !isNumeric(column.as)) return day ?? inWords;
      return numberNotice(column, cellsOf(column), amounts.get(column.as), readAmount);
    },
  };
}

/** When goods are due may be told in words; then no shipment is late by them. */
function noticeOfWords(
  column: TableColumn,
  cells: readonly ReadCell[],
  saysNoDay: ReadTable['saysNoDay'],
): Wording | undefined {
  const inWords = column.as === 'due' ? cells.filter(({ text }) => saysNoDay(column, text)) : [];
  const [first] = inWords;
  return first && wording('table.read.due-words', { count: inWords.length, example: asIs(first.text) });
}

function numberNotice(
  { as }: TableColumn,
  cells: readonly ReadCell[],
  column: AmountColumn | undefined,
  readAmount: ReadTable['readAmount'],
): Wording | undefined {
  const readings = formatReadings(cells, (cell) => {
    const read = readAmount(as === 'value' ? bareMoney(cell) : cell, as, undefined);
    return read.kind === 'read' ? read.text : cell;
  });
  if (column && column.factor !== 1) {
    const factor = String(column.factor);
    return readings === undefined
      ? wording('table.read.times', { factor })
      : wording('table.read.numbers-times', { readings, factor });
  }
  return readings === undefined ? undefined : wording('table.read.numbers', { readings });
}
