import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely } from 'kysely';
import { PGliteDialect } from 'kysely-pglite-dialect';
import { type Case, kindNames } from '../../src/case/index.js';
import { addAll } from '../../src/lib/lists/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { migrate } from '../../src/store/migrations.js';
import { SqlStore } from '../../src/store/sql-store.js';
import type { Tables } from '../../src/store/tables.js';
import { median } from '../median.js';
import { drawTable, show } from '../table.js';

const editsPerRound = 20;
const rounds = 10;
const caseId = 'edits';

/** What waiting for the disk costs on a single edit, beside the same edits on PGlite as it comes. */
export async function benchEdits(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-bench-edits-'));
  const synced = await openStore({ folder: join(folder, 'synced') }, () => new Date());
  const plain = await openPlain(join(folder, 'plain'));
  const taken: { synced: number[]; plain: number[] } = { synced: [], plain: [] };
  try {
    await synced.loadCase(emptyCase);
    await plain.loadCase(emptyCase);
    // Taking turns, so that what else the machine is doing falls on both alike.
    for (let round = 0; round < rounds; round++) {
      addAll(taken.synced, await timeEdits(synced, round));
      addAll(taken.plain, await timeEdits(plain, round));
    }
  } finally {
    await synced.close();
    await plain.close();
    await rm(folder, { recursive: true, force: true });
  }
  const [on, off] = [median(taken.synced), median(taken.plain)];
  const rows = [
    ['on the disk before it is answered', show(on)],
    ['as PGlite comes', show(off)],
    ['cost', `${show((on / off - 1) * 100)} %`],
  ];
  return `One edit of an entry, ms (median of ${editsPerRound * rounds})\n${drawTable(['', 'ms'], rows)}`;
}

const emptyCase = {
  header: { id: caseId, title: 'Edits' },
  formats: {},
  entries: Object.fromEntries(kindNames.map((kind) => [kind, []])),
} as unknown as Case;

async function timeEdits(store: Store, round: number): Promise<number[]> {
  const taken: number[] = [];
  for (let n = 0; n < editsPerRound; n++) {
    const id = `party-${n}`;
    const started = performance.now();
    await store.putEntry(
      { caseId, kind: 'party', id },
      { id, name: `round ${round}`, kind: 'company' },
      { by: 'page' },
    );
    taken.push(performance.now() - started);
  }
  return taken;
}

async function openPlain(folder: string): Promise<Store> {
  const pglite = await PGlite.create(folder);
  const db = new Kysely<Tables>({ dialect: new PGliteDialect(pglite) });
  await migrate(db);
  const engine = {
    name: 'pglite',
    database: async () => db,
    expectRoom: () => undefined,
    explain: (error: unknown) => error,
    ping: async () => undefined,
    scrub: async () => undefined,
  } as const;
  return new SqlStore(engine, { now: () => new Date(), close: () => db.destroy() });
}
