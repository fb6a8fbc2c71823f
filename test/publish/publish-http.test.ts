import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/lib/hash/index.js';
import { Edition } from '../../src/publish/edition.js';
import { frozenText } from '../../src/publish/edition-text.js';
import { EditionList, PublishRun } from '../../src/publish/index.js';
import { Dossiers } from '../../src/publish/io/dossiers.js';
import { openStore, type Store } from '../../src/store/index.js';
import { freezeCase, saleContract } from '../support/edition.js';
import { clear } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const gift = {
  id: 's',
  text: 'State A gave masks',
  source: 'by-outlet-c',
  consignment: 'masks',
  terms: 'gift',
};
const small = smallCase({
  statement: [
    gift,
    { ...gift, id: 'k', text: 'State A gave kits', source: 'by-outlet-d', consignment: 'kits' },
  ],
  source: ['gov-a', 'gov-b', 'outlet-c', 'outlet-d'].map((publisher) => ({
    id: `by-${publisher}`,
    title: `By ${publisher}`,
    publisher,
    kind: 'article',
    published: '2020-04-02',
    ...(publisher === 'outlet-c' ? { withdrawn: '2020-05-01' } : {}),
  })),
});
const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-publish-'));
  folders.push(folder);
  return folder;
}

// A server that asks for a token: what it asks itself must be answered all the same.
const token = 'a-token-of-many-letters';

function withToken(other: Served): Served {
  const headers = { authorization: `Bearer ${token}` };
  return {
    ...other,
    get: (path, init = {}) => other.get(path, { ...init, headers: { ...init.headers, ...headers } }),
    send: (method, path, body, more = {}) => other.send(method, path, body, { ...more, ...headers }),
  };
}

let store: Store;
let served: Served;

beforeAll(async () => {
  store = await openStore({ folder: await newFolder() }, () => new Date());
});

beforeEach(async () => {
  await clear(store);
  served = withToken(await serveCase(store, small, { token }));
});

afterEach(async () => {
  await served.close();
});

afterAll(async () => {
  await store.close();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const of = '/api/cases/small';
const list = async (): Promise<EditionList> => EditionList.parse((await served.get(`${of}/editions`)).body);

async function ended(run: PublishRun): Promise<PublishRun> {
  for (;;) {
    const { body } = await served.get(`${of}/publishing/${run.id}`);
    const now = PublishRun.parse(body);
    if (now.state !== 'running') return now;
    await pause(50);
  }
}

async function begin(findings: readonly string[], more: object = {}): Promise<PublishRun> {
  const { status, body } = await served.send('POST', `${of}/editions`, { findings, by: 'A. Rossi', ...more });
  expect([status, body]).toEqual([202, expect.anything()]);
  return PublishRun.parse(body);
}

const dossiers = async (): Promise<string[]> =>
  readdir(join(served.folder, 'dossiers/small')).catch(() => []);

describe('publishing', () => {
  test('enters an edition, keeps its frozen text, and hands out the dossier; both come along in a zip file of the case', async () => {
    const before = (await served.get(of)).body.recordHash;
    const run = await ended(await begin(['terms.masks', 'terms.kits']));
    expect(run.state).toBe('done');
    const { editions, published } = await list();
    expect(editions).toMatchObject([{ id: run.edition, findings: 2, kept: true, dossier: true, changed: 0 }]);
    expect(published.map(({ finding, changed }) => [finding, changed])).toEqual([
      ['terms.masks', false],
      ['terms.kits', false],
    ]);
    expect((await served.get(of)).body.recordHash).toBe(before);
    const { bytes } = await served.get(`${of}/editions/${run.edition}/dossier`);
    const files = unzipSync(bytes);
    const text = files[`${run.edition}/edition.json`];
    const entry = (await served.get(`${of}/entries/edition/${run.edition}`)).body;
    expect(text && sha256(text)).toBe(entry.frozen);
    const frozen = (await served.get(`${of}/editions/${run.edition}`)).body;
    expect(JSON.parse(new TextDecoder().decode(text))).toEqual(frozen);
    const exported = (await served.get(`${of}/export`)).bytes;
    const other = await openStore({ folder: await newFolder() }, () => new Date());
    const elsewhere = await serveCase(other, smallCase({}));
    try {
      await elsewhere.upload('/api/cases/import', exported, 'small.zip');
      const there = (await elsewhere.get(`${of}/editions`)).body;
      expect(there.editions).toMatchObject([{ id: run.edition, kept: true, dossier: false }]);
    } finally {
      await elsewhere.close();
      await other.close();
    }
    expect(served.faults).toEqual([]);
  }, 180_000);

  test('names sources that were withdrawn and that have no copy', async () => {
    const { doubts } = await list();
    const about = doubts.filter(({ findings }) => findings.includes('terms.masks'));
    expect(about.map(({ source, why }) => `${source} ${why}`).toSorted()).toEqual([
      'by-outlet-c unarchived',
      'by-outlet-c withdrawn',
    ]);
  });

  test('says of a finding that a new statement turned what it was published as, and what it is now', async () => {
    await ended(await begin(['terms.masks', 'terms.kits']));
    await served.send('PUT', `${of}/entries/statement/contract`, saleContract);
    const { published, editions } = await list();
    expect(editions[0]?.changed).toBe(1);
    expect(published.find(({ changed }) => changed)).toMatchObject({
      finding: 'terms.masks',
      was: { verdict: 'gift' },
      now: { verdict: 'sale' },
      causes: expect.arrayContaining([expect.objectContaining({ kind: 'statement', id: 'contract' })]),
    });
    const refused = await served.send('POST', `${of}/editions`, { findings: ['terms.masks'], by: 'B' });
    expect([refused.status, refused.body.code]).toEqual([422, 'edition-corrects']);
    const { edition } = await ended(await begin(['terms.masks'], { reason: 'The contract was found.' }));
    const { corrections } = Edition.parse((await served.get(`${of}/editions/${edition}`)).body);
    expect(corrections.map((each) => [each.finding, each.now?.verdict, each.reason])).toEqual([
      ['terms.masks', 'sale', 'The contract was found.'],
      ['terms.kits', undefined, 'The contract was found.'],
    ]);
  }, 180_000);

  test('refuses findings that are not there, before anything is written', async () => {
    const refused = await served.send('POST', `${of}/editions`, { findings: ['terms.none'], by: 'B' });
    expect([refused.status, refused.body.code]).toEqual([404, 'finding-unknown']);
    expect(await dossiers()).toEqual([]);
  });

  test('that is cancelled leaves nothing', async () => {
    const run = await begin(['terms.masks']);
    const { body } = await served.send('POST', `${of}/publishing/${run.id}/cancel`);
    expect(body.state).toBe('cancelled');
    expect((await list()).editions).toEqual([]);
    expect(await dossiers()).toEqual([]);
  }, 180_000);
});

describe('what was published', () => {
  test('is neither changed, removed nor undone, but withdrawn with a reason that stays', async () => {
    const { edition } = await ended(await begin(['terms.masks']));
    const address = `${of}/entries/edition/${edition}`;
    const entry = (await served.get(address)).body;
    const seq = (await served.get(`${of}/journal?newest=true&limit=1`)).body.entries[0].seq;
    for (const [method, path, body] of [
      ['PUT', address, { ...entry, by: 'somebody else' }],
      ['DELETE', address],
      ['POST', `${of}/undo/${seq}`],
    ] as const) {
      const refused = await served.send(method, path, body);
      expect([method, refused.status, refused.body.code]).toEqual([method, 409, 'edition-published']);
    }
    const withdrawal = { by: 'A. Rossi', reason: 'The wrong lot.' };
    await served.send('POST', `${of}/editions/${edition}/withdraw`, withdrawal);
    const { editions } = await list();
    expect(editions[0]).toMatchObject({ withdrawnBecause: 'The wrong lot.', withdrawnBy: 'A. Rossi' });
    const again = await served.send('POST', `${of}/editions/${edition}/withdraw`, withdrawal);
    expect(again.status).toBe(409);
  }, 180_000);
});

test('what a killed run has left is cleared away at the next start, and a dossier that was published gets its name', async () => {
  const frozen = freezeCase(small, ({ id }) => id === 'terms.masks');
  const folder = join(served.folder, 'dossiers/small');
  const [edition, text] = [frozen.id, Buffer.from(frozenText(frozen))];
  await mkdir(join(folder, '.new-whole'), { recursive: true });
  await writeFile(join(folder, '.new-whole', 'edition.json'), text);
  for (const [name, bytes] of [
    ['.new-half', Buffer.from(text).subarray(0, 100)],
    ['.new-other', Buffer.from('{"id":"edition-of-nobody"}')],
  ] as const) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'edition.json'), bytes);
  }
  await writeFile(join(folder, '.new-half.json'), '{}');
  const seal = async (_: string, sha: string) => sha === sha256(text);
  await new Dossiers(join(served.folder, 'dossiers')).settle(seal);
  expect(await dossiers()).toEqual([edition]);
  expect(existsSync(join(folder, edition, 'edition.json'))).toBe(true);
}, 180_000);

test('nobody who only claims to be the server itself is answered as it is', async () => {
  const headers = { 'x-waybill-in-house': 'a'.repeat(64) };
  const forged = await fetch(new URL(of, served.url), { headers });
  expect(forged.status).toBe(401);
});
