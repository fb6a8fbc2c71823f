import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentOfDelivery, eventsOfDelivery, typedPlace } from '../../src/movement/delivery/index.js';
import { runWaybill } from '../support/command.js';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-sent-on-'));
  await cp(join(import.meta.dirname, '../support/field-case'), join(folder, 'case'), { recursive: true });
  let drawn = 0;
  const at = '2026-03-05T08:30:00.000Z';
  const goods = { id: 'https://id.gs1.org/01/09520000100018/10/L-7', isThing: false };
  const events = eventsOfDelivery(
    {
      id: '00000000-0000-4000-8000-00000000000a',
      at,
      offset: '+01:00',
      place: typedPlace('Magazzino 2'),
      receiver: 'Maria Santos',
      lines: [{ goods, counted: 500, refusals: [] }],
      photos: [],
    },
    () => `00000000-0000-4000-9000-${String(++drawn).padStart(12, '0')}`,
  );
  await writeFile(join(folder, 'delivery.json'), JSON.stringify(documentOfDelivery(events, at)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const waybill = (...args: readonly string[]) => runWaybill([...args, '--data', join(folder, 'data')]);
const forwardings = (...more: readonly string[]) =>
  waybill('forwardings', join(folder, 'case'), 'masks', ...more);

test('goods are sent on, received and taken back on the command line', { timeout: 240_000 }, () => {
  expect(waybill('capture', join(folder, 'delivery.json')).status).toBe(0);
  expect(forwardings().stdout).toMatch(
    /Nothing was sent on\.\nWhat is where.*\n {2}Magazzino 2: .*L-7.*, 500 pieces/,
  );
  const send = (...more: readonly string[]) =>
    forwardings('--from', 'magazzino 2', '--to', 'Bergamo', '--at', '2026-03-06T10:00:00+01:00', ...more);
  expect(send('--goods', 'L-7=400')).toMatchObject({ status: 2, stderr: expect.stringContaining('--by') });
  expect(send('--by', 'A. Rossi')).toMatchObject({ status: 2, stderr: expect.stringContaining('--goods') });
  expect(send('--by', 'A. Rossi', '--goods', 'L-7=4OO').stderr).toContain('L-7=4OO');
  const many = send('--by', 'A. Rossi', '--goods', 'L-7=501');
  expect([many.status, many.stderr]).toEqual([2, expect.stringMatching(/at most 500 .*501 were to be/s)]);
  const sent = send('--by', 'A. Rossi', '--goods', 'l-7=400').stdout;
  expect(sent).toMatch(/^2026-03-06 10:00 \+01:00 from Magazzino 2 to Bergamo, sent by A\. Rossi \[/);
  const [, id = ''] = /\[([\da-f-]{36})\]/.exec(sent) ?? [];
  const came = forwardings('--arrived', id, '--goods', 'L-7=390', '--by', 'B. Bianchi', '--at', '2026-03-07');
  expect(came.stdout).toContain('400 sent, 390 received, 10 still out');
  expect(came.stdout).toMatch(/received by B\. Bianchi: .*L-7 390/);
  expect(forwardings('--lang', 'it').stdout).toContain('400 spediti, 390 ricevuti, 10 ancora in sospeso');
  const back = forwardings('--take-back', id, '--by', 'A. Rossi', '--reason', 'wrong lorry');
  expect(back.stdout).toMatch(/Taken back .+ by A\. Rossi: wrong lorry/);
  expect(back.stdout).toMatch(/Magazzino 2: .*500 pieces/);
});
