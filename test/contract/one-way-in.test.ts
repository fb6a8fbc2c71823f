import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type CaseFile, readCase, writeCase } from '../../src/case/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { clear } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

// A step, a plan and a result come in by one rule each, whichever way they are sent, and nobody writes as the folder.

const received = '2020-04-03 | receive | A. Rossi | -';
const lot = { id: 'lot', consignment: 'masks', product: 'mask', source: 'by-gov-b', amount: '60000' };
const caseData = smallCase({ lot: [{ ...lot, steps: [received] }] });

let folder: string;
let store: Store;
let served: Served;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-one-way-'));
  store = await openStore({ folder }, () => new Date());
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await clear(store);
  served = await serveCase(store, caseData);
});
afterEach(async () => {
  await served.close();
  expect(served.faults).toEqual([]);
});

const put = (more: object) => served.send('PUT', '/api/cases/small/entries/lot/lot', { ...lot, ...more });
type Refusal = { readonly problems?: readonly { readonly at: { readonly field?: string } }[] };
const fieldsOf = (body: unknown) => ((body as Refusal).problems ?? []).map(({ at }) => at.field);
const steps = async () => (await store.findCase('small'))?.caseData.entries.lot[0]?.steps;

const refusedSteps: [string, string[]][] = [
  ['out of turn', [received, '2020-04-04 | distribute | A. Rossi | -']],
  ['on paper alone', [received, '2020-04-04 | accept | A. Rossi | document CE 1']],
  ['before the one before', [received, '2020-04-02 | inspect | A. Rossi | sample S']],
  ['a name longer than a step takes', [received, `2020-04-04 | inspect | ${'x'.repeat(121)} | sample S`]],
  ['one taken out', ['2020-04-04 | receive | A. Rossi | -']],
  ['all taken out', []],
];

test.each(refusedSteps)('PUT of a lot is refused what POST of a step is: %s', async (_, list) => {
  const { status, body } = await put(list.length > 0 ? { steps: list } : {});
  expect(status).toBe(422);
  expect(fieldsOf(body)).toContain('steps');
  expect(await steps()).toEqual([received]);
});

test('PUT of a lot takes a step that may follow, and lets a name be put right', async () => {
  const inspected = '2020-04-04 | inspect | B. Bianchi | sample S-1';
  expect((await put({ steps: [received, inspected] })).status).toBe(200);
  const renamed = [received.replace('A. Rossi', 'an inspector'), inspected];
  expect((await put({ steps: renamed })).status).toBe(200);
  expect(await steps()).toEqual(renamed);
});

const refusedLines: [string, object][] = [
  ['plans', { plans: ['2026-11-20 | P-1 | A | lot 6000, aql 1.5, level I, severity normal'] }],
  ['samples', { samples: ['2026-11-21 | S-1 | A | plan P-9, inspected 10, found 0'] }],
  ['evaluations', { evaluations: ['2026-11-21 | E-1 | A | tp 9, fn 1, fp 0, tn 9'] }],
];

test.each(refusedLines)('PUT of a lot is refused what POST of %s is', async (field, lines) => {
  const { status, body } = await put({ steps: [received], ...lines });
  expect(status).toBe(422);
  expect(fieldsOf(body)).toEqual([field]);
});

test('a lot whose steps could not have been taken is refused in the files of a case too, with the step', async () => {
  const files = writeCase(caseData);
  const bad: CaseFile[] = files.map((file) =>
    file.name === 'lots.yaml'
      ? { ...file, text: file.text.replace(received, '2020-04-03 | distribute | A. Rossi | -') }
      : file,
  );
  const { problems, counts, unread } = readCase(bad);
  expect(problems).toMatchObject([
    { code: 'step-refused', severity: 'error', at: { file: 'lots.yaml', field: 'steps', entry: 'lot' } },
  ]);
  expect(problems[0]?.found).toContain('distribute');
  expect(counts.total.refused).toBe(1);
  expect(unread.get('lot')?.ids).toEqual(['lot']);
  const zip = zipSync(
    Object.fromEntries(bad.map(({ name, text }) => [name, new TextEncoder().encode(text)])),
  );
  expect((await served.upload('/api/cases/import', zip)).status).toBe(201);
  expect(await steps()).toEqual([received]);
});

test('nothing but what is taken in as a whole is written as the folder', async () => {
  const entry = { id: 'x', name: 'X', kind: 'company' };
  await expect(
    store.putEntry({ caseId: 'small', kind: 'party', id: 'x' }, entry, { by: 'folder' }),
  ).rejects.toThrow(/folder/);
  await served.send('PUT', '/api/cases/small/entries/party/x', { ...entry, by: 'folder' });
  await served.send('PUT', '/api/cases/small/entries/party/x', entry);
  await store.loadCase(caseData, { removals: 'apply' });
  expect((await store.findCase('small'))?.caseData.entries.party.some(({ id }) => id === 'x')).toBe(true);
});
