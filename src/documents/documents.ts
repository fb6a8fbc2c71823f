import type { FileHandle } from 'node:fs/promises';
import {
  draftByHash,
  type Hashed,
  hashOpened,
  listByHash,
  openByHash,
  pathByHash,
  removeByHash,
} from '../lib/disk/index.js';
import { Queue } from '../lib/queue/index.js';
import { documentDamaged, documentUnknown } from './faults.js';

export type DocumentState = 'yes' | 'changed' | 'missing';

/** Takes bytes in. What they must be may be said: other bytes are then refused. */
export type Put = (bytes: AsyncIterable<Uint8Array>, sha256?: string) => Promise<Hashed>;

type NamedBy = () => Promise<Iterable<string>>;

/** Documents on their way in: held while it lasts, and those that were not there before. */
type Taking = { readonly held: Set<string>; readonly placed: Set<string> };

/**
 * Bulk data of every kind, each document under the SHA-256 of its bytes. `folders` are read in order; new ones go into the
 * first. Only what nothing names is ever removed.
 */
export class Documents {
  private readonly changes = new Queue();
  private readonly takings = new Set<Taking>();
  private readonly names: NamedBy[] = [];
  private readonly leaving: ((sha256: string) => Promise<void>)[] = [];
  private readonly digests = new Map<string, string>();
  /** What was found damaged when it was asked for, until it is found whole again. */
  readonly damaged = new Set<string>();

  constructor(
    private readonly folder: string,
    private readonly alsoIn: readonly string[] = [],
  ) {}

  get folders(): readonly string[] {
    return [this.folder, ...this.alsoIn];
  }

  /** Asked before anything is removed. */
  namedBy(names: NamedBy): void {
    this.names.push(names);
  }

  /** Told before a document goes: what was made of it is to go too. */
  onLeaving(leave: (sha256: string) => Promise<void>): void {
    this.leaving.push(leave);
  }

  /** Work that takes documents in. They stay while it lasts; of those that were new, afterwards what something names. */
  async takeIn<R>(work: (put: Put) => Promise<R>): Promise<R> {
    const taking = { held: new Set<string>(), placed: new Set<string>() };
    this.takings.add(taking);
    try {
      return await work((bytes, sha256) => this.put(bytes, taking, sha256));
    } finally {
      this.takings.delete(taking);
      await this.removeUnnamed(taking.placed);
    }
  }

  /** Ahead of what will name it, which may be days later: it stays until somebody removes it. */
  async putAhead(bytes: AsyncIterable<Uint8Array>, sha256: string): Promise<Hashed> {
    const taking = { held: new Set<string>(), placed: new Set<string>() };
    this.takings.add(taking);
    try {
      return await this.put(bytes, taking, sha256);
    } finally {
      this.takings.delete(taking);
    }
  }

  private async put(
    bytes: AsyncIterable<Uint8Array>,
    { held, placed }: Taking,
    expected?: string,
  ): Promise<Hashed> {
    const draft = await draftByHash(this.folder, bytes);
    const { sha256 } = draft;
    try {
      if (expected !== undefined && sha256 !== expected) throw documentDamaged(expected);
      await this.changes.add(async () => {
        held.add(sha256);
        if (await draft.place()) placed.add(sha256);
      });
      this.damaged.delete(sha256);
      return { sha256, bytes: draft.bytes };
    } finally {
      await draft.discard();
    }
  }

  /** The document, to be read and closed; every byte was held against its hash. */
  async open(sha256: string): Promise<FileHandle> {
    const found = await this.find(sha256);
    if (found === undefined) throw documentUnknown(sha256);
    const { file } = found;
    if (await this.isSound(file, sha256)) return file;
    await file.close();
    throw documentDamaged(sha256);
  }

  /** Where it is, for a process that looks at it itself before it trusts it. */
  async locate(sha256: string): Promise<{ path: string; bytes: number }> {
    const found = await this.find(sha256);
    if (found === undefined) throw documentUnknown(sha256);
    const { file, folder } = found;
    const { size } = await file.stat().finally(() => file.close());
    return { path: pathByHash(folder, sha256), bytes: size };
  }

  async stateOf(sha256: string): Promise<DocumentState> {
    const found = await this.find(sha256);
    if (found === undefined) return 'missing';
    try {
      return (await this.digestOf(found.file, sha256)) === sha256 ? 'yes' : 'changed';
    } finally {
      await found.file.close();
    }
  }

  /** Those given here, and not those in the folder of a case. */
  list(): AsyncGenerator<Hashed> {
    return listByHash(this.folder);
  }

  /** Whether it was given here. */
  async isHere(sha256: string): Promise<boolean> {
    const file = await openByHash(this.folder, sha256);
    await file?.close();
    return file !== undefined;
  }

  /** Removes those of some documents that nothing names, and tells which went. */
  async removeUnnamed(some: Iterable<string>): Promise<string[]> {
    const asked = [...some];
    return asked.length === 0 ? [] : this.changes.add(() => this.remove(asked));
  }

  private async remove(asked: readonly string[]): Promise<string[]> {
    const named = await this.named();
    const gone: string[] = [];
    for (const sha256 of asked.filter((each) => !named.has(each))) {
      for (const leave of this.leaving) await leave(sha256);
      if (await removeByHash(this.folder, sha256)) gone.push(sha256);
      this.damaged.delete(sha256);
    }
    return gone;
  }

  private async named(): Promise<Set<string>> {
    const lists = await Promise.all(this.names.map((names) => names()));
    const held = [...this.takings].map((taking) => taking.held);
    return new Set([...lists, ...held].flatMap((hashes) => [...hashes]));
  }

  private async find(sha256: string): Promise<{ file: FileHandle; folder: string } | undefined> {
    for (const folder of this.folders) {
      const file = await openByHash(folder, sha256);
      if (file !== undefined) return { file, folder };
    }
    return undefined;
  }

  private async isSound(file: FileHandle, sha256: string): Promise<boolean> {
    const isSound = (await hashOpened(file)) === sha256;
    if (isSound) this.damaged.delete(sha256);
    else this.damaged.add(sha256);
    return isSound;
  }

  // Hashed again only when it was touched: a list of sources would otherwise read every copy. What is given out is
  // always hashed.
  private async digestOf(file: FileHandle, sha256: string): Promise<string> {
    const { dev, ino, size, mtimeMs, ctimeMs } = await file.stat();
    const key = [sha256, dev, ino, size, mtimeMs, ctimeMs].join(' ');
    const known = this.digests.get(key);
    if (known !== undefined) return known;
    const digest = (await this.isSound(file, sha256)) ? sha256 : '';
    this.digests.set(key, digest);
    return digest;
  }
}
