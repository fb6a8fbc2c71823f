import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../src/store/index.js';
import { runWaybill } from './support/command.js';
import { type Served, serveCase } from './support/served-case.js';
import { smallCase } from './support/small-case.js';

const text = 'Port Alma, 4 March 2026 – Norway has donated 2,000 ventilators to Kenya.\n';
const oldText = Buffer.from('Ecuador recibió 300 respiradores donados por España.\n', 'latin1');
const folder = mkdtempSync(join(tmpdir(), 'waybill-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

const waybill = (...args: string[]) => runWaybill(['read', ...args]);

describe('waybill read', () => {
  const file = join(folder, 'note.txt');
  writeFileSync(file, text);

  test('prints each statement with the words it comes from and their place', () => {
    const { stdout, status } = waybill(file);
    expect(status).toBe(0);
    expect(stdout).toContain('2,000 ventilators · Norway → Kenya · received · a gift');
    expect(stdout).toContain('“Norway has donated 2,000 ventilators to Kenya.” [26–72]');
    expect(waybill(file, '--lang', 'it').stdout).toContain('Affermazioni');
  });

  test('says in what encoding it read a file that is not UTF-8', () => {
    const old = join(folder, 'nota.txt');
    writeFileSync(old, oldText);
    const { stdout, status } = waybill(old);
    expect(status).toBe(0);
    expect(stdout).toContain('The file is not UTF-8; by its letters it was read as windows-1252.');
    expect(stdout).toContain('300 respiradores · España → Ecuador');
  });

  test('refuses a language it cannot read and a file that is not there', () => {
    expect(waybill(file, '--language', 'tlh')).toMatchObject({ status: 2, stdout: '' });
    expect(waybill(join(folder, 'none.txt')).stderr).toContain('none.txt');
  });
});

describe('POST /api/reading', () => {
  let store: Store;
  let served: Served;
  beforeAll(async () => {
    store = await openStore({ folder: join(folder, 'store') }, () => new Date());
    served = await serveCase(store, smallCase({}));
  });
  afterAll(async () => {
    await served.close();
    await store.close();
  });

  test('gives what the command line gives, for text and for a file', async () => {
    const json = JSON.parse(waybill(join(folder, 'note.txt'), '--json').stdout) as unknown;
    const sent = await served.send('POST', '/api/reading', { text });
    expect(sent.status).toBe(200);
    expect(sent.body).toEqual(json);
    const uploaded = await served.upload(
      '/api/reading?language=en',
      new TextEncoder().encode(text),
      'note.txt',
    );
    expect(uploaded.body).toEqual(json);
  });

  test('says in what encoding a file was read', async () => {
    const { body } = await served.upload('/api/reading', oldText, 'nota.txt');
    expect(body).toMatchObject({ encoding: 'windows-1252', statements: [{ from: 'España', to: 'Ecuador' }] });
  });

  test('refuses what holds no text', async () => {
    expect(await served.send('POST', '/api/reading', {})).toMatchObject({ status: 400 });
    expect(await served.send('POST', '/api/reading')).toMatchObject({ status: 400 });
    expect(await served.upload('/api/reading', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]))).toMatchObject(
      { status: 400 },
    );
  });

  test('a model is asked only where the server is set to, and what it invents is dropped', async () => {
    const body = { text, language: 'en' };
    const off = await served.send('POST', '/api/reading/model', body);
    expect(off.body).toEqual({ asked: null, statements: [], dropped: 0, failure: null });
    const quote = 'Norway has donated 2,000 ventilators to Kenya.';
    const content = JSON.stringify({ statements: [{ quote }, { quote: 'Norway has donated 9,000 masks.' }] });
    const model = createServer((_, response) =>
      response.end(JSON.stringify({ choices: [{ message: { content } }] })),
    );
    model.listen(0, '127.0.0.1');
    await once(model, 'listening');
    const address = model.address();
    const url = new URL(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/v1`);
    const asking = await serveCase(store, smallCase({}), { reader: { url, model: 'small' } });
    const asked = await asking.send('POST', '/api/reading/model', body);
    expect(asked.body).toMatchObject({
      asked: url.host,
      dropped: 1,
      failure: null,
      statements: [{ words: quote }],
    });
    model.close();
    const gone = await asking.send('POST', '/api/reading/model?lang=it', body);
    expect(gone.body).toMatchObject({ asked: url.host, statements: [], failure: 'Il modello non risponde.' });
    await asking.close();
  });

  test('the text of a kept copy is what its places are counted in; a copy that is no article is refused', async () => {
    const { body: sources } = await served.get('/api/cases/small/sources');
    const at = `/api/cases/small/sources/${sources.sources[0].id}`;
    expect((await served.get(`${at}/text`)).status).toBe(404);
    await served.upload(`${at}/archive`, new TextEncoder().encode(text), 'note.txt');
    expect((await served.get(`${at}/text`)).body).toEqual({ text });
    await served.upload(`${at}/archive`, new Uint8Array([0x50, 0x4b, 3, 4, 0]), 'sheet.xlsx');
    expect((await served.get(`${at}/text`)).status).toBe(400);
  });
});
