import { type FileHandle, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Doing } from '../jobs/index.js';
import { hashOpened, listByHash, openByHash } from '../lib/disk/index.js';
import { sha256 as hashOf } from '../lib/hash/index.js';
import { canonicalJson } from '../lib/json/index.js';
import type { BuildRequest } from './build-projection.js';
import type { Documents } from './documents.js';
import { documentUnknown } from './faults.js';
import type { Projection } from './projection.js';

type Build = (request: BuildRequest, doing: Doing) => Promise<unknown>;

type Building = {
  readonly sha256: string;
  readonly ended: Promise<unknown>;
  readonly stop: AbortController;
  readonly askers: Set<(progress: object) => void>;
};

/**
 * What was made of documents, kept under NAME/VERSION/SHA-256 in a folder of its own. All of it can be thrown away: what is
 * asked for and is not there, or is not whole, is built, once however many ask.
 */
export class Projections {
  private readonly building = new Map<string, Building>();

  constructor(
    private readonly folder: string,
    private readonly documents: Documents,
    private readonly build: Build,
  ) {
    documents.onLeaving((sha256) => this.forget(sha256));
  }

  /** The rows of a document. Who leaves does not stop the others; the last to leave stops the work. */
  async *rows<Row extends object, Asked extends object>(
    projection: Projection<Row, Asked>,
    sha256: string,
    asked: Asked,
    doing: Partial<Doing> = {},
  ): AsyncGenerator<Row> {
    const out = this.placeOf(projection, sha256, asked);
    const file = (await openWhole(out)) ?? (await this.openBuilt(projection, sha256, asked, doing));
    try {
      for await (const line of file.readLines({ start: 0, autoClose: false }))
        yield projection.row.parse(JSON.parse(line));
    } finally {
      await file.close();
    }
  }

  /** Throws away what was made of a document. */
  async forget(sha256: string): Promise<void> {
    for (const { sha256: of, stop, ended } of [...this.building.values()]) {
      if (of !== sha256) continue;
      stop.abort();
      await ended.catch(() => undefined);
    }
    for (const name of await namesIn(this.folder))
      for (const version of await namesIn(join(this.folder, name)))
        await rm(join(this.folder, name, version, sha256), { recursive: true, force: true });
  }

  private placeOf({ name, version }: Named, sha256: string, asked: object): string {
    return join(this.folder, name, String(version), sha256, hashOf(canonicalJson(asked)).slice(0, 16));
  }

  private async openBuilt(
    projection: Named,
    sha256: string,
    asked: object,
    doing: Partial<Doing>,
  ): Promise<FileHandle> {
    const out = this.placeOf(projection, sha256, asked);
    for (let left = this.building.get(out); left?.stop.signal.aborted; left = this.building.get(out))
      await left.ended.catch(() => undefined);
    await waitFor(this.building.get(out) ?? this.begin(projection, sha256, asked, out), doing);
    const file = await openWhole(out);
    // Removed with its document just now.
    if (file === undefined) throw documentUnknown(sha256);
    return file;
  }

  private begin(projection: Named, sha256: string, asked: object, out: string): Building {
    const stop = new AbortController();
    const askers: Building['askers'] = new Set();
    const report = (progress: object) => {
      for (const tell of askers) tell(progress);
    };
    const doing = { signal: stop.signal, report };
    const ended = this.buildAnew(projection, { sha256, asked, out }, doing).finally(() =>
      this.building.delete(out),
    );
    const building = { sha256, ended, stop, askers };
    this.building.set(out, building);
    return building;
  }

  private async buildAnew(
    { name, version }: Named,
    { sha256, asked, out }: { sha256: string; asked: object; out: string },
    doing: Doing,
  ): Promise<void> {
    await rm(out, { recursive: true, force: true });
    const { path } = await this.documents.locate(sha256);
    try {
      await this.build({ name, document: { sha256, path }, asked, out }, doing);
    } catch (error) {
      await rm(out, { recursive: true, force: true });
      throw error;
    }
    await this.removeOtherVersions(name, String(version));
  }

  private async removeOtherVersions(name: string, version: string): Promise<void> {
    for (const other of await namesIn(join(this.folder, name)))
      if (other !== version) await rm(join(this.folder, name, other), { recursive: true, force: true });
  }
}

type Named = { readonly name: string; readonly version: number };

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);

/** The rows that were kept, if they are what was written. */
async function openWhole(out: string): Promise<FileHandle | undefined> {
  for await (const { sha256 } of listByHash(out)) {
    const file = await openByHash(out, sha256);
    if (file === undefined) continue;
    if ((await hashOpened(file)) === sha256) return file;
    await file.close();
  }
  return undefined;
}

async function waitFor(
  { ended, askers, stop }: Building,
  { signal, report = () => undefined }: Partial<Doing>,
): Promise<void> {
  // A function of its own for each who asks, even where two ask with the same.
  const tell = (progress: object) => report(progress);
  askers.add(tell);
  try {
    await (signal ? Promise.race([ended, aborted(signal)]) : ended);
  } finally {
    askers.delete(tell);
    if (askers.size === 0) stop.abort();
  }
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const leave = () => reject(signal.reason instanceof Error ? signal.reason : new Error('left'));
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave, { once: true });
  });
