import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { TableTaken } from '../../src/reading/http/table-taken.js';
import { TableReading } from '../../src/reading/tables/api.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type Answered, type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

let home: string;
let store: Store;
let served: Served;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-tables-'));
  store = await openStore({ folder: join(home, 'store') }, () => new Date());
  served = await serveCase(store, smallCase({}));
});
afterAll(async () => {
  await served.close();
  await store.close();
  await rm(home, { recursive: true, force: true });
  expect(served.faults).toEqual([]);
});

const Total = z.object({ total: z.int() });

const list = `Donor,Recipient,Item,Quantity,Terms,Delivery date
State A,Clinic Seven,Gowns,"1,500",donation,2026-05-01
Min. A,Clinic Seven,Masks,200,aid,2026-05-02
State A,Clinic Seven,Masks,lots,sale,2026-05-03
,,TOTAL,"1,700",,
`;
const source = { publisher: 'Clinic Seven', published: '2026-06-01' };
const english = { language: 'en', source };

const send = (
  path: string,
  text: string,
  choices: unknown,
  headers: Record<string, string> = {},
): Promise<Answered> => {
  const form = new FormData();
  form.set('choices', typeof choices === 'string' ? choices : JSON.stringify(choices));
  form.set('file', new Blob([text]), 'list.csv');
  return served.get(`/api/cases/small/${path}`, { method: 'POST', body: form, headers });
};
const journalTotal = async (): Promise<number> =>
  Total.parse((await served.get('/api/cases/small/journal')).body).total;
const codesOf = ({ body }: Answered): string[] => TableReading.parse(body).problems.map(({ code }) => code);

describe('a table that is described', () => {
  test('is read against the case, and nothing is stored', async () => {
    const before = await journalTotal();
    const { status, body, headers } = await send('tables', list, { language: 'en' });
    expect(status).toBe(200);
    expect(headers.get('etag')).toMatch(/^"case-\d+"$/);
    const reading = TableReading.parse(body);
    expect(reading.columns.map(({ as }) => as)).toEqual([
      'from',
      'to',
      'goods',
      'amount',
      'terms',
      'day-received',
    ]);
    expect(reading.counts).toMatchObject({
      rows: 3,
      good: 2,
      bad: 1,
      leftOut: 1,
      shipments: 2,
      statements: 2,
    });
    expect(reading.questions).toEqual([{ code: 'source', isNeeded: true, examples: [] }]);
    expect(reading.names.find(({ name }) => name === 'State A')).toMatchObject({ id: 'gov-a', count: 1 });
    expect(reading.names.find(({ name }) => name === 'Min. A')).toMatchObject({
      id: null,
      alike: [{ id: 'minister-a', name: 'Minister A' }],
    });
    expect(reading.problems).toMatchObject([
      {
        code: 'amount-unreadable',
        severity: 'error',
        at: { file: 'list.csv', line: 4, field: 'Quantity' },
        found: '"lots"',
      },
    ]);
    expect(await journalTotal()).toBe(before);
  });

  test('says in the language of whoever asks what is wrong', async () => {
    const { body } = await send('tables', list, { language: 'en' }, { 'accept-language': 'it' });
    expect(body.problems[0].message).toBe('non si può leggere');
  });

  test.each([
    ['choices that are no JSON', list, '{'],
    ['a role that is none', list, { columns: { 0: 'giver' } }],
    ['a field that is none', list, { colums: {} }],
  ])('is refused with %s', async (_, text, choices) => {
    const { status, body } = await send('tables', text, choices);
    expect(status).toBe(400);
    expect(body.code).toBe('request-invalid');
  });

  test.each([
    ['nothing', ''],
    ['one line', 'hello\n'],
    ['an article', 'Norway has donated 2,000 ventilators.\nThey arrived.\n'],
    ['bytes of no kind', '\u0000\u0001\u0002'],
  ])('that holds %s gives no entries', async (_, text) => {
    const { status, body } = await send('tables', text, { source });
    expect(status).toBe(200);
    expect(body.counts.entries).toBe(0);
    expect((await send('tables/entries', text, { source })).status).toBe(400);
  });
});

describe('a table that is taken in', () => {
  test('is refused while something needed is open, and writes nothing', async () => {
    const before = await journalTotal();
    const { status, body } = await send('tables/entries', list, { language: 'en' });
    expect(status).toBe(400);
    expect(body.detail).toContain('who published the table');
    expect(await journalTotal()).toBe(before);
  });

  test('onto a case that was changed since it was described is refused', async () => {
    const { status, body } = await send('tables/entries', list, english, { 'if-match': '"case-0"' });
    expect(status).toBe(412);
    expect(body.code).toBe('version-stale');
  });

  test('is one change: entries, a source with a copy of the file; one undo takes all of it back, and it can come again', async () => {
    const described = await send('tables', list, english);
    const onto = described.headers.get('etag') ?? '';
    const before = await journalTotal();
    const { status, body } = await send('tables/entries', list, english, { 'if-match': onto });
    expect(status).toBe(201);
    const taken = TableTaken.parse(body);
    expect(await journalTotal()).toBe(before + 1);
    expect(taken.counts).toMatchObject({ good: 2, bad: 1 });
    const kindsOf = (kind: string) => taken.entries.filter((each) => each.kind === kind).map(({ id }) => id);
    expect(kindsOf('consignment')).toHaveLength(2);
    expect(kindsOf('statement')).toHaveLength(2);
    expect(kindsOf('party')).toEqual(['clinic-seven', 'min-a']);

    const { body: statement } = await served.get(
      `/api/cases/small/entries/statement/${kindsOf('statement')[0]}`,
    );
    expect(statement).toMatchObject({
      amount: '1500',
      terms: 'gift',
      stage: 'received',
      on: '2026-05-01',
      from: 'gov-a',
      locator: 'row 2',
    });
    const { body: aid } = await served.get(`/api/cases/small/entries/statement/${kindsOf('statement')[1]}`);
    expect(aid).toMatchObject({ called: 'aid', amount: '200' });
    expect(aid).not.toHaveProperty('terms');

    const { body: kept } = await served.get(`/api/cases/small/entries/source/${taken.source}`);
    expect(kept).toMatchObject({ kind: 'dataset', file: 'list.csv', published: '2026-06-01' });
    const again = await send('tables', list, english);
    expect(codesOf(again)).toContain('table-known');

    const undone = await served.send('POST', `/api/cases/small/undo/${taken.seq}`);
    expect(undone.status).toBe(200);
    for (const { kind, id } of taken.entries)
      expect((await served.get(`/api/cases/small/entries/${kind}/${id}`)).status).toBe(404);

    const second = await send('tables/entries', list, english);
    expect(second.status).toBe(201);
    expect(TableTaken.parse(second.body).entries).toEqual(taken.entries);
  });

  test('in ten hundred rows is one change as well', async () => {
    const rows = Array.from(
      { length: 1000 },
      (_, at) => `State A,Clinic Nine,Gloves,${at + 10},gift,2026-05-01`,
    );
    const long = `Donor,Recipient,Item,Quantity,Terms,Delivery date\n${rows.join('\n')}\n`;
    const { status, body } = await send('tables/entries', long, english);
    expect(status).toBe(201);
    expect(body.counts).toMatchObject({ good: 1000, bad: 0, shipments: 1000, statements: 1000 });
    expect((await served.send('POST', `/api/cases/small/undo/${body.seq}`)).status).toBe(200);
  });

  test('of more rows than are taken is told so', async () => {
    const rows = Array.from({ length: 2001 }, (_, at) => `State A,Clinic Nine,Gloves,${at}`);
    const asked = await send('tables', `Donor,Recipient,Item,Quantity\n${rows.join('\n')}\n`, { source });
    expect(codesOf(asked)).toContain('entries-too-many');
  });
});
