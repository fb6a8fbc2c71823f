import type { FileHandle } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { Sha256, type Source } from '../case/index.js';
import { archiveBytes, hashOpened, openArchived, removeArchived } from '../case/io/index.js';
import { wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';

export type ArchiveState = 'yes' | 'no' | 'changed' | 'missing';

/** What the parser of uploads gives: it stops at the limit, and says so only afterwards. */
type UploadedFile = Readable & { readonly truncated?: boolean };

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

  async keep(file: UploadedFile): Promise<string> {
    const { sha256 } = await archiveBytes(this.folder, file, () => {
      if (file.truncated) throw appError('body-too-large', wording('error.copy.large'));
    });
    return sha256;
  }

  async stateOf({ sha256 }: Source): Promise<ArchiveState> {
    if (sha256 === undefined) return 'no';
    const file = await this.find(sha256);
    if (file === undefined) return 'missing';
    try {
      return (await this.digestOf(file, sha256)) === sha256 ? 'yes' : 'changed';
    } finally {
      await file.close();
    }
  }

  /** The copy, to be read and closed; undefined where there is none. Refused where it is not what was kept. */
  async open(sha256: string): Promise<FileHandle | undefined> {
    const file = await this.find(sha256);
    if (file === undefined || (await hashOpened(file)) === sha256) return file;
    await file.close();
    throw appError('archive-changed', wording('error.copy.changed'));
  }

  /** Removes a copy that was given here; false where there is none, or only one in the folder of a case. */
  remove(sha256: string): Promise<boolean> {
    return removeArchived(this.folder, Sha256.parse(sha256));
  }

  private async find(sha256: string): Promise<FileHandle | undefined> {
    const name = Sha256.parse(sha256);
    for (const folder of [this.folder, ...this.alsoIn]) {
      const file = await openArchived(folder, name);
      if (file !== undefined) return file;
    }
    return undefined;
  }

  // Hashed again only when it was touched: a list of sources would otherwise read every copy. What is given out is
  // always hashed.
  private async digestOf(file: FileHandle, sha256: string): Promise<string> {
    const { dev, ino, size, mtimeMs, ctimeMs } = await file.stat();
    const key = [sha256, dev, ino, size, mtimeMs, ctimeMs].join(' ');
    const known = this.digests.get(key);
    if (known !== undefined) return known;
    const digest = await hashOpened(file);
    this.digests.set(key, digest);
    return digest;
  }
}
