import { zipSync } from 'fflate';
import { formatName, type Problem, problem } from '../../lib/errors/index.js';
import { limits } from '../../lib/limits/index.js';
import { addAll } from '../../lib/lists/index.js';
import { decodeFile } from '../../lib/text/index.js';
import { wording } from '../../lib/wording/index.js';
import { listZip, unpack, unpackParts, type ZipBytes, type ZipEntry, ZipError } from '../../lib/zip/index.js';
import type { Case } from '../entries/kinds.js';
import { type CaseFile, caseFileNames, headerFile } from '../files/case-files.js';
import { type CaseReading, readCase } from '../files/read-case.js';
import { writeCase } from '../files/write-case.js';

// The zip format has no time zone; fflate writes local time, so this is the same bytes everywhere.
const epoch = new Date(1980, 0, 1);

/** The files of a case as one zip file, and a note for whoever opens it; the same case gives the same bytes. */
export function writeCaseZip(caseData: Case, note?: string): Uint8Array {
  const encoder = new TextEncoder();
  // A name that the reader of a case passes over.
  const notes = note === undefined ? [] : [{ name: 'README.txt', text: note }];
  const files = [...writeCase(caseData), ...notes].map(
    ({ name, text }) => [name, encoder.encode(text)] as const,
  );
  return zipSync(Object.fromEntries(files), { mtime: epoch });
}

/** Reads a case out of a zip file: its files at the top or in one folder. Nothing else in it is unpacked. */
export function readCaseZip(bytes: ZipBytes, unpackedMax: number = limits.zipBytesMax): CaseReading {
  const problems: Problem[] = [];
  const files: CaseFile[] = [];
  for (const { name, entry } of chooseEntries(bytes, unpackedMax, problems)) {
    const text = caseFileNames.has(name) ? readText(bytes, name, entry, problems) : '';
    if (typeof text === 'string') files.push({ name, text });
    else problems.push(text);
  }
  return readCase(files, problems);
}

type Chosen = { readonly name: string; readonly entry: ZipEntry };

function chooseEntries(bytes: ZipBytes, unpackedMax: number, problems: Problem[]): readonly Chosen[] {
  const listed = orProblem('zip-unreadable', 'zip', () => fewFiles(listZip(bytes)));
  if (!Array.isArray(listed)) {
    problems.push(listed);
    return [];
  }
  const chosen = new Map<string, Chosen>();
  for (const entry of inRoot(listed.filter(isContent), problems)) {
    if (chosen.has(entry.name))
      problems.push(problem('zip-path', { file: formatName(entry.name) }, wording('problem.zip.twice')));
    else chosen.set(entry.name, entry);
  }
  const wanted = [...chosen.values()].filter(({ name }) => caseFileNames.has(name));
  const size = wanted.reduce((sum, { entry }) => sum + entry.bytes, 0);
  const byRatio = Math.max(limits.zipRatioMax * bytes.length, limits.entryCharsMax);
  const sizeMax = Math.min(unpackedMax, byRatio);
  if (size <= sizeMax) return [...chosen.values()];
  const max = String(sizeMax);
  const isByRatio = sizeMax === limits.zipRatioMax * bytes.length;
  const detail = {
    found: wording('found.bytes', { count: String(size) }),
    expected: isByRatio
      ? wording('expect.zip-ratio', {
          max,
          ratio: String(limits.zipRatioMax),
          bytes: String(bytes.length),
        })
      : wording('expect.at-most', { max }),
  };
  problems.push(problem('zip-too-large', { file: 'zip' }, wording('problem.zip.large'), detail));
  return [];
}

/** A document in a zip file of a case: unpacked in parts, or not at all where there is something wrong with it. */
export type ZippedDocument = {
  readonly sha256: string;
  readonly bytes: number;
  readonly parts: () => Iterable<Uint8Array>;
};

/** The documents in a zip file of a case. */
export function documentsInZip(bytes: ZipBytes): ZippedDocument[] {
  // What is wrong with the zip was said when the case was read out of it.
  return chooseEntries(bytes, Number.POSITIVE_INFINITY, []).flatMap(({ name, entry }) => {
    const [, start, sha256] = /^archive\/([0-9a-f]{2})\/([0-9a-f]{64})$/.exec(name) ?? [];
    if (start === undefined || !sha256?.startsWith(start)) return [];
    return [{ sha256, bytes: entry.bytes, parts: () => unpackParts(bytes, entry) }];
  });
}

const isArchived = ({ name }: ZipEntry): boolean => /^(?:[^/]+\/)?archive\//.test(name);

function fewFiles(entries: ZipEntry[]): ZipEntry[] {
  const count = entries.filter((entry) => !isArchived(entry)).length;
  if (count <= limits.filesMax) return entries;
  throw new ZipError(wording('problem.zip.many', { count: String(count), max: String(limits.filesMax) }));
}

/** Folders have entries of their own, and a Mac adds a shadow of each file. */
const isContent = ({ name }: ZipEntry): boolean => !name.endsWith('/') && !name.startsWith('__MACOSX/');

function inRoot(entries: readonly ZipEntry[], problems: Problem[]): Chosen[] {
  const safe = entries.filter(({ name }) => {
    const isSafe = isInside(name);
    if (!isSafe)
      problems.push(problem('zip-path', { file: formatName(name) }, wording('problem.zip.outside')));
    return isSafe;
  });
  const root = rootOf(safe.map(({ name }) => name));
  return safe.flatMap((entry) => {
    const name = entry.name.slice(root.length);
    if (!name.includes('/') || name.startsWith('archive/')) return [{ name, entry }];
    problems.push(problem('zip-path', { file: formatName(name) }, wording('problem.zip.deep')));
    return [];
  });
}

const isInside = (name: string): boolean =>
  !/[\\:\0]/.test(name) && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

function rootOf(names: readonly string[]): string {
  if (names.includes(headerFile)) return '';
  const root = /^[^/]+\//.exec(names[0] ?? '')?.[0] ?? '';
  return names.every((name) => name.startsWith(root)) ? root : '';
}

function readText(bytes: ZipBytes, name: string, entry: ZipEntry, problems: Problem[]): string | Problem {
  const content = orProblem('zip-unreadable', name, () => unpack(bytes, entry));
  if (!(content instanceof Uint8Array)) return content;
  const { text, notices } = decodeFile(name, content);
  addAll(problems, notices);
  return text;
}

function orProblem<T>(code: 'zip-unreadable', file: string, read: () => T): T | Problem {
  try {
    return read();
  } catch (error) {
    if (error instanceof ZipError) return problem(code, { file }, error.says);
    throw error;
  }
}
