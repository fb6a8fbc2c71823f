import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { zipSync } from 'fflate';
import { makeFolder, syncFolder } from '../../lib/disk/index.js';
import { sha256 } from '../../lib/hash/index.js';
import { appendToZip, lengthWith, type StoredFile } from '../../lib/zip/index.js';
import { editionFile } from '../edition-text.js';
import type { PublishInput } from '../part.js';

/** A dossier that is being written. */
export type DossierDraft = {
  readonly input: string;
  readonly out: string;
  /** Gives it its name; it is whole. */
  readonly keep: (edition: string) => Promise<void>;
  /** To be called in the end, whatever became of it. */
  readonly discard: (isPublished: boolean) => Promise<void>;
};

const draftPrefix = '.new-';

/** Seals a dossier that is whole but for its seal, where the store holds an edition with this frozen text. */
type SealPublished = (caseId: string, frozen: string, folder: string) => Promise<boolean>;

/** The dossiers of a data folder: `dossiers/CASE/EDITION`. */
export class Dossiers {
  constructor(private readonly folder: string) {}

  async begin(caseId: string, input: PublishInput): Promise<DossierDraft> {
    const of = join(this.folder, caseId);
    makeFolder(of);
    const out = join(of, `${draftPrefix}${randomUUID()}`);
    const file = `${out}.json`;
    await writeFile(file, JSON.stringify(input));
    return {
      out,
      input: file,
      keep: async (edition) => {
        await rename(out, join(of, edition));
        await syncFolder(of);
      },
      discard: async (isPublished) => {
        await rm(file, { force: true });
        // Of what is published and has no seal yet, the next start makes a dossier.
        if (!isPublished) await rm(out, { recursive: true, force: true });
      },
    };
  }

  /**
   * Clears away what runs have left that were killed. The edition in the store is what makes a dossier published: one that was
   * whole by then and had neither seal nor name gets both.
   */
  async settle(seal: SealPublished): Promise<void> {
    for (const caseId of await namesIn(this.folder)) {
      const of = join(this.folder, caseId);
      for (const name of (await namesIn(of)).filter((each) => each.startsWith(draftPrefix))) {
        const path = join(of, name);
        const edition = await publishedIn(path, (frozen) => seal(caseId, frozen, path));
        if (edition === undefined) await rm(path, { recursive: true, force: true });
        else await rename(path, join(of, edition));
      }
    }
  }

  async has(caseId: string, edition: string): Promise<boolean> {
    const found = await stat(join(this.folder, caseId, edition)).catch(() => undefined);
    return found?.isDirectory() === true;
  }

  path(caseId: string, edition: string): string {
    return join(this.folder, caseId, edition);
  }

  /** As a zip file, read as it is sent. */
  async zip(caseId: string, edition: string): Promise<{ length: number; bytes: AsyncIterable<Uint8Array> }> {
    const root = this.path(caseId, edition);
    const files: StoredFile[] = [];
    for (const name of await filesUnder(root))
      files.push(await stored(join(root, name), `${edition}/${name}`));
    const empty = zipSync({});
    const length = lengthWith(empty, files);
    if (length === undefined) throw new RangeError('a dossier is larger than a zip file can be');
    return { length, bytes: appendToZip(empty, files) };
  }
}

async function publishedIn(
  draft: string,
  isPublished: (frozen: string) => Promise<boolean>,
): Promise<string | undefined> {
  const text = await readFile(join(draft, editionFile)).catch(() => undefined);
  if (text === undefined || !(await isPublished(sha256(text)))) return undefined;
  const { id } = JSON.parse(text.toString('utf8')) as { id: string };
  return id;
}

const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder).catch(() => [])).sort();

async function filesUnder(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile())
    .map((each) =>
      join(each.parentPath, each.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

async function stored(path: string, name: string): Promise<StoredFile> {
  let [crc, bytes] = [0, 0];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    crc = crc32(chunk, crc);
    bytes += chunk.length;
  }
  return { name, bytes, crc, read: () => createReadStream(path) };
}
