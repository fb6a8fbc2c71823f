import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Edition } from '../../src/publish/edition.js';
import {
  collectProofs,
  openSigningKey,
  originOfStore,
  readSigningKey,
  retireSigningKey,
  sealDossier,
  signingKeyFile,
  verifyDossier,
} from '../../src/publish/proof/io/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { smallCase } from '../support/small-case.js';
import { editionOf, writtenEdition } from '../support/small-dossier.js';

let home: string;
let store: Store;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-collect-'));
  store = await openStore({ folder: join(home, 'data') }, () => new Date('2026-12-01T10:00:00Z'));
  await store.loadCase(smallCase({}));
});
afterAll(async () => {
  await store.close();
  await rm(home, { recursive: true, force: true });
});

/** All that the store says of the case, as of now. */
async function editionNow(id: string): Promise<Edition> {
  const { caseData } = (await store.findCase('small')) ?? {};
  const head = await store.findHead('small');
  const entries = Object.entries(caseData?.entries ?? {}).flatMap(([kind, all]) =>
    all.map((entry) => ({ kind, entry: { ...entry } })),
  );
  return { ...editionOf([], id), head, entries } as Edition;
}

const source = { id: 'late', title: 'Late', publisher: 'outlet-c', kind: 'article', published: '2020-04-05' };
const address = { caseId: 'small', kind: 'source', id: 'late' } as const;

test('what a store says is proven by its own journal, also after more was written', async () => {
  await store.putEntry(address, source, { by: 'A' });
  await store.putEntry(address, { ...source, title: 'Late, corrected' }, { by: 'B' });
  const edition = await editionNow('first');
  await store.putEntry(address, { ...source, title: 'Later still' }, { by: 'A' });
  const folder = join(home, 'first');
  await writeDossierOf(folder, edition);
  const check = await verifyDossier(folder);
  // Nothing has recorded it: this is a store of before, and a dossier without a record in the journal says so.
  expect(check.faults.map(({ code }) => code)).toEqual(['edition-unrecorded']);
  expect([check.proven, check.open]).toEqual([edition.entries.length, []]);
  expect(check.tree?.origin).toBe(await originOfStore(store));
  expect(check.tree?.size).toBe(edition.head.seq);
});

test('what was blanked since is said to be open', async () => {
  const edition = await editionNow('second');
  await store.blank(address, { by: 'A', why: 'a name', keep: false });
  const folder = join(home, 'second');
  await writeDossierOf(folder, edition);
  const { open, proven } = await verifyDossier(folder);
  expect(open.map(({ id, salted }) => [id, salted])).toEqual([['late', 'blanked']]);
  expect(proven).toBe(edition.entries.length - 1);
});

test('no words of any entry are in the proofs', async () => {
  const proofs = JSON.stringify(await collectProofs(store, await editionNow('third')));
  expect(proofs).not.toContain('Late, corrected');
  expect(proofs).not.toContain('Outlet C');
});

async function writeDossierOf(folder: string, edition: Edition): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, 'edition.json'), writtenEdition(edition));
  await sealDossier(folder, await collectProofs(store, edition), await openSigningKey(home));
}

test('the key is made once, for its owner alone, and put aside when another is made', async () => {
  const data = join(home, 'keys');
  expect(await readSigningKey(data)).toBeUndefined();
  expect(await retireSigningKey(data, 'waybill/journal/x')).toBeUndefined();
  const [one, other] = await Promise.all([openSigningKey(data), openSigningKey(data)]);
  expect(one).toBe(other);
  expect((await stat(signingKeyFile(data))).mode & 0o777).toBe(0o600);
  const aside = await retireSigningKey(data, 'waybill/journal/x');
  expect(aside).toMatch(/signing-key-[0-9a-f]{8}\.pem$/);
  expect(await readFile(aside ?? '', 'utf8')).toBe(one);
  expect(await openSigningKey(data)).not.toBe(one);
});

test('a file that is no key signs nothing', async () => {
  const data = join(home, 'no-key');
  await openSigningKey(data);
  await writeFile(signingKeyFile(data), 'nonsense');
  const edition = await editionNow('fourth');
  const proofs = await collectProofs(store, edition);
  const sealing = sealDossier(join(home, 'first'), proofs, await openSigningKey(data));
  await expect(sealing).rejects.toMatchObject({ code: 'signing-key-damaged' });
});
