import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '../../lib/json/index.js';
import { groupBy } from '../../lib/lists/index.js';
import type { AddedEntry } from '../entries/check-added.js';
import { fieldTypes } from '../entries/field-types.js';
import { type Case, type Kind, kindNames, mapKinds } from '../entries/kinds.js';
import { type CaseFile, caseFileNames, fileName } from '../files/case-files.js';
import { readCase } from '../files/read-case.js';
import { writeCsv } from '../files/write-csv.js';
import { writeYamlList } from '../files/write-yaml.js';

/**
 * Puts entries into the files of a case folder, behind those that are there. A YAML file keeps its comments and layout
 * where it can. Gives the names of the files; every entry of the case must have been read.
 */
export async function addToCaseFolder(
  dir: string,
  caseData: Case,
  added: readonly AddedEntry[],
): Promise<string[]> {
  const before = await readFiles(dir);
  const next = withAdded(caseData, added);
  const kinds = [...groupBy(added, ({ kind }) => kind).keys()];
  const kept = kinds.map((kind) => fileWith(kind, before, caseData, added));
  const files = isRead(before, kept, next) ? kept : kinds.map((kind) => writtenAnew(kind, next));
  for (const { name, text } of files) await writeFile(join(dir, `${name}.writing`), text, 'utf8');
  try {
    for (const { name } of files) await rename(join(dir, `${name}.writing`), join(dir, name));
  } finally {
    for (const { name } of files) await rm(join(dir, `${name}.writing`), { force: true });
  }
  return files.map(({ name }) => name);
}

async function readFiles(dir: string): Promise<CaseFile[]> {
  const names = (await readdir(dir)).filter((name) => caseFileNames.has(name));
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(dir, name), 'utf8') })));
}

const withAdded = (caseData: Case, added: readonly AddedEntry[]): Case => ({
  ...caseData,
  entries: mapKinds<Case['entries']>((kind) => {
    const fresh = added.filter((each) => each.kind === kind).map(({ entry }) => entry);
    // Each was held against the schema of its kind.
    return [...caseData.entries[kind], ...fresh] as Case['entries'][Kind];
  }),
});

function fileWith(
  kind: Kind,
  before: readonly CaseFile[],
  caseData: Case,
  added: readonly AddedEntry[],
): CaseFile {
  if (caseData.formats[kind] === 'csv') return writtenAnew(kind, withAdded(caseData, added));
  const name = fileName(kind, 'yaml');
  const there = before.find((file) => file.name === name)?.text.trimEnd() ?? '';
  const fresh = added.filter((each) => each.kind === kind).map(({ entry }) => entry);
  const text = writeYamlList(fresh, fieldTypes(kind));
  return { name, text: there === '' || there === '[]' ? text : `${there}\n${text}` };
}

function writtenAnew(kind: Kind, { entries, formats }: Case): CaseFile {
  const format = formats[kind] ?? 'yaml';
  const write = format === 'csv' ? writeCsv : writeYamlList;
  return { name: fileName(kind, format), text: write(entries[kind], fieldTypes(kind)) };
}

/** Whether the files, as they would be, hold what they are to hold. */
function isRead(before: readonly CaseFile[], changed: readonly CaseFile[], wanted: Case): boolean {
  const names = new Set(changed.map(({ name }) => name));
  const read = readCase([...before.filter(({ name }) => !names.has(name)), ...changed]).case;
  return read !== undefined && kindNames.every((kind) => plain(read, kind) === plain(wanted, kind));
}

const plain = ({ entries }: Case, kind: Kind): string =>
  entries[kind].map((entry) => canonicalJson({ ...entry })).join('\n');
