import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Doing } from '../../jobs/index.js';
import { openByHash } from '../../lib/disk/index.js';
import { sha256 as hashOf } from '../../lib/hash/index.js';
import { roCrate } from '../formats/ro-crate.js';
import type { PartTools, PublishInput } from '../part.js';
import { parts } from '../parts.js';
import type { PublishProgress } from '../progress.js';
import { DossierWriter } from './dossier-writer.js';

export type DossierRequest = {
  /** File of a PublishInput. */
  readonly input: string;
  /** Folder for the dossier; not there yet. */
  readonly out: string;
  /** Folders of documents by their hash. */
  readonly archives: readonly string[];
};

/**
 * Writes a dossier, a file at a time, all but its seal, which is over a journal that has the edition. What it leaves when
 * it is stopped is the caller's to clear away.
 */
export const writeDossier =
  ({ signal, report }: Doing) =>
  async ({ input: file, out, archives }: DossierRequest): Promise<{ files: number }> => {
    // Written by the server a moment ago.
    const input = JSON.parse(await readFile(file, 'utf8')) as PublishInput;
    const tools: PartTools = { signal, document: (sha256) => readDocument(sha256, archives) };
    const writer = new DossierWriter(out);
    for (const part of parts) {
      const total = part.count?.(input);
      let done = 0;
      const tell = () =>
        report({
          part: part.name,
          done,
          ...(total === undefined ? {} : { total }),
        } satisfies PublishProgress);
      tell();
      for await (const file of part.files(input, tools)) {
        signal.throwIfAborted();
        await writer.write(file);
        done++;
        tell();
      }
      assert(total === undefined || total === done, `${part.name} gave ${done} files and said ${total}`);
    }
    const crate = roCrate(input, writer.written);
    await writer.write({ path: crate.path, bytes: crate.text });
    await writer.sync();
    return { files: writer.written.length };
  };

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
