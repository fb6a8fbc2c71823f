import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../src/store/index.js';
import { canMountDisks, type Disk, makeDisk } from './support/disk-image.js';
import { type Served, serveCase } from './support/served-case.js';
import { smallCase } from './support/small-case.js';

// On a small disk of its own, filled by another program to the last byte.
describe.skipIf(!canMountDisks)('a full disk (mounts disks: root on Linux only)', () => {
  let disk: Disk;
  let store: Store;
  let served: Served;
  let count = 0;
  const filler = () => join(disk.path, 'filler');

  beforeAll(async () => {
    disk = makeDisk(256);
    const data = join(disk.path, 'data');
    store = await openStore({ folder: data }, () => new Date());
    served = await serveCase(store, smallCase({}), { dataFolder: data });
  });
  afterAll(async () => {
    await served.close();
    await store.close();
    disk.remove();
  });

  const fill = (): void => {
    for (const size of [8 * 1024 ** 2, 4096]) {
      try {
        for (;;) writeFileSync(filler(), new Uint8Array(size), { flag: 'a' });
      } catch (error) {
        expect(error).toMatchObject({ code: 'ENOSPC' });
      }
    }
  };
  const put = async (name = 'x') => {
    const id = `p${count++}`;
    return served.send('PUT', `/api/cases/small/entries/party/${id}`, { id, name, kind: 'company' });
  };
  const filesOf = (folder: string): string[] =>
    existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];

  test('writes are refused with 507, reads are answered, and both go on once there is room', async () => {
    expect((await put()).status).toBe(200);
    fill();
    const refused = await put();
    expect(refused).toMatchObject({ status: 507, body: { code: 'disk-full' } });
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await served.get('/api/cases/small/entries/party')).status).toBe(200);
    expect((await served.get('/api/health')).status).toBe(200);
    rmSync(filler());
    expect((await put()).status).toBe(200);
    expect((await served.get('/api/cases/small/verify')).body.ok).toBe(true);
  });

  test('a disk that fills between the look and the write loses nothing and hangs nobody', async () => {
    // Past our look: SQL that Postgres has to write down, until its log wants a file there is no room for.
    const { SqlStore } = await import('../src/store/sql-store.js');
    const { sql } = await import('kysely');
    if (!(store instanceof SqlStore)) throw new TypeError('not a store over SQL');
    const acknowledged = (await put('before')).body.seq;
    fill();
    const db = await store.runsOn.database();
    await sql`create table waste (bytes text)`.execute(db).catch(() => undefined);
    let refusals = 0;
    for (let n = 0; n < 40 && refusals === 0; n++) {
      await sql`insert into waste select repeat(md5(random()::text), 2000) from generate_series(1, 50)`
        .execute(db)
        .catch(() => refusals++);
    }
    expect(refusals).toBe(1);
    expect((await put()).status).toBe(507);
    rmSync(filler());
    expect((await put('after')).status).toBe(200);
    const { body } = await served.get('/api/cases/small/verify');
    expect(body).toMatchObject({ ok: true, entries: acknowledged + 1 });
    expect((await served.get('/api/health')).status).toBe(200);
  });

  test('a copy of a source that does not fit is refused, and nothing of it is left', async () => {
    const before = filesOf(join(disk.path, 'data/archive'));
    fill();
    const copy = new Uint8Array(1_000_000);
    for (let round = 0; round < 20; round++) {
      const answer = await served.upload('/api/cases/small/sources/by-gov-a/archive', copy);
      expect(answer).toMatchObject({ status: 507, body: { code: 'disk-full' } });
      // Over the same connection, on which some of the copy may still be on its way.
      expect((await served.get('/api/health')).status).toBe(200);
    }
    expect(served.faults).toEqual([]);
    rmSync(filler());
    expect(filesOf(join(disk.path, 'data/archive')).filter((name) => !/^..$/.test(name))).toEqual(before);
    expect(served.faults).toEqual([]);
  });

  test('posts that do not fit are refused and nothing of them is left; a job that cannot be kept says why', async () => {
    const at = '/api/amplification/jobs';
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `t${row % 9},u${row % 7},c${row},${1.58e9 + row}\n`,
    );
    const posts = Buffer.from(`object_id,account_id,content_id,timestamp_share\n${rows.join('')}`);
    const { body } = await served.upload(at, posts, 'posts.csv');
    const kept = filesOf(join(disk.path, 'data/amplification'));
    fill();
    const refused = await served.upload(at, posts, 'more.csv');
    expect(refused).toMatchObject({ status: 507, body: { code: 'disk-full' } });
    expect((await served.send('POST', `${at}/${body.id}/run`, {})).status).toBe(202);
    const job = async () =>
      (await served.get(`${at}/${body.id}`)).body as { state: string; problem: { code: string } };
    await expect.poll(async () => (await job()).state).toBe('failed');
    expect((await job()).problem.code).toBe('disk-full');
    expect(filesOf(join(disk.path, 'data/amplification'))).toEqual(kept);
    rmSync(filler());
    expect(served.faults).toEqual([]);
  });
});
