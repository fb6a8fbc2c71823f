import { readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { PGlite, type QueryOptions, type Results } from '@electric-sql/pglite';
import { Kysely, sql } from 'kysely';
import { PGliteDialect } from 'kysely-pglite-dialect';
import { type AppError, diskFull } from '../lib/errors/index.js';
import { asIs, wording } from '../lib/wording/index.js';
import { complaintShown, lost, orDamaged } from './damage.js';
import type { Engine } from './engine.js';
import { SyncedFiles, syncedStart } from './synced-files.js';
import type { Database, Tables } from './tables.js';

const mebibyte = 1024 * 1024;

// Postgres takes room in pieces of 16 MB, and to open again after a fault it needs some of its own. Another program
// may fill the disk between our look and our write.
const reserveBytes = 64 * mebibyte;
const reopeningBytes = 32 * mebibyte;
// An entry is written to the journal, to its table, and to Postgres's own log of both.
const copiesOfEntry = 4;

// Under a server Postgres clears its log by itself. Here nothing does, and it would grow until the store is closed.
const logFilesMax = 4;

// How much a function of Postgres runs before V8 compiles it anew, optimised. Node 20 does so after a fiftieth of it, Node 24 after
// an eighth, and a server that takes in a case spent 2 of 5 seconds on it. At this, 600,000 rows are written as fast as before.
setFlagsFromString('--wasm-tiering-budget=100000000');

type Running = { readonly files: SyncedFiles; readonly db: Database };

/** The embedded engine. One that has met a fault of the disk is left, and another started when there is room. */
export class PgliteEngine implements Engine {
  readonly name = 'pglite';
  private starting: Promise<Running> | undefined;

  private constructor(
    private readonly cluster: string,
    private running: Running,
  ) {}

  static async start(cluster: string): Promise<PgliteEngine> {
    return new PgliteEngine(cluster, await startIn(cluster));
  }

  async database(): Promise<Database> {
    if (this.running.files.fault) {
      this.starting ??= this.startAgain().finally(() => {
        this.starting = undefined;
      });
      await this.starting;
    }
    const { db } = this.running;
    if (this.logFiles() > logFilesMax) await sql`checkpoint`.execute(db);
    return db;
  }

  expectRoom(bytes: number): void {
    if (freeBytes(this.cluster) < reserveBytes + copiesOfEntry * bytes) throw diskFull();
  }

  explain(error: unknown): unknown {
    return this.running.files.fault ?? orDamaged(error);
  }

  async scrub(): Promise<void> {
    const db = await this.database();
    // Each by itself: none of these may stand in a transaction. The log of before is removed, and not used again.
    await sql`vacuum full journal`.execute(db);
    await sql`vacuum full entry`.execute(db);
    await sql`set wal_recycle = off`.execute(db);
    await sql`select pg_switch_wal()`.execute(db);
    await sql`checkpoint`.execute(db);
  }

  async ping(): Promise<void> {
    // It is in this process: it answers unless it has met a fault. Asking would wait behind whoever is being answered.
    if (this.running.files.fault) await this.database();
  }

  async close(): Promise<void> {
    const { files, db } = this.running;
    try {
      if (!files.fault) await db.destroy();
    } catch (error) {
      // Every commit that was answered is on the disk already; what closing would tidy up, the next start does.
      if (!files.fault) throw error;
    }
    if (files.fault) files.release();
  }

  private async startAgain(): Promise<Running> {
    if (freeBytes(this.cluster) < reopeningBytes) throw diskFull(this.running.files.fault);
    this.running.files.release();
    this.running = await startIn(this.cluster);
    return this.running;
  }

  private logFiles(): number {
    return readdirSync(join(this.cluster, 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/.test(name)).length;
  }
}

async function startIn(cluster: string): Promise<Running> {
  // What an ended process has left. Our own lock says that there is no other, and Postgres stops at one it cannot read.
  rmSync(join(cluster, 'postmaster.pid'), { force: true });
  const files = new SyncedFiles(cluster);
  try {
    const pglite = new GuardedPglite(files);
    await pglite.waitReady;
    return { files, db: new Kysely<Tables>({ dialect: new PGliteDialect(pglite) }) };
  } catch (error) {
    files.release();
    throw files.fault ?? cannotOpen(cluster, files.complaint, error);
  }
}

const cannotOpen = (cluster: string, complaint: string | undefined, error: unknown): AppError => {
  const of = { cluster: asIs(cluster), said: complaintShown(complaint) };
  return lost(wording('error.store.cannot-open', of), error);
};

/** Answers nothing after a fault: what was interrupted is in no state to be asked. */
class GuardedPglite extends PGlite {
  constructor(private readonly files: SyncedFiles) {
    super({ fs: files, startParams: syncedStart });
  }

  override async query<T>(query: string, params?: unknown[], options?: QueryOptions): Promise<Results<T>> {
    this.files.expectSound();
    try {
      const results = await super.query<T>(query, params, options);
      // It works in this process and answers at once: a hundred queries in a row would be one stretch for all others.
      await nextTurn();
      return results;
    } catch (error) {
      this.files.expectSound();
      throw error;
    }
  }
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
