import { z } from 'zod';
import { Source, Stage, Terms } from '../../case/index.js';
import { Day } from '../../lib/days/index.js';
import { SaidProblem } from '../../lib/errors/index.js';
import { columnRoles } from './roles.js';

export const tableLimits = { bytesMax: 8 * 1024 ** 2, rowsMax: 2000, choicesBytesMax: 512 * 1024 } as const;

const Name = z.string().max(2000);
const Language = Source.shape.language.unwrap();

/** What holds for every row, where no column says it. */
const Whole = z.strictObject({
  goods: Name.optional(),
  from: Name.optional(),
  to: Name.optional(),
  place: Name.optional(),
  unit: z.string().max(40).optional(),
  stage: Stage.optional(),
  terms: Terms.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
});

/** Where the table comes from: a source of the case, or what one is made of. */
const TableSource = z.strictObject({
  id: z.string().max(80).optional(),
  title: Name.optional(),
  publisher: Name.optional(),
  published: Day.optional(),
  language: Language.optional(),
  url: z.string().max(2000).optional(),
});

/** What a person decided of a table. What is not decided here is decided by the table itself, and shown. */
export const TableChoices = z.strictObject({
  sheet: z.string().max(200).optional(),
  /** The line that names the columns. */
  header: z.int().min(1).optional(),
  language: Language.optional(),
  decimal: z.enum(['point', 'comma']).optional(),
  days: z.enum(['day-first', 'month-first']).optional(),
  /** By the place of the column, from nought. */
  columns: z.record(z.string().regex(/^\d{1,4}$/), z.enum(columnRoles)).optional(),
  /** What words of a column mean, in the letters plainLetters leaves. */
  terms: z.record(Name, Terms).optional(),
  stages: z.record(Name, z.union([Stage, z.enum(['none-came', 'none'])])).optional(),
  /** What notes say became of the goods; `none`: the note is text and changes nothing. */
  notes: z.record(Name, z.union([Stage, z.enum(['none-came', 'none'])])).optional(),
  whole: Whole.optional(),
  /** `party/Cina` is an entry by its id, or a new one where that is empty. */
  names: z.record(Name, z.string().max(80)).optional(),
  /** What a new party or product is: its kind or class. */
  natures: z.record(Name, z.string().max(40)).optional(),
  /** Lines that are left out. */
  leaveOut: z.array(z.int()).max(tableLimits.rowsMax).optional(),
  /** Rows that say what the case holds already are taken too. */
  again: z.boolean().optional(),
  source: TableSource.optional(),
});
export type TableChoices = z.infer<typeof TableChoices>;

const ColumnFound = z.object({
  at: z.int(),
  name: z.string(),
  as: z.enum(columnRoles),
  by: z.enum(['hand', 'tag', 'name', 'cells', 'nothing']),
  samples: z.array(z.string()),
  filled: z.int(),
  /** Taken for the same as another column. */
  rival: z.enum(columnRoles).nullable(),
  /** How its cells are read, where they are not written as a case has them. */
  read: z.string().nullable(),
});

const WordFound = z.object({
  of: z.enum(['terms', 'stage', 'unit', 'note']),
  word: z.string(),
  count: z.int(),
  /** `null` where nobody can tell. */
  as: z.string().nullable(),
  called: z.string().nullable(),
  by: z.enum(['hand', 'word', 'nothing']),
});

const NameFound = z.object({
  kind: z.enum(['party', 'product', 'place']),
  name: z.string(),
  count: z.int(),
  /** Of the entry of the case that is meant; null for a new one. */
  id: z.string().nullable(),
  nature: z.string(),
  /** Entries of the case that may be meant, and what speaks for it. */
  alike: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      why: z.enum(['spelling', 'shortened', 'longer', 'initials']),
    }),
  ),
});

const RowStatement = z.object({
  stage: Stage.nullable(),
  amount: z.string().nullable(),
  unit: z.string().nullable(),
  on: z.string().nullable(),
  terms: Terms.nullable(),
  called: z.string().nullable(),
  value: z.string().nullable(),
  currency: z.string().nullable(),
});

export const TableQuestion = z.object({
  code: z.enum(['sheet', 'decimal', 'days', 'goods', 'twice', 'source', 'currency']),
  /** Whether nothing can be taken in before it is answered. */
  isNeeded: z.boolean(),
  examples: z.array(z.string()),
});
export type TableQuestion = z.infer<typeof TableQuestion>;

/** A table of shipments as it is read, and what would be written. */
export const TableReading = z.object({
  file: z.string(),
  sha256: z.string(),
  format: z.enum(['csv', 'xlsx']),
  delimiter: z.string().nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  headerLines: z.array(z.int()),
  language: z.string().nullable(),
  columns: z.array(ColumnFound),
  questions: z.array(TableQuestion),
  words: z.array(WordFound),
  names: z.array(NameFound),
  /** The first rows that are good. */
  rows: z.array(
    z.object({
      line: z.int(),
      goods: z.string(),
      from: z.string().nullable(),
      to: z.string().nullable(),
      isShipment: z.boolean(),
      statements: z.array(RowStatement),
    }),
  ),
  counts: z.object({
    rows: z.int(),
    good: z.int(),
    bad: z.int(),
    leftOut: z.int(),
    shipments: z.int(),
    statements: z.int(),
    entries: z.int(),
  }),
  /** Lines that are no shipments (totals, notes), and those that say what the case holds already. */
  leftOut: z.array(
    z.object({ line: z.int(), why: z.enum(['total', 'note', 'hand', 'there']), text: z.string() }),
  ),
  problems: z.array(SaidProblem),
  problemsInAll: z.int(),
});
export type TableReading = z.infer<typeof TableReading>;
