import { Readable } from 'node:stream';
import { type Case, documentsOf } from '../case/index.js';
import { documentsInZip, findCaseDocuments, type LeftOut } from '../case/io/index.js';
import { draftByHash, putByHash } from '../lib/disk/index.js';
import { limits } from '../lib/limits/index.js';
import { addAll } from '../lib/lists/index.js';
import { type ZipBytes, ZipError } from '../lib/zip/index.js';
import { said } from '../terminal/said.js';

/**
 * Copies the documents that a case names from one archive to another. Gives the entries whose document is not what was
 * archived: those are left where they are.
 */
export async function copyArchive(caseData: Case, from: string, to: string): Promise<string[]> {
  const { documents, leftOut } = await findCaseDocuments(caseData, [from]);
  for (const { read } of documents) await putByHash(to, read());
  return damagedIn(leftOut);
}

export const damagedIn = (leftOut: readonly LeftOut[]): string[] =>
  leftOut.flatMap(({ why, entries }) => (why === 'damaged' ? entries : []));

/** The same out of a zip file of the case. */
export async function unpackArchive(caseData: Case, zip: ZipBytes, to: string): Promise<string[]> {
  const named = documentsOf(caseData);
  const changed: string[] = [];
  let room = limits.zipRatioMax * zip.length;
  for (const { sha256, bytes, parts } of documentsInZip(zip)) {
    const entries = named.get(sha256);
    if (entries === undefined) continue;
    room -= bytes;
    if (room < 0 || !(await unpackOne(sha256, parts, to))) addAll(changed, entries);
  }
  return changed;
}

async function unpackOne(sha256: string, parts: () => Iterable<Uint8Array>, to: string): Promise<boolean> {
  try {
    const draft = await draftByHash(to, Readable.from(parts()));
    try {
      if (draft.sha256 === sha256) await draft.place();
      return draft.sha256 === sha256;
    } finally {
      await draft.discard();
    }
  } catch (error) {
    if (error instanceof ZipError) return false;
    throw error;
  }
}

/** What was not copied, in lines for the terminal. */
export const formatChanged = (changed: readonly string[]): string[] =>
  changed.length === 0 ? [] : [said('command.load.not-copied', { names: changed.join(', ') })];
