import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../src/store/index.js';
import { clear, engines, runSql } from '../support/engines.js';
import { type RunningPostgres, startPostgres } from '../support/postgres.js';
import { type Answered, type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const asked = [
  '/api/cases',
  '/api/cases/small/findings',
  '/api/cases/small/journal',
  '/api/cases/small/verify',
  '/api/cases/small/entries/party',
];

describe('a database that goes away', () => {
  let postgres: RunningPostgres;
  let store: Store;
  let served: Served;
  let count = 0;

  beforeAll(async () => {
    postgres = await startPostgres();
    store = await openStore({ folder: '', databaseUrl: postgres.url }, () => new Date());
  });
  afterAll(async () => {
    await store.close();
    await postgres.stop();
  });
  beforeEach(async () => {
    await clear(store);
    served = await serveCase(store, smallCase({}));
  });
  afterEach(async () => {
    await served.close();
    expect(served.faults).toEqual([]);
  });

  const put = async (): Promise<Answered & { id: string }> => {
    const id = `p${count++}`;
    const answer = await served.send('PUT', `/api/cases/small/entries/party/${id}`, {
      id,
      name: 'x',
      kind: 'company',
    });
    return { ...answer, id };
  };
  const parties = async (): Promise<string[]> => {
    const { body } = await served.get('/api/cases/small/entries/party');
    return (body.entries as { id: string }[]).map(({ id }) => id);
  };
  const expectAway = ({ status, body, headers }: Answered): void => {
    expect({ status, code: body.code }).toEqual({ status: 503, code: 'store-unavailable' });
    expect(headers.get('retry-after')).toMatch(/^\d+$/);
  };

  test('connections cut during requests end nothing: each is answered or told to come again', async () => {
    const admin = new pg.Client({ connectionString: postgres.url });
    await admin.connect();
    const acknowledged: string[] = [];
    let refused = 0;
    for (let round = 0; round < 20; round++) {
      const answers = Promise.all([...asked.map((path) => served.get(path)), put(), put(), put()]);
      await sleep(round);
      await admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = $1',
        ['client backend'],
      );
      for (const answer of await answers) {
        if (answer.status !== 200) {
          expectAway(answer);
          refused++;
        } else if ('id' in answer) acknowledged.push(String(answer.id));
      }
    }
    await admin.end();
    console.log(
      `20 cuts: ${refused} of ${20 * 8} requests told to come again, ${acknowledged.length} entries stored`,
    );
    expect(refused).toBeGreaterThan(0);
    expect(await parties()).toEqual(expect.arrayContaining(acknowledged));
    expect((await served.get('/api/cases/small/verify')).body.ok).toBe(true);
  });

  test('while it is away every question says so, health too; when it is back all are answered', async () => {
    const { id } = await put();
    for (let round = 0; round < 3; round++) {
      await postgres.crash();
      expectAway(await served.get('/api/health'));
      for (const path of asked) expectAway(await served.get(path));
      expectAway(await put());
      await postgres.resume();
      expect((await served.get('/api/health')).status).toBe(200);
      for (const path of asked) expect((await served.get(path)).status).toBe(200);
      expect((await put()).status).toBe(200);
    }
    expect(await parties()).toContain(id);
  });
});

describe.each(engines())('a case that could not be read once on $name', (engine) => {
  test('is read again for whoever asks next', async () => {
    await engine.start();
    const store = await engine.open();
    const served = await serveCase(store, smallCase({}));
    await runSql(store, "update entry set body = '{' where id = 'gov-a'");
    expect((await served.get('/api/cases/small/entries/party')).status).toBe(500);
    await runSql(
      store,
      `update entry set body = '{"id":"gov-a","name":"A","kind":"government"}' where id = 'gov-a'`,
    );
    expect((await served.get('/api/cases/small/entries/party')).status).toBe(200);
    await served.close();
    await store.close();
    await engine.stop();
  });
});
