import { createReadStream } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { openZipFile } from '../../../case/io/index.js';
import { listZip, unpackParts, type ZipEntry } from '../../../lib/zip/index.js';
import { manifestFiles } from '../manifest.js';

/** A file of a dossier, wherever it lies. */
export type FoundFile = { readonly bytes: number; readonly read: () => AsyncIterable<Uint8Array> };

/** What lies in a dossier, by path as it is spelled there. */
export type FoundFiles = {
  readonly files: ReadonlyMap<string, FoundFile>;
  /** Links, pipes and whatever else is no file: not followed, not opened. */
  readonly noFiles: readonly string[];
  /** Names that a zip holds twice. */
  readonly twice: readonly string[];
  /** How many names had backslashes for slashes, as some programs for zip files write them. */
  readonly backslashed: number;
  readonly close: () => void;
};

/** Opens a dossier: a folder, or a zip file of one. Throws ZipError where it is neither. */
export async function openDossier(path: string): Promise<FoundFiles> {
  return (await stat(path)).isDirectory() ? openFolder(path) : openZipped(path);
}

// No file of a dossier has a backslash in its name; programs for zip files on Windows have written them for slashes.
const withSlashes = (name: string): string => name.replaceAll('\\', '/');

/** Files by the place each has in the dossier. */
class PlacedFiles {
  private readonly files = new Map<string, FoundFile>();
  private readonly twice: string[] = [];
  private backslashed = 0;

  add(spelled: string, file: FoundFile): void {
    const name = withSlashes(spelled);
    if (name !== spelled) this.backslashed += 1;
    if (this.files.has(name)) this.twice.push(name);
    this.files.set(name, file);
  }

  found(): Pick<FoundFiles, 'files' | 'twice' | 'backslashed'> {
    return { files: this.files, twice: this.twice, backslashed: this.backslashed };
  }
}

async function openFolder(folder: string): Promise<FoundFiles> {
  const placed = new PlacedFiles();
  const noFiles: string[] = [];
  for await (const { path, isFile } of walk(folder, '')) {
    const at = join(folder, path);
    if (!isFile) noFiles.push(path);
    else placed.add(path, { bytes: (await lstat(at)).size, read: () => createReadStream(at) });
  }
  return { ...placed.found(), noFiles, close: () => undefined };
}

async function* walk(folder: string, below: string): AsyncGenerator<{ path: string; isFile: boolean }> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* walk(folder, path);
    else yield { path, isFile: entry.isFile() };
  }
}

function openZipped(path: string): FoundFiles {
  const zip = openZipFile(path);
  try {
    const entries = listZip(zip).filter(({ name }) => !/[\\/]$/.test(name));
    const top = topOf(entries);
    const placed = new PlacedFiles();
    for (const entry of entries) {
      const name = entry.name.startsWith(top) ? entry.name.slice(top.length) : entry.name;
      placed.add(name, { bytes: entry.bytes, read: () => Readable.from(unpackParts(zip, entry)) });
    }
    return { ...placed.found(), noFiles: [], close: zip.close };
  } catch (error) {
    zip.close();
    throw error;
  }
}

/** The folder within a zip that the dossier is: the one that holds the manifest nearest to the top. */
const topOf = (entries: readonly ZipEntry[]): string =>
  entries
    .filter(
      ({ name }) =>
        withSlashes(name) === manifestFiles.note || withSlashes(name).endsWith(`/${manifestFiles.note}`),
    )
    .map(({ name }) => name.slice(0, -manifestFiles.note.length))
    .toSorted((one, other) => one.length - other.length)[0] ?? '';
