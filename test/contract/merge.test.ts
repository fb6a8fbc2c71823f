import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Case, kindNames, readCase, references, writeCase } from '../../src/case/index.js';
import { caseHash } from '../../src/case/io/index.js';
import { EntryBody } from '../../src/http/api.js';
import { FindingList, JournalPage } from '../../src/server/api.js';
import { planMerge } from '../../src/service/merge-entries.js';
import { openStore, type Store } from '../../src/store/index.js';
import { arbitraryCase } from '../support/arbitrary-case.js';
import { runWaybill } from '../support/command.js';
import { clear, engines } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const statement = (id: string, source: string, more: object) => ({
  id,
  source,
  text: `${id} says so.`,
  consignment: 'masks',
  ...more,
});

/** Outlet C claims a gift; outlet D is the only other that says so. */
const twoWitnesses = smallCase({
  party: [
    { id: 'gov-a', name: 'State A', kind: 'government', country: 'AAA' },
    { id: 'gov-b', name: 'State B', kind: 'government', country: 'BBB' },
    { id: 'outlet-c', name: 'Outlet C', alsoKnownAs: ['OC'], kind: 'media', country: 'CCC' },
    { id: 'outlet-d', name: 'Outlet; Sea', kind: 'media', country: 'DDD', note: 'Found later.' },
    { id: 'desk', name: 'Desk of D', kind: 'media', speaksFor: 'outlet-d' },
  ],
  source: ['gov-a', 'gov-b', 'outlet-c', 'outlet-d'].map((publisher) => ({
    id: `by-${publisher}`,
    title: `By ${publisher}`,
    publisher,
    kind: 'article',
    published: '2020-04-02',
  })),
  statement: [
    statement('claim', 'by-outlet-c', { terms: 'gift', claim: true }),
    statement('other', 'by-outlet-d', { terms: 'gift' }),
    statement('third', 'by-gov-b', { speaker: 'outlet-d', terms: 'gift', caveat: 'Heard of it.' }),
  ],
});
const edited: Case = {
  ...twoWitnesses,
  header: { ...twoWitnesses.header, editor: twoWitnesses.entries.party[3]?.id },
};
const merge = { kind: 'party', stays: 'outlet-c', goes: 'outlet-d' };

describe.each(engines())('two parties made one on $name', (engine) => {
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
    served = await serveCase(store, edited);
  });
  afterEach(async () => {
    await served.close();
    expect(served.faults).toEqual([]);
  });

  const entry = async (kind: string, id: string) =>
    EntryBody.parse((await served.get(`/api/cases/small/entries/${kind}/${id}`)).body);
  const verdict = async () => {
    const { body } = await served.get('/api/cases/small/findings?question=claim');
    return FindingList.parse(body).findings.map((finding) => finding.verdict);
  };
  const send = (body: object = merge, headers: Record<string, string> = {}) =>
    served.send('POST', '/api/cases/small/merges', body, headers);

  test('who names an entry is told with the fields', async () => {
    const { body } = await served.get('/api/cases/small/entries/party/outlet-d/named-by');
    expect(body).toEqual({
      total: 3,
      entries: [
        { kind: 'source', id: 'by-outlet-d', title: 'By outlet-d', fields: ['publisher'] },
        { kind: 'party', id: 'desk', title: 'Desk of D', fields: ['speaksFor'] },
        { kind: 'statement', id: 'third', title: 'third says so.', fields: ['speaker'] },
      ],
    });
  });

  test('one witness is no longer two, and one undo makes it two again', async () => {
    const before = caseHash((await store.findCase('small'))?.caseData ?? edited);
    expect(await verdict()).toEqual(['supported']);
    const { status, body } = await send({ ...merge, by: 'A. Rossi' });
    expect(status).toBe(200);
    expect(body.verdictsChanged).toMatchObject([{ before: 'supported', after: 'not-yet-determinable' }]);
    expect(await verdict()).toEqual(['not-yet-determinable']);
    expect(await entry('party', 'outlet-c')).toEqual({
      id: 'outlet-c',
      name: 'Outlet C',
      alsoKnownAs: ['OC', 'Outlet, Sea'],
      kind: 'media',
      country: 'CCC',
      note: 'Found later.',
    });
    expect((await entry('source', 'by-outlet-d')).publisher).toBe('outlet-c');
    expect((await entry('statement', 'third')).speaker).toBe('outlet-c');
    expect((await entry('party', 'desk')).speaksFor).toBe('outlet-c');
    expect((await served.get('/api/cases/small/entries/party/outlet-d')).status).toBe(404);
    expect((await store.findCase('small'))?.caseData.header.editor).toBe('outlet-c');

    const journal = await served.get('/api/cases/small/journal?from=1');
    const last = JournalPage.parse(journal.body).entries.at(-1);
    expect(last).toMatchObject({ seq: body.seq, kind: 'entries-merged', by: 'page: A. Rossi' });
    expect(last?.body).toMatchObject({ changes: Array.from({ length: 5 }, () => ({})) });

    const undone = await served.send('POST', `/api/cases/small/undo/${body.seq}`);
    expect(undone.status).toBe(200);
    expect(caseHash((await store.findCase('small'))?.caseData ?? edited)).toBe(before);
    expect(await verdict()).toEqual(['supported']);
    expect((await served.get('/api/cases/small/verify')).body.ok).toBe(true);
    await store.rebuild();
    expect(caseHash((await store.findCase('small'))?.caseData ?? edited)).toBe(before);
  });

  test('a value is taken from the one that goes where that is asked, even where it has none', async () => {
    await send({ ...merge, take: ['name', 'country', 'note'] });
    expect(await entry('party', 'outlet-c')).toEqual({
      id: 'outlet-c',
      name: 'Outlet; Sea',
      alsoKnownAs: ['Outlet C', 'OC'],
      kind: 'media',
      country: 'DDD',
      note: 'Found later.',
    });
    await send({ kind: 'party', stays: 'gov-a', goes: 'gov-b', take: ['country', 'speaksFor'] });
    expect((await entry('consignment', 'masks')).to).toBe('gov-a');
  });

  test('whoever speaks for itself afterwards speaks for nobody', async () => {
    await send({ kind: 'party', stays: 'desk', goes: 'outlet-d' });
    expect(await entry('party', 'desk')).not.toHaveProperty('speaksFor');
    expect((await entry('source', 'by-outlet-d')).publisher).toBe('desk');
  });

  test('what would lead in a ring is refused, and nothing is stored', async () => {
    await served.send('PUT', '/api/cases/small/entries/party/boss', {
      id: 'boss',
      name: 'Boss',
      kind: 'company',
    });
    await served.send('PUT', '/api/cases/small/entries/party/outlet-d', {
      id: 'outlet-d',
      name: 'D',
      kind: 'media',
      speaksFor: 'boss',
    });
    const { seq } = (await store.findCase('small')) ?? { seq: 0 };
    // Desk speaks for D, D for the boss: were desk and boss one, it would speak for D and D for it.
    const { status, body } = await send({ kind: 'party', stays: 'boss', goes: 'desk' });
    expect([status, body.code, body.problems[0].code]).toEqual([422, 'entry-invalid', 'reference-loop']);
    expect((await store.findCase('small'))?.seq).toBe(seq);
  });

  test.each([
    ['one that is not there', { ...merge, goes: 'nobody' }, 404, 'entry-unknown'],
    ['with itself', { ...merge, goes: 'outlet-c' }, 400, 'request-invalid'],
    ['a field that is none', { ...merge, take: ['colour'] }, 422, 'entry-invalid'],
    ['its id', { ...merge, take: ['id'] }, 422, 'entry-invalid'],
    ['a kind whose entries stay apart', { ...merge, kind: 'statement' }, 400, 'request-invalid'],
  ])('%s is refused in words', async (_, body, status, code) => {
    expect(await send(body)).toMatchObject({ status, body: { code } });
  });

  test('a case that changed since it was looked at is 412', async () => {
    const tag =
      (await served.get('/api/cases/small/entries/party/outlet-d/named-by')).headers.get('etag') ?? '';
    await served.send('PUT', '/api/cases/small/entries/party/x', { id: 'x', name: 'X', kind: 'company' });
    expect(await send(merge, { 'if-match': tag })).toMatchObject({
      status: 412,
      body: { code: 'version-stale' },
    });
    const now =
      (await served.get('/api/cases/small/entries/party/outlet-d/named-by')).headers.get('etag') ?? '';
    expect((await send(merge, { 'if-match': now })).status).toBe(200);
  });

  test('an undo is refused once something it would put back has changed', async () => {
    const { body } = await send();
    const third = await entry('statement', 'third');
    await served.send('PUT', '/api/cases/small/entries/statement/third', { ...third, terms: 'sale' });
    const undone = await served.send('POST', `/api/cases/small/undo/${body.seq}`);
    expect(undone).toMatchObject({ status: 409, body: { code: 'changed-since' } });
  });

  test('a folder that is taken in later does not make them two again', async () => {
    await send();
    await store.loadCase(edited);
    expect((await served.get('/api/cases/small/entries/party/outlet-d')).status).toBe(404);
    expect((await entry('source', 'by-outlet-d')).publisher).toBe('outlet-c');
    expect((await store.findCase('small'))?.caseData.header.editor).toBe('outlet-c');
  });

  test('the tables are what the journal says', async () => {
    await send();
    const before = caseHash((await store.findCase('small'))?.caseData ?? edited);
    await store.rebuild();
    expect(caseHash((await store.findCase('small'))?.caseData ?? edited)).toBe(before);
  });
});

test('whichever two are made one, nobody names the other and the case is read again whole', () => {
  const seed = 20261201;
  const runs = Number(process.env.MERGE_RUNS ?? 50);
  let count = 0;
  fc.assert(
    fc.property(arbitraryCase, fc.nat(), fc.nat(), fc.nat(3), (caseData, first, second, of) => {
      const kind = (['party', 'place', 'product', 'consignment'] as const)[of] ?? 'party';
      const entries = caseData.entries[kind];
      const [stays, goes] = [entries[first % entries.length], entries[second % entries.length]];
      if (!stays || !goes || stays === goes) return;
      let merged: Case;
      try {
        const { plan } = planMerge(caseData, { kind, stays: stays.id, goes: goes.id, take: [] });
        merged = apply(caseData, plan);
        count++;
      } catch (error) {
        expect(error).toMatchObject({ code: 'entry-invalid' });
        return;
      }
      expect(named(merged, kind)).not.toContain(goes.id);
      const again = readCase(writeCase(merged));
      expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }),
    { seed, numRuns: runs },
  );
  expect(count).toBeGreaterThan(runs / 5);
});

type Plan = ReturnType<typeof planMerge>['plan'];

const apply = (caseData: Case, { entries, header }: Plan): Case => ({
  ...caseData,
  header: header ?? caseData.header,
  entries: Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      caseData.entries[kind].flatMap((entry) => {
        const change = entries.find((each) => each.kind === kind && each.id === entry.id);
        return change === undefined ? [entry] : change.entry === null ? [] : [change.entry];
      }),
    ]),
  ) as unknown as Case['entries'],
});

const named = ({ entries }: Case, kind: string): unknown[] =>
  kindNames.flatMap((of) =>
    entries[of].flatMap((entry) =>
      Object.entries(references[of]).flatMap(([field, to]) =>
        to === kind ? [new Map<string, unknown>(Object.entries(entry)).get(field)].flat() : [],
      ),
    ),
  );

test('waybill merge makes them one in the store of a data folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-merge-'));
  const run = (...args: string[]) =>
    runWaybill(['merge', ...args, '--data', folder, '--by', '王芳', '--lang', 'it']);
  try {
    const store = await openStore({ folder }, () => new Date());
    await store.loadCase(edited);
    await store.close();
    const done = run('small', 'party', 'outlet-c', 'outlet-d', '--take', 'country');
    expect(done.stdout).toContain('outlet-d ora è outlet-c. Voci che lo citavano: 3.');
    expect(run('small', 'party', 'outlet-c', 'outlet-d')).toMatchObject({ status: 2 });
    const again = await openStore({ folder }, () => new Date());
    const stored = await again.findCase('small');
    expect(stored?.caseData.entries.party.find(({ id }) => id === 'outlet-c')?.country).toBe('DDD');
    await again.close();
  } finally {
    await rm(folder, { recursive: true });
  }
});
