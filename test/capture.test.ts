import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runWaybill } from './support/command.js';
import { startWaybill } from './support/serve.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-capture-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

const waybill = (...args: string[]): Ended => {
  const { status, stdout, stderr } = runWaybill(args, { cwd: folder });
  return { code: status, out: stdout, err: stderr };
};

const place = { id: 'urn:epc:id:sgln:9520000.00101.0' };
const made = (serial: string, lot: string, changed: object = {}) => ({
  type: 'ObjectEvent',
  action: 'ADD',
  eventTime: '2026-03-10T08:00:00Z',
  eventTimeZoneOffset: '+01:00',
  bizStep: 'commissioning',
  epcList: [`urn:epc:id:sgtin:9520000.010001.${serial}`],
  readPoint: place,
  bizLocation: place,
  ilmd: { 'cbvmda:lotNumber': lot },
  ...changed,
});
const write = (name: string, ...eventList: readonly object[]) =>
  writeFile(
    join(folder, name),
    JSON.stringify({
      '@context': 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld',
      type: 'EPCISDocument',
      schemaVersion: '2.0',
      creationDate: '2026-03-20T08:00:00Z',
      epcisBody: { eventList },
    }),
  );

test('a file is captured into a store of one’s own, twice sent is once kept, and a lot is traced in it', async () => {
  await write('good.json', made('A1', '口罩-7'), made('A2', '口罩-7'));
  expect(waybill('capture', 'good.json', '--data', 'own')).toEqual({
    code: 0,
    out: 'good.json: 2 events, 2 kept, 0 known before, 0 refused\n',
    err: '',
  });
  expect(waybill('capture', 'good.json', '--data', 'own').out).toContain('0 kept, 2 known before');
  const { out } = waybill('trace', '口罩-7', '--data', 'own');
  expect(out).toContain('(21)A1');
  expect(out).toContain('A recall must reach: (414)9520000001018');
});

test('a file with a fault is refused whole, or kept in part where that is asked, and says where', async () => {
  await write('bad.json', made('B1', 'L-8'), made('B2', 'L-8', { eventTime: '10/03/2026' }));
  const whole = waybill('capture', 'bad.json', '--data', 'other');
  expect([whole.code, whole.out.split('\n')]).toEqual([
    1,
    [
      'bad.json: 2 events, 0 kept, 0 known before, 1 refused',
      'bad.json: 1 event is in order and not kept, since others of the file are refused; --proceed keeps what is right',
      '',
    ],
  ]);
  expect(whole.err).toContain('bad.json /epcisBody/eventList/1/eventTime');
  expect(whole.err).toContain('found "10/03/2026"');
  const part = waybill('capture', 'bad.json', '--data', 'other', '--proceed');
  expect([part.code, part.out]).toEqual([1, 'bad.json: 2 events, 1 kept, 0 known before, 1 refused\n']);
  await writeFile(join(folder, 'table.csv'), 'lot,pieces\nA,3\n');
  const none = waybill('capture', 'table.csv', '--data', 'other');
  expect([none.code, none.out]).toEqual([2, '']);
});

test('a file is sent to a server, which says the same of it', async () => {
  await write('sent.json', made('C1', 'L-9'), made('C2', 'L-9', { action: 'SEE' }));
  await writeFile(join(folder, 'case.yaml'), 'id: other\ntitle: Other\n');
  const server = await startWaybill(folder);
  try {
    const to = `${server.url}/epcis`;
    const sent = waybill('capture', 'sent.json', '--to', to, '--proceed');
    expect([sent.code, sent.out]).toEqual([1, 'sent.json: 2 events, 1 kept, 0 known before, 1 refused\n']);
    expect(sent.err).toContain('/epcisBody/eventList/1/action');
    const traced = await fetch(`${server.url}/api/trace?id=L-9`);
    expect(await traced.json()).toMatchObject({ where: [{ state: 'at' }] });
  } finally {
    await server.stop();
  }
  const away = waybill('capture', 'sent.json', '--to', `${server.url}/epcis`);
  expect([away.code, away.err]).toEqual([2, `Nothing answers at ${server.url}/epcis/capture.\n`]);
});
