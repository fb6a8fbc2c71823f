import assert from 'node:assert/strict';
import { open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder, syncFolder } from '../../lib/disk/index.js';
import { sha256 } from '../../lib/hash/index.js';
import type { HashedFile } from '../formats/ro-crate.js';
import type { DossierFile } from '../part.js';

/** Puts files into the folder of a dossier, each whole and once, and knows what it has put there. */
export class DossierWriter {
  private readonly files = new Map<string, HashedFile>();

  constructor(private readonly folder: string) {}

  get written(): readonly HashedFile[] {
    return [...this.files.values()];
  }

  async write({ path, bytes }: DossierFile): Promise<void> {
    // Names that every system can keep, in a zip too.
    const isPlain = path.split('/').every((name) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(name));
    assert(isPlain, `${path} is no plain path in a dossier`);
    assert(!this.files.has(path), `${path} is written a second time`);
    const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    const to = join(this.folder, path);
    makeFolder(dirname(to));
    await writeFile(to, data, { flag: 'wx' });
    this.files.set(path, { path, sha256: sha256(data), size: data.length });
  }

  /** Has it all on the disk. Many at a time: one after the other a thousand small files take longer than to make them. */
  async sync(): Promise<void> {
    const paths = [...this.files.keys()].map((path) => join(this.folder, path));
    for (let at = 0; at < paths.length; at += syncedAtOnce)
      await Promise.all(paths.slice(at, at + syncedAtOnce).map(syncFile));
    for (const folder of new Set(paths.map(dirname))) await syncFolder(folder);
    await syncFolder(this.folder);
  }
}

const syncedAtOnce = 64;

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
