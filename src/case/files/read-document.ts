import { z } from 'zod';
import type { Problem } from '../../lib/errors/index.js';
import { addAll } from '../../lib/lists/index.js';
import { expecting, type Wording } from '../../lib/wording/index.js';
import type { RawEntry } from '../../lib/yaml/index.js';
import { parseYamlHeader } from '../../lib/yaml/index.js';
import { prepare } from '../entries/check-entries.js';
import { entryProblems } from '../entries/entry-problems.js';
import { typesOfFields } from '../entries/field-types.js';
import { readableOf } from '../entries/readable-part.js';
import type { CaseFile } from './case-files.js';
import { tableFields } from './columns/table-fields.js';
import { parseCsv } from './parse-csv.js';

export type DocumentReading<T> = {
  readonly value?: T;
  /** Where not all of it can be read, what can: every field that is in order, and no other. */
  readonly readable?: Partial<T>;
  readonly problems: readonly Problem[];
  /** Line of a field of what was read, for what is found wrong later. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

/** Reads a YAML file that is one group of fields, and names what is wrong in it as a case's reader does. */
export function readYamlDocument<S extends z.ZodObject>(
  { name, text }: CaseFile,
  what: Wording,
  schema: S,
): DocumentReading<z.infer<S>> {
  const { entries, problems } = parseYamlHeader(name, text);
  const [raw] = entries;
  if (!raw) return { problems, lineOf: () => 1 };
  const read = hold(name, what, schema, raw);
  const readable =
    read.value === undefined ? readableOf(schema, prepare(raw, typesOfFields(schema))) : undefined;
  return {
    ...read,
    ...(readable === undefined ? {} : { readable }),
    problems: [...problems, ...read.problems],
    lineOf: raw.lineOf,
  };
}

/** Reads a CSV table whose rows each meet the schema; a wrong row is named and the others are in. */
export function readCsvTable<S extends z.ZodObject>(
  { name, text }: CaseFile,
  what: Wording,
  schema: S,
): { readonly rows: readonly z.infer<S>[]; readonly problems: readonly Problem[]; readonly read: number } {
  const parsed = parseCsv(name, text, tableFields(schema));
  const rows: z.infer<S>[] = [];
  const problems = [...parsed.problems];
  for (const raw of parsed.entries) {
    const read = hold(name, what, schema, raw);
    addAll(problems, read.problems);
    if (read.value !== undefined) rows.push(read.value);
  }
  return { rows, problems, read: parsed.read };
}

function hold<S extends z.ZodObject>(
  file: string,
  what: Wording,
  schema: S,
  raw: RawEntry,
): { value?: z.infer<S>; problems: Problem[] } {
  const types = typesOfFields(schema);
  const parsed = schema.safeParse(prepare(raw, types), { error: formatExpected });
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) => {
    const inner = issue.code === 'unrecognized_keys' ? objectAt(schema, issue.path) : schema;
    return entryProblems(file, what, raw, [issue], inner ? typesOfFields(inner) : new Map());
  });
  return { problems };
}

const typeNames: Readonly<Record<string, string>> = {
  string: expecting('expect.text'),
  array: expecting('expect.list'),
  object: expecting('expect.group'),
  number: expecting('expect.number'),
  int: expecting('expect.whole'),
  boolean: expecting('expect.true-false'),
};

const formatExpected = (issue: z.core.$ZodRawIssue): string | undefined =>
  issue.code === 'invalid_type' ? typeNames[issue.expected] : undefined;

/** The group of fields a path leads to, so that a misspelt field is held against its neighbours. */
function objectAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.ZodObject | undefined {
  let at: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    const inner: z.core.$ZodType | undefined = at && unwrap(at);
    if (inner instanceof z.ZodArray) at = inner.element;
    else at = inner instanceof z.ZodObject ? (inner.shape as z.core.$ZodShape)[String(key)] : undefined;
  }
  const found = at && unwrap(at);
  return found instanceof z.ZodObject ? found : undefined;
}

const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? unwrap(schema.unwrap()) : schema;
