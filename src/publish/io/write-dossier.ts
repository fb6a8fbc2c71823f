import assert from 'node:assert/strict';
import { open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Doing } from '../../jobs/index.js';
import { makeFolder, openByHash, syncFolder } from '../../lib/disk/index.js';
import { sha256 as hashOf } from '../../lib/hash/index.js';
import type { DossierFile, PartTools, PublishInput } from '../part.js';
import { parts } from '../parts.js';
import type { PublishProgress } from '../progress.js';

export type DossierRequest = {
  /** File of a PublishInput. */
  readonly input: string;
  /** Folder for the dossier; not there yet. */
  readonly out: string;
  /** Folders of documents by their hash. */
  readonly archives: readonly string[];
};

/** Writes a dossier, a file at a time; what it leaves when it is stopped is the caller's to clear away. */
export const writeDossier =
  ({ signal, report }: Doing) =>
  async ({ input, out, archives }: DossierRequest): Promise<{ files: number }> => {
    // Written by the server a moment ago.
    const asked = JSON.parse(await readFile(input, 'utf8')) as PublishInput;
    const tools: PartTools = { signal, document: (sha256) => readDocument(sha256, archives) };
    const counts = parts.map((part) => part.count?.(asked));
    const total = counts.every((count) => count !== undefined)
      ? { total: counts.reduce((sum, count) => sum + count, 0) }
      : {};
    const written = new Set<string>();
    for (const part of parts) {
      const tell = () => report({ part: part.name, done: written.size, ...total } satisfies PublishProgress);
      tell();
      for await (const file of part.files(asked, tools)) {
        signal.throwIfAborted();
        assert(!written.has(file.path), `${part.name} writes ${file.path} a second time`);
        await write(out, file);
        written.add(file.path);
        tell();
      }
    }
    await syncFolder(out);
    return { files: written.size };
  };

async function write(out: string, { path, bytes }: DossierFile): Promise<void> {
  const isPlain = path.split('/').every((name) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name));
  assert(isPlain, `${path} is no plain path in a dossier`);
  const to = join(out, path);
  makeFolder(dirname(to));
  const file = await open(to, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Bytes that are not what their name says are as good as none. */
async function readDocument(sha256: string, archives: readonly string[]): Promise<Uint8Array | undefined> {
  for (const folder of archives) {
    const file = await openByHash(folder, sha256);
    if (file === undefined) continue;
    const bytes = await file.readFile().finally(() => file.close());
    if (hashOf(bytes) === sha256) return bytes;
  }
  return undefined;
}
