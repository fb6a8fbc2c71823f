import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { archivedPath } from '../case/folder.js';
import { Sha256, type Source } from '../case/index.js';

export type ArchiveState = 'yes' | 'no' | 'changed' | 'missing';

/**
 * Copies of sources, each stored under the SHA-256 of its bytes: the name a person gave a file is never part of a
 * path. `folders` are read in order; new copies go into the first.
 */
export class Archive {
  private readonly digests = new Map<string, string>();

  constructor(
    private readonly folder: string,
    private readonly alsoIn: readonly string[] = [],
  ) {}

  async keep(bytes: Readable): Promise<{ sha256: string; drop: () => Promise<void> }> {
    await mkdir(this.folder, { recursive: true });
    const draft = join(this.folder, `.${randomUUID()}`);
    const hash = createHash('sha256');
    try {
      bytes.on('data', (chunk: Buffer) => hash.update(chunk));
      await pipeline(bytes, createWriteStream(draft, { flush: true }));
      const sha256 = hash.digest('hex');
      const path = archivedPath(this.folder, sha256);
      await mkdir(dirname(path), { recursive: true });
      await rename(draft, path);
      return { sha256, drop: () => rm(path, { force: true }) };
    } finally {
      await rm(draft, { force: true });
    }
  }

  async stateOf({ sha256 }: Source): Promise<ArchiveState> {
    if (sha256 === undefined) return 'no';
    const path = await this.find(sha256);
    if (path === undefined) return 'missing';
    return (await this.digestOf(path)) === sha256 ? 'yes' : 'changed';
  }

  /** Where the copy lies; undefined where there is none. */
  async find(sha256: string): Promise<string | undefined> {
    const name = Sha256.parse(sha256);
    for (const folder of [this.folder, ...this.alsoIn]) {
      const path = archivedPath(folder, name);
      if (await isFile(path)) return path;
    }
    return undefined;
  }

  // Hashed again only when size or time have moved: a list of sources would otherwise read every copy.
  private async digestOf(path: string): Promise<string> {
    const { size, mtimeMs } = await stat(path);
    const key = `${path} ${size} ${mtimeMs}`;
    const known = this.digests.get(key);
    if (known !== undefined) return known;
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    const digest = hash.digest('hex');
    this.digests.set(key, digest);
    return digest;
  }
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
