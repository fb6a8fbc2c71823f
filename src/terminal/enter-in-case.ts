import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { type Case, checkPut, type EntryOf, fileName, type Lot, type LotLineKind } from '../case/index.js';
import { CommandFailure } from './command-failure.js';
import { openCase } from './open-case.js';
import { said, saidProblem } from './said.js';

type LotEdit = (caseData: Case) => Lot;

/**
 * Writes what `edit` makes of a lot into the lots of a case folder, and nothing else: every other entry, comment and
 * blank line of the file stays as it is.
 */
export async function enterInCase(folder: string, what: LotLineKind, edit: LotEdit): Promise<string> {
  const { case: caseData } = await openCase(folder);
  const lot = edit(caseData);
  const lines = lot[what] ?? [];
  const line = lines.at(-1) ?? '';
  await writeField(folder, caseData, 'lot', lot, what, line);
  return line;
}

/** Writes one field of an entry as it now is; `line` is what a person adds where the file is one we do not write. */
export async function writeField<K extends 'lot' | 'consignment'>(
  folder: string,
  caseData: Case,
  kind: K,
  changed: EntryOf<K>,
  field: string & keyof EntryOf<K>,
  line: string,
): Promise<void> {
  const { id } = changed;
  const { entry, problems } = checkPut(caseData, kind, id, changed);
  if (!entry) throw new CommandFailure(problems.map(saidProblem).join('\n'));
  const file = fileName(kind, 'yaml');
  const path = join(resolve(folder), file);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new CommandFailure(`${said('command.enter.by-hand', { folder, file, what: field, id })}\n${line}`);
  await writeWhole(path, withField({ text, file, id, field, value: changed[field] }));
}

type FieldOfFile = {
  readonly text: string;
  readonly file: string;
  readonly id: string;
  readonly field: string;
  readonly value: unknown;
};

function withField({ text, file, id, field, value }: FieldOfFile): string {
  const document = parseDocument(text);
  const at = isSeq(document.contents)
    ? document.contents.items.findIndex((_, index) => String(document.getIn([index, 'id'])) === id)
    : -1;
  if (at < 0) throw new CommandFailure(said('command.enter.not-there', { file, id }));
  if (value === undefined) document.deleteIn([at, field]);
  else document.setIn([at, field], value);
  return document.toString({ lineWidth: 0 });
}

async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.writing`;
  try {
    await writeFile(draft, text, 'utf8');
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
