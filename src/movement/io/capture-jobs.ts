import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeFolder, syncFolder } from '../../lib/disk/index.js';
import { AppError, problem } from '../../lib/errors/index.js';
import { Queue } from '../../lib/queue/index.js';
import { wording } from '../../lib/wording/index.js';
import type { Store } from '../../store/index.js';
import type { EventRow } from '../capture/event-row.js';
import type { OnError } from '../capture/plan-capture.js';
import { endCapture, findCapture, keepSome } from './event-store.js';
import type { LargePlan } from './plan-large.js';

export type RunningCapture = { readonly id: string; readonly at: string; readonly onError: OnError };

type Options = {
  readonly folder: string;
  readonly plan: (
    job: [file: string, onError: OnError, out: string],
    signal: AbortSignal,
  ) => Promise<LargePlan>;
  readonly onFault: (error: unknown) => void;
};

const againMs = 30_000;

/**
 * What is too large to be kept while its sender waits. It is on the disk before they are answered, and stays there until
 * all of it is in the store: a server that ends in the middle goes on with it, and keeps nothing twice.
 */
export class CaptureJobs {
  private readonly queue = new Queue();
  private readonly waiting = new Set<NodeJS.Timeout>();
  private readonly stopping = new AbortController();

  constructor(
    private readonly store: Store,
    private readonly options: Options,
  ) {}

  async start(): Promise<void> {
    for (const name of await this.list()) {
      if (/\.(?:rollback|proceed)$/.test(name)) this.run(name);
      // What had not come whole, or can be made again. Who sent it goes with it.
      else if (!name.endsWith('.by')) await rm(join(this.options.folder, name), { force: true });
    }
  }

  /** What is being kept is waited for; the rest goes on at the next start. */
  async stop(): Promise<void> {
    this.stopping.abort();
    for (const each of this.waiting) clearTimeout(each);
    await this.queue.add(async () => undefined);
  }

  /** Writes down what comes. Whoever is told the id can rely on it. */
  async take(from: Readable, onError: OnError, by: string): Promise<string> {
    const { folder } = this.options;
    makeFolder(folder);
    const id = randomUUID();
    const part = join(folder, `${id}.part`);
    try {
      await pipeline(from, createWriteStream(part, { flags: 'wx' }));
      const handle = await open(part, 'r+');
      await handle.sync().finally(() => handle.close());
      await writeFile(this.senderOf(id), by, { flush: true });
      await rename(part, join(folder, `${id}.${onError}`));
      await syncFolder(folder);
    } catch (error) {
      await rm(part, { force: true });
      await rm(this.senderOf(id), { force: true });
      throw error;
    }
    this.run(`${id}.${onError}`);
    return id;
  }

  /** Those that are not at their end, the newest first. */
  async running(): Promise<RunningCapture[]> {
    const all = await Promise.all((await this.list()).map((name) => this.describe(name)));
    return all.flatMap((each) => each ?? []).sort((a, b) => b.at.localeCompare(a.at));
  }

  private senderOf(id: string): string {
    return join(this.options.folder, `${id}.by`);
  }

  private get isStopped(): boolean {
    return this.stopping.signal.aborted;
  }

  private async list(): Promise<string[]> {
    return readdir(this.options.folder).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    });
  }

  private async describe(name: string): Promise<RunningCapture | undefined> {
    const [, id, onError] = /^([0-9a-f-]{36})\.(rollback|proceed)$/.exec(name) ?? [];
    const found = await stat(join(this.options.folder, name)).catch(() => undefined);
    if (id === undefined || found === undefined) return undefined;
    return { id, at: found.mtime.toISOString(), onError: onError === 'proceed' ? 'proceed' : 'rollback' };
  }

  private run(name: string): void {
    void this.queue
      .add(async () => {
        if (!this.isStopped) await this.keep(name);
      })
      .catch((error: unknown) => {
        if (this.isStopped) return;
        this.options.onFault(error);
        // A disk that is full or a database that is away may be better by then.
        const again = setTimeout(() => {
          this.waiting.delete(again);
          this.run(name);
        }, againMs).unref();
        this.waiting.add(again);
      });
  }

  private async keep(name: string): Promise<void> {
    const file = join(this.options.folder, name);
    const job = await this.describe(name);
    if (job === undefined) return;
    const { id, at, onError } = job;
    const rows = join(this.options.folder, `${id}.rows`);
    if ((await this.store.use((db) => findCapture(db, id))) === undefined) {
      const plan = await this.plan(file, onError, rows);
      if (plan.isKept && !(await this.keepRows(rows, job))) return;
      // What an earlier edition was sent says nothing of its sender.
      const by = await readFile(this.senderOf(id), 'utf8').catch(() => 'epcis');
      await this.store.use((db) =>
        endCapture(db, {
          ...{ id, at, by, onError, read: plan.read, refused: plan.refused },
          problems: JSON.stringify(plan.problems),
          finishedAt: new Date().toISOString(),
        }),
      );
    }
    await rm(rows, { force: true });
    await rm(file, { force: true });
    await rm(this.senderOf(id), { force: true });
  }

  /** What cannot be read however often it is tried is at its end. */
  private plan(file: string, onError: OnError, rows: string): Promise<LargePlan> {
    return this.options.plan([file, onError, rows], this.stopping.signal).catch((error: unknown) => {
      if (!(error instanceof AppError && error.code === 'work-too-much')) throw error;
      const says = wording('capture.too-much');
      const problems = [problem('events-unreadable', { file: 'body' }, says)];
      return { read: 0, refused: 0, problems, isKept: false };
    });
  }

  /** Others have their turns between some events and the next. False where the server ends meanwhile. */
  private async keepRows(file: string, { id, at }: RunningCapture): Promise<boolean> {
    for await (const line of linesOf(file)) {
      if (this.isStopped) return false;
      const some = JSON.parse(line) as EventRow[];
      await this.store.use((db) => keepSome(db, some, { id, at }));
    }
    return true;
  }
}

// Node's own reader of lines takes in hundreds of them ahead, and one of these is some hundred events.
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8') as AsyncIterable<string>) {
    const [first = '', ...more] = chunk.split('\n');
    rest += first;
    for (const each of more) {
      yield rest;
      rest = each;
    }
  }
}
