import { zipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CaseFile, readCase, writeCase } from '../../src/case/index.js';
import type { Store } from '../../src/store/index.js';
import { clear, engines } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

// What cannot be read is not absent, and what is absent goes only when somebody says so.

const caseData = smallCase({
  statement: ['one', 'two', 'three'].map((id) => ({
    id,
    source: 'by-gov-a',
    text: 'Said.',
    consignment: 'masks',
  })),
});
const files = writeCase(caseData);
const total = (): number => Object.values(caseData.entries).reduce((sum, list) => sum + list.length, 0);

const edit = (name: string, change: (text: string) => string): CaseFile[] =>
  files.map((file) => (file.name === name ? { ...file, text: change(file.text) } : file));
const without = (...names: string[]): CaseFile[] => files.filter(({ name }) => !names.includes(name));
const zipOf = (list: readonly CaseFile[]): Uint8Array =>
  zipSync(Object.fromEntries(list.map(({ name, text }) => [name, new TextEncoder().encode(text)])));

// Each leaves files out of which something can no longer be read, and nothing that somebody took out.
const damages: [string, CaseFile[]][] = [
  [
    'a day that is none, in a source that three statements stand on',
    edit('sources.yaml', (text) => text.replace('2020-04-02', '2020-04-32')),
  ],
  ['a misspelt field', edit('sources.yaml', (text) => text.replace('publisher:', 'publsher:'))],
  ['a line that is not YAML', edit('sources.yaml', (text) => text.replace('  kind:', '  kind: ['))],
  ['an id that became a number', edit('sources.yaml', (text) => text.replace('id: by-gov-a', 'id: 7'))],
  ['an id nobody may have', edit('sources.yaml', (text) => text.replace('id: by-gov-a', 'id: By Gov A'))],
  ['an entry without its id', edit('sources.yaml', (text) => text.replace('- id: by-gov-a\n  ', '- '))],
  ['a file that is text and no list', edit('sources.yaml', () => 'see the other folder\n')],
  ['a file that is not UTF-8', edit('sources.yaml', (text) => text.replace('By gov-a', 'By gov-\u0000a'))],
  ['a file in both forms, of which neither is read', [...files, { name: 'sources.csv', text: 'id,title\n' }]],
  [
    'a party that all sources name',
    edit('parties.yaml', (text) => text.replace('id: gov-a\n', 'id: gov-a\n  nam: x\n')),
  ],
];

describe.each(engines())('taking in a case again on $name', (engine) => {
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

  const stored = async () => (await store.findCase('small'))?.caseData;
  const send = (list: readonly CaseFile[], query = '') =>
    served.upload(`/api/cases/import${query}`, zipOf(list));

  test.each(damages)('%s: what cannot be read keeps its stored version', async (_, damaged) => {
    const { case: read, unread } = readCase(damaged);
    expect(Object.values(read?.entries ?? {}).flat().length).toBeLessThan(total());
    const loaded = await store.loadCase(read ?? caseData, { unread, removals: 'apply' });
    expect(loaded.removals).toEqual([]);
    expect(loaded.kept.length).toBeGreaterThan(0);
    expect((await stored())?.entries).toEqual(caseData.entries);
    const { status, body } = await send(damaged);
    expect(status).toBe(201);
    expect(body.changes.removed).toEqual([]);
    expect(body.problems.length).toBeGreaterThan(0);
    expect((await stored())?.entries).toEqual(caseData.entries);
  });

  test('a zip file with case.yaml alone removes nothing until that is asked for, and names what would go', async () => {
    const empty = without(...files.map(({ name }) => name).filter((name) => name !== 'case.yaml'));
    const refused = await send(empty);
    expect(refused).toMatchObject({ status: 409, body: { code: 'import-removes' } });
    expect(refused.body.detail).toContain(`${total()} of them`);
    const tried = await send(empty, '?dryRun=true');
    expect(tried.status).toBe(200);
    expect(tried.body.changes.removed).toHaveLength(total());
    expect((await served.get('/api/cases/small/journal')).body.total).toBe(2);
    expect((await stored())?.entries).toEqual(caseData.entries);
    expect((await send(empty, '?remove=true')).body.changes.removed).toHaveLength(total());
    expect((await stored())?.entries.party).toEqual([]);
  });

  test('one entry left out beside one that cannot be read: the second stays, the first is asked about', async () => {
    const list = edit('sources.yaml', (text) => text.replace('2020-04-02', '2020-04-32'));
    const both = list.map((file) =>
      file.name === 'consignments.yaml'
        ? { ...file, text: file.text.replace(/- id: kits\n(?: {2}.*\n)+/, '') }
        : file,
    );
    const refused = await send(both);
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toContain('1 of them: consignment kits.');
    expect((await send(both, '?remove=true')).body.changes.removed).toEqual([
      { kind: 'consignment', id: 'kits' },
    ]);
    expect((await stored())?.entries.source).toEqual(caseData.entries.source);
  });

  test('a dry run writes nothing', async () => {
    const renamed = edit('parties.yaml', (text) => text.replace('name: State A', 'name: State of A'));
    const { body } = await send(renamed, '?dryRun=true');
    expect(body.changes).toMatchObject({ updated: 1, removed: [] });
    expect((await stored())?.entries).toEqual(caseData.entries);
  });
});
