import type { z } from 'zod';
import { formatFound } from '../../lib/errors/index.js';
import { decodeJson, linesIn, parseJson, pointerTo } from '../../lib/json-file/index.js';
import { addAll } from '../../lib/lists/index.js';
import { asIs, expectedBy, wording } from '../../lib/wording/index.js';
import { type NeedNote, needNote } from '../note.js';
import type { NeedFile } from './need-file.js';

/** An entry and where it stands. */
export type Placed<T> = { readonly value: T; readonly file: string; readonly pointer: string };

export type JsonReading<T> = {
  readonly entries: readonly Placed<T>[];
  readonly refused: number;
  readonly notes: readonly NeedNote[];
  readonly lineOf: (pointer: string) => number | undefined;
};

/**
 * The entries of a file of JSON, a list or one by itself; one that cannot be used costs nothing but itself. What was found
 * is not shown where it may be somebody's number or name.
 */
export function readJsonList<S extends z.ZodType>(
  { name: file, bytes }: NeedFile,
  schema: S,
  isPrivate: boolean,
): JsonReading<z.infer<S>> {
  const text = decodeJson(file, bytes);
  if (text === undefined) {
    const note = needNote('refused', { file }, wording('allocation.problem.encoding'));
    return { entries: [], refused: 1, notes: [note], lineOf: () => undefined };
  }
  const read = parseJson(text);
  if ('line' in read) {
    const says =
      read.twice === undefined
        ? wording('need.note.not-json')
        : wording('problem.field-twice', { name: asIs(read.twice) });
    const note = needNote('refused', { file, line: read.line }, says);
    return { entries: [], refused: 1, notes: [note], lineOf: () => undefined };
  }
  const isList = Array.isArray(read.value);
  const values: readonly unknown[] = Array.isArray(read.value) ? read.value : [read.value];
  const lineOf = lazily(() => linesIn(text));
  const entries: Placed<z.infer<S>>[] = [];
  const notes: NeedNote[] = [];
  values.forEach((value, at) => {
    const pointer = isList ? `/${at}` : '';
    const parsed = schema.safeParse(value);
    if (parsed.success) entries.push({ value: parsed.data, file, pointer });
    else addAll(notes, notesOf(parsed.error.issues, value, isPrivate, { file, pointer, lineOf }));
  });
  return { entries, refused: values.length - entries.length, notes, lineOf };
}

function lazily(make: () => (pointer: string) => number | undefined) {
  let made: ((pointer: string) => number | undefined) | undefined;
  return (pointer: string): number | undefined => {
    made ??= make();
    return made(pointer);
  };
}

type Place = {
  readonly file: string;
  readonly pointer: string;
  readonly lineOf: (pointer: string) => number | undefined;
};

function notesOf(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  isPrivate: boolean,
  { file, pointer, lineOf }: Place,
): NeedNote[] {
  return issues.map((issue) => {
    const field = pointerTo(pointer, issue.path);
    const found = isPrivate ? undefined : formatFound(valueAt(value, issue.path));
    const line = lineOf(field);
    return needNote(
      'refused',
      { file, field, ...(line !== undefined && { line }) },
      wording('need.note.entry-unusable'),
      { expected: expectedBy(issue), ...(typeof found === 'string' && { found }) },
    );
  });
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null
        ? new Map<string, unknown>(Object.entries(inner)).get(String(key))
        : undefined,
    value,
  );
