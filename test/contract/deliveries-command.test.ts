import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentOfDelivery, eventsOfDelivery, typedPlace } from '../../src/movement/delivery/index.js';
import { runWaybill } from '../support/command.js';

let folder: string;
const delivery = '00000000-0000-4000-8000-00000000000a';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-taken-back-'));
  await cp(join(import.meta.dirname, '../support/field-case'), join(folder, 'case'), { recursive: true });
  let drawn = 0;
  const at = '2026-03-05T08:30:00.000Z';
  const events = eventsOfDelivery(
    {
      id: delivery,
      at,
      offset: '+08:00',
      place: typedPlace('Corsia 3'),
      receiver: 'Maria Santos',
      shipment: { caseId: 'field-masks', id: 'masks' },
      lines: [
        {
          goods: { id: 'https://id.gs1.org/01/09520000100018/10/L-7', isThing: false },
          counted: 500,
          refusals: [],
        },
      ],
      photos: [],
    },
    () => `00000000-0000-4000-9000-${String(++drawn).padStart(12, '0')}`,
  );
  await writeFile(join(folder, 'delivery.json'), JSON.stringify(documentOfDelivery(events, at)));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const waybill = (...args: readonly string[]) => runWaybill([...args, '--data', join(folder, 'data')]);

test('a delivery is taken back on the command line with a reason, and is counted no more', {
  timeout: 120_000,
}, () => {
  expect(waybill('capture', join(folder, 'delivery.json')).status).toBe(0);
  const list = (...more: readonly string[]) => waybill('deliveries', join(folder, 'case'), 'masks', ...more);
  expect(list().stdout).toContain('500 counted, all accepted');
  expect(list('--take-back', delivery, '--by', 'A. Rossi')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('--reason'),
  });
  const gone = '00000000-0000-4000-8000-00000000000b';
  expect(list('--take-back', gone, '--by', 'A. Rossi', '--reason', 'x').status).not.toBe(0);
  const taken = list('--take-back', delivery, '--by', 'A. Rossi', '--reason', 'entered twice');
  expect(taken.stdout).toMatch(/Taken back .+ by A\. Rossi: entered twice\. It is counted nowhere\./);
  expect(waybill('trace', 'L-7', '--json').stdout).not.toContain('"low": 500');
});
