import { rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeCase } from '../../src/case/index.js';
import { hashEntry } from '../../src/lib/journal/index.js';
import type { Store } from '../../src/store/index.js';
import { SqlStore } from '../../src/store/sql-store.js';
import { clear, engines, runSql } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

// A person named in an entry can be taken out of the record, and the chain still holds.

const name = 'Ermenegilda Quattrostagioni';
const address = { caseId: 'small', kind: 'party', id: 'person' } as const;
const person = { id: 'person', name, kind: 'person', note: `${name} signed.` };
const { entries } = smallCase({});
const caseData = smallCase({ party: [...entries.party, person].map((entry) => ({ ...entry })) });
const how = { by: 'page: the officer', why: 'asked for by the person' };

describe.each(engines())('blanking on $name', (engine) => {
  let store: Store;
  let served: Served;

  beforeAll(async () => {
    await engine.start();
    store = await engine.open();
  });
  afterAll(async () => {
    await store.close();
    await engine.stop();
  });
  beforeEach(async () => {
    await clear(store);
    served = await serveCase(store, caseData);
  });
  afterEach(async () => {
    await served.close();
    expect(served.faults).toEqual([]);
  });

  const put = (entry: object) => store.putEntry(address, entry, { by: 'page' });
  const journal = async (): Promise<string> =>
    JSON.stringify(await store.readJournal('small', { from: 0, limit: 1000 }));
  const lines = async (): Promise<string[]> => {
    const all: string[] = [];
    await store.backUp(async (line) => void all.push(line));
    return all;
  };
  const ask = (body: object) => served.send('POST', '/api/cases/small/entries/party/person/blank', body);

  test('over HTTP: nothing the store gives holds the name, and heads of before still hold', async () => {
    await put({ ...person, note: `${name} signed twice.` });
    const { head } = await store.verify();
    expect(await journal()).toContain(name);
    const { status, body } = await ask({ by: 'the officer', why: 'asked for by the person' });
    expect({ status, entries: body.entries }).toEqual({ status: 200, entries: [2, 3] });
    expect(await store.verify([head])).toMatchObject({ ok: true, entries: 4 });
    expect(await journal()).not.toContain('Ermenegilda');
    expect((await lines()).join('')).not.toContain('Ermenegilda');
    expect(JSON.stringify(writeCase((await store.findCase('small'))!.caseData))).not.toContain('Ermenegilda');
    const { entries } = await store.readJournal('small', { from: body.seq, limit: 1 });
    expect(entries[0]).toMatchObject({
      kind: 'blanked',
      by: 'page: the officer',
      body: { blanks: { kind: 'party', id: 'person', why: 'asked for by the person' } },
    });
  });

  test('undo does not bring it back, nor does the folder, a rebuild or a restore', async () => {
    const edited = await put({ ...person, note: 'Signed.' });
    const removed = await store.removeEntry(address, { by: 'page' });
    const { seq } = await store.blank(address, { ...how, keep: false });
    for (const undone of [2, edited.seq, removed.seq, seq])
      expect((await served.send('POST', `/api/cases/small/undo/${undone}`)).status).toBe(409);
    await store.loadCase(caseData);
    await store.rebuild();
    expect(await store.verify()).toMatchObject({ ok: true });
    const all = await lines();
    await clear(store);
    await store.restore(
      (async function* () {
        yield* all;
      })(),
    );
    expect(await store.verify()).toMatchObject({ ok: true });
    expect(JSON.stringify(await store.findCase('small'))).not.toContain('Ermenegilda');
    expect(await journal()).not.toContain('Ermenegilda');
  });

  test('what it says now can stay, and the rest of an import is there after a rebuild', async () => {
    await put({ ...person, name: 'a person', note: 'Signed.' });
    const before = await store.findCase('small');
    await store.blank(address, { ...how, keep: true });
    await store.rebuild();
    expect((await store.findCase('small'))?.caseData).toEqual(before?.caseData);
    expect(await store.verify()).toMatchObject({ ok: true });
    expect(await journal()).not.toContain('Ermenegilda');
    const again = await put({ ...person, name: 'a person', note: 'Signed again.' });
    await store.undo('small', again.seq, { by: 'page' });
    expect((await store.findCase('small'))?.caseData).toEqual(before?.caseData);
  });

  test('what others refer to is not taken from under them, and what is not there cannot be taken', async () => {
    await store.putEntry(
      { caseId: 'small', kind: 'party', id: 'child' },
      { id: 'child', name: 'Child', kind: 'company', speaksFor: 'person' },
      { by: 'page' },
    );
    const refused = await ask({ by: 'x', why: 'y' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'entry-referenced' } });
    expect(refused.body.detail).toContain('party child');
    expect((await ask({ by: 'x', why: 'y', keep: true })).body.code).toBe('entry-unknown');
    const none = await served.send('POST', '/api/cases/small/entries/party/none/blank', {
      by: 'x',
      why: 'y',
    });
    expect(none).toMatchObject({ status: 404, body: { code: 'entry-unknown' } });
    expect((await ask({ why: 'y' })).status).toBe(400);
  });

  const tamper = (...statements: string[]): Promise<void> =>
    runSql(
      store,
      'alter table journal disable trigger all',
      ...statements,
      'alter table journal enable trigger all',
    );

  test.each([
    ['a side blanked and nobody says so', async () => tamper(blankBySql)],
    [
      'the entry that says who changed to name another',
      async () => {
        await store.blank(address, { ...how, keep: false });
        await tamper(`update journal set body = replace(body, '"seq":2', '"seq":1') where kind = 'blanked'`);
      },
    ],
    [
      'a digest changed',
      async () => {
        await store.blank(address, { ...how, keep: false });
        await tamper(
          `update journal set body = regexp_replace(body, '"blanked":"..', '"blanked":"00') where seq = 2`,
        );
      },
    ],
    [
      'an entry said to be of an earlier edition',
      async () =>
        tamper(
          `update journal set hash_version = 1, body = replace(body, 'State A', 'State X') where seq = 2`,
        ),
    ],
  ])('verify sees %s', async (_, alter) => {
    await alter();
    expect(await store.verify()).toMatchObject({ ok: false });
  });
  // A digest that is right, and no entry with it.
  const blankBySql = `update journal set body = regexp_replace(body, '"after":\\{"position":[0-9.]+,"by":"folder","entry":\\{"id":"person".*?"salt":"[0-9a-f]+"\\}', '"after":{"blanked":"${'a'.repeat(64)}"}') where seq = 2`;

  test('a store of an earlier edition is verified, can be blanked, and its heads hold', async () => {
    await put({ ...person, note: 'Signed.' });
    await store.putEntry(
      { caseId: 'small', kind: 'party', id: 'x' },
      { id: 'x', name: 'X', kind: 'company' },
      { by: 'page' },
    );
    await asBefore();
    const { ok, head } = await store.verify();
    expect(ok).toBe(true);
    await store.blank(address, { ...how, keep: false });
    expect(await store.verify([head])).toMatchObject({ ok: true, entries: 5 });
    expect(await journal()).not.toContain('Ermenegilda');
    await store.blank({ ...address, id: 'x' }, { ...how, keep: false });
    await store.rebuild();
    expect(await store.verify([head])).toMatchObject({ ok: true, entries: 6 });
    const all = await lines();
    await clear(store);
    await store.restore(
      (async function* () {
        yield* all;
      })(),
    );
    expect(await store.verify([head])).toMatchObject({ ok: true });
    await tamper(`update journal set body = replace(body, 'State A', 'State X') where seq = 2`);
    expect(await store.verify()).toMatchObject({ ok: false, firstBroken: { seq: 2 } });
  });

  /** Rewrites the journal as an edition before this one would have written it. */
  async function asBefore(): Promise<void> {
    if (!(store instanceof SqlStore)) throw new TypeError('not a store over SQL');
    const db = await store.runsOn.database();
    const rows = await db.selectFrom('journal').selectAll().orderBy('seq').execute();
    let prevHash = '0'.repeat(64);
    await runSql(store, 'alter table journal disable trigger all');
    for (const row of rows) {
      const body = JSON.parse(row.body, (key, value: unknown) =>
        key === 'salt' ? undefined : value,
      ) as unknown;
      const { seq, case_id: caseId, at, author: by, kind } = row;
      const hash = hashEntry({ seq, caseId, at, by, kind, body, prevHash }, 1);
      const old = { body: JSON.stringify(body), prev_hash: prevHash, hash, hash_version: 1 };
      await db.updateTable('journal').set(old).where('seq', '=', seq).execute();
      prevHash = hash;
    }
    await db.updateTable('head').set({ hash: prevHash }).execute();
    await runSql(store, 'alter table journal enable trigger all');
    // Heads of before that were kept are of the chain as it then was.
    if (store.heads) rmSync(store.heads.path, { force: true });
  }

  if (engine.name === 'PGlite')
    test('no file of the data folder holds the name, nor what was in a removed copy or job', async () => {
      const words = new TextEncoder();
      await put({ ...person, note: `${name} signed twice.` });
      await put({ ...person, note: `${name} signed three times.` });
      const { body: source } = await served.upload(
        '/api/cases/small/sources/by-gov-a/archive',
        words.encode(`by ${name}`),
        'a.txt',
      );
      expect(source.archived).toBe('yes');
      const posts = `tweet_id,user_id,created_at,hashtags\n1,${name},2020-03-16T10:00:00Z,a\n2,${name},2020-03-16T10:00:01Z,a\n`;
      const { body: job } = await served.upload(
        '/api/amplification/jobs',
        words.encode(posts),
        `${name}.csv`,
      );
      expect(await filesWith(store, served)).not.toEqual([]);
      expect((await served.send('DELETE', '/api/cases/small/sources/by-gov-a/archive')).body.archived).toBe(
        'no',
      );
      expect((await served.send('DELETE', `/api/amplification/jobs/${job.id}`)).status).toBe(204);
      await ask({ by: 'the officer', why: 'asked for by the person' });
      expect(await filesWith(store, served)).toEqual([]);
      expect(await store.verify()).toMatchObject({ ok: true });
      await put({ ...person, name: 'Somebody else', note: 'Signed.' });
      expect(await filesWith(store, served)).toEqual([]);
    });
});

async function filesWith(store: Store, served: Served): Promise<string[]> {
  if (!(store instanceof SqlStore) || !store.heads) throw new TypeError('not a store with a folder');
  const found: string[] = [];
  for (const folder of [join(store.heads.path, '..'), served.folder]) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (entry.name.includes('Ermenegilda')) found.push(entry.name);
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      if ((await readFile(path)).includes('Ermenegilda')) found.push(path);
    }
  }
  return found;
}
