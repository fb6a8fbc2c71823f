import { asIs, wording } from '../../../lib/wording/index.js';
import { ZipError } from '../../../lib/zip/index.js';
import type { ArchivedFile } from '../../archive/read-wacz.js';
import type { EditionSource } from '../../edition.js';
import { formWrong } from '../check-seal.js';
import { type DossierFault, fault } from '../fault.js';
import type { Manifest } from '../manifest.js';
import type { FoundFile } from './dossier-files.js';
import { readFound } from './read-found.js';

export type SourcesCheck = {
  readonly faults: readonly DossierFault[];
  /** How many sources have a copy here that is what they name. */
  readonly copies: number;
};

/** Holds the copies that came along against the hashes that the edition names. */
export async function checkSources(
  whole: ReadonlyMap<string, FoundFile>,
  sources: readonly EditionSource[],
  { files: listed }: Manifest,
): Promise<SourcesCheck> {
  const promised = sources.filter(({ kept, sha256 }) => kept === 'copy' && sha256 !== undefined);
  const archives = [...whole].filter(([path]) => isArchive(path));
  const faults: DossierFault[] = [];
  const there = new Set<string>();
  for (const [path, file] of archives) {
    const held = await readHeld(file);
    if (held === undefined) faults.push(formWrong(path));
    for (const { sha256 } of held ?? []) there.add(sha256);
  }
  // What an archive lacks that was changed is not known; it is named already.
  const isAllThere = archives.length === listed.filter(({ path }) => isArchive(path)).length;
  for (const { id, sha256 } of isAllThere ? promised : []) {
    if (sha256 === undefined || there.has(sha256)) continue;
    const says = wording('dossier-check.source', { id, sha256: asIs(sha256) });
    faults.push(fault('source-changed', 'archive/sources.json', says));
  }
  return { faults, copies: promised.filter(({ sha256 = '' }) => there.has(sha256)).length };
}

const isArchive = (path: string): boolean => /^archive\/[^/]+\.wacz$/.test(path);

async function readHeld(file: FoundFile): Promise<ArchivedFile[] | undefined> {
  const bytes = await readFound(file);
  const { readWacz } = await import('../../archive/read-wacz.js');
  try {
    return bytes && (await readWacz(bytes));
  } catch (error) {
    if (error instanceof ZipError) return undefined;
    throw error;
  }
}
