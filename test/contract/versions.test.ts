import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeCaseZip } from '../../src/case/io/index.js';
import type { Store } from '../../src/store/index.js';
import { clear, engines } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

// The second of two people is told, and shown both versions.

const lot = { id: 'lot', consignment: 'masks', product: 'mask', source: 'by-gov-b', amount: '60000' };
const caseData = smallCase({ lot: [lot] });
const party = { id: 'gov-a', name: 'State A', kind: 'government', country: 'AAA' };

describe.each(engines())('If-Match on $name', (engine) => {
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

  const at = '/api/cases/small/entries/party/gov-a';
  const tagOf = async (path: string): Promise<string> => {
    const tag = (await served.get(path)).headers.get('etag');
    if (tag === null) throw new Error(`${path} has no ETag`);
    return tag;
  };
  const put = (name: string, headers: Record<string, string>) =>
    served.send('PUT', at, { ...party, name }, headers);

  test('PUT of what was changed meanwhile is 412 with both versions, and stores nothing', async () => {
    const tag = await tagOf(at);
    const first = await put('First', { 'if-match': tag });
    expect(first.status).toBe(200);
    const second = await put('Second', { 'if-match': tag });
    expect(second).toMatchObject({
      status: 412,
      body: {
        code: 'version-stale',
        versions: { yours: { name: 'Second' }, theirs: { name: 'First' }, etag: first.headers.get('etag') },
      },
    });
    expect((await served.get(at)).body.name).toBe('First');
    expect((await put('Second', { 'if-match': second.body.versions.etag })).status).toBe(200);
  });

  test('If-Match: * asks for something that is there', async () => {
    const none = at.replace('gov-a', 'nobody');
    const sent = { ...party, id: 'nobody' };
    expect((await served.send('PUT', none, sent, { 'if-match': '*' })).status).toBe(412);
    expect((await served.get(none)).status).toBe(404);
    expect((await put('Any', { 'if-match': '*' })).status).toBe(200);
  });

  test('what somebody has changed meanwhile is not blanked, which nothing would bring back', async () => {
    const tag = await tagOf(at);
    await put('First', { 'if-match': tag });
    const blank = (headers: Record<string, string>) =>
      served.send('POST', `${at}/blank`, { by: 'A', why: 'the law', keep: true }, headers);
    expect(await blank({ 'if-match': tag })).toMatchObject({ status: 412, body: { code: 'version-stale' } });
    expect((await served.get(at)).body.name).toBe('First');
    expect((await blank({ 'if-match': await tagOf(at) })).status).toBe(200);
  });

  test('an edit elsewhere in the case does not stale an entry, and the same words have the same tag', async () => {
    const tag = await tagOf(at);
    await served.send('PUT', '/api/cases/small/entries/party/x', { id: 'x', name: 'X', kind: 'company' });
    expect(await tagOf(at)).toBe(tag);
    expect((await put('State A', { 'if-match': tag })).status).toBe(200);
    expect((await put('Third', { 'if-match': `W/${tag}` })).status).toBe(200);
  });

  test('DELETE of what was changed is 412, PUT of what was removed is 412 without theirs', async () => {
    const path = '/api/cases/small/entries/party/x';
    const entry = { id: 'x', name: 'X', kind: 'company' };
    await served.send('PUT', path, entry, { 'if-none-match': '*' });
    const tag = await tagOf(path);
    expect((await served.send('PUT', path, entry, { 'if-none-match': '*' })).status).toBe(412);
    await served.send('PUT', path, { ...entry, name: 'Y' });
    expect((await served.send('DELETE', path, undefined, { 'if-match': tag })).status).toBe(412);
    expect((await served.send('DELETE', path, undefined, { 'if-match': await tagOf(path) })).status).toBe(
      200,
    );
    const gone = await served.send('PUT', path, entry, { 'if-match': tag });
    expect(gone.status).toBe(412);
    expect(gone.body.versions).toEqual({ yours: entry });
    expect((await served.send('PUT', path, entry, { 'if-match': '*' })).status).toBe(412);
  });

  test('a step on a lot that got another one meanwhile is 412, with the lot as it is now', async () => {
    const lots = '/api/cases/small/lots/lot';
    const { body, headers } = await served.get(`${lots}/disposition`);
    const seen = { etag: String(body.etag) };
    expect(headers.get('etag')).toBe(seen.etag);
    const step = { action: 'receive', by: 'A', on: '2020-04-03' };
    const send = () => served.send('POST', `${lots}/steps`, step, { 'if-match': String(seen.etag) });
    expect((await send()).status).toBe(200);
    const second = await send();
    expect(second).toMatchObject({ status: 412, body: { versions: { yours: { by: 'A' } } } });
    expect(second.body.versions.theirs.steps).toHaveLength(1);
  });

  test('undo and import on a case that moved on are 412', async () => {
    const tag = await tagOf('/api/cases/small');
    const { body } = await put('First', {});
    const undo = (onto: string) =>
      served.send('POST', `/api/cases/small/undo/${body.seq}`, undefined, { 'if-match': onto });
    expect((await undo(tag)).status).toBe(412);
    const send = (onto: string) => {
      const form = new FormData();
      form.set('file', new Blob([writeCaseZip(caseData).slice()]), 'case.zip');
      return served.get('/api/cases/import', { method: 'POST', body: form, headers: { 'if-match': onto } });
    };
    expect((await send(tag)).status).toBe(412);
    const now = await tagOf('/api/cases/small');
    expect((await send(now)).status).toBe(201);
    expect((await undo(await tagOf('/api/cases/small'))).status).toBe(200);
  });

  test('of many at once with one tag, one is stored', async () => {
    const tag = await tagOf(at);
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, n) => put(`N${n}`, { 'if-match': tag })),
    );
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([200, ...Array.from({ length: 11 }, () => 412)]);
  });
});
