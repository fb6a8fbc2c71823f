import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { caseHash } from '../../src/case/io/index.js';
import { EntryBody } from '../../src/http/api.js';
import { FindingList } from '../../src/server/api.js';
import type { Store } from '../../src/store/index.js';
import { clear, engines } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const ofGoods = { source: 'by-gov-b', consignment: 'again' };

/** Five hundred masks, entered twice: once as sent, once with everything known of them on arrival. */
const twice = smallCase({
  consignment: [
    { id: 'masks', name: 'Masks', product: 'mask', from: 'gov-a', to: 'gov-b', partOf: 'all' },
    { id: 'again', name: 'Masks for B', product: 'mask', from: 'gov-a', to: 'gov-b', note: 'From the mail.' },
    { id: 'part', name: 'A part', product: 'mask', from: 'gov-a', to: 'gov-b', partOf: 'again' },
    { id: 'all', name: 'All of it', product: 'mask', from: 'gov-a', to: 'gov-b' },
  ],
  statement: [
    { id: 'sent', text: 'Sent', source: 'by-gov-a', consignment: 'masks', stage: 'shipped', amount: 500 },
    { id: 'came', text: 'Came', ...ofGoods, stage: 'received', amount: 400 },
  ],
  lot: [{ id: 'lot-1', product: 'mask', ...ofGoods }],
  certificate: [{ id: 'ce', title: 'CE', ...ofGoods }],
  'test-report': [{ id: 'report', title: 'Report', outcome: 'pass', ...ofGoods }],
});

describe.each(engines())('two consignments made one on $name', (engine) => {
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
    served = await serveCase(store, twice);
  });
  afterEach(async () => {
    await served.close();
    expect(served.faults).toEqual([]);
  });

  const entry = async (kind: string, id: string) =>
    EntryBody.parse((await served.get(`/api/cases/small/entries/${kind}/${id}`)).body);
  const arrivals = async () => {
    const { body } = await served.get('/api/cases/small/findings?question=arrival');
    return FindingList.parse(body).findings.map(({ id, verdict }) => [id, verdict]);
  };
  const send = (body: object = {}) =>
    served.send('POST', '/api/cases/small/merges', {
      kind: 'consignment',
      stays: 'masks',
      goes: 'again',
      ...body,
    });

  test('all that named the one names the other, and one undo makes them two again', async () => {
    const before = caseHash((await store.findCase('small'))?.caseData ?? twice);
    expect(await arrivals()).toEqual([
      ['arrival.masks', 'shipped'],
      ['arrival.again', 'delivered'],
    ]);
    const { status, body } = await send();
    expect(status).toBe(200);
    // 400 of the 500 that were sent: the two reports are of one shipment.
    expect(await arrivals()).toEqual([['arrival.masks', 'partly-delivered']]);
    expect(await entry('consignment', 'masks')).toEqual({
      id: 'masks',
      name: 'Masks',
      product: 'mask',
      from: 'gov-a',
      to: 'gov-b',
      partOf: 'all',
      note: 'From the mail.',
    });
    for (const [kind, id] of [
      ['statement', 'came'],
      ['lot', 'lot-1'],
      ['certificate', 'ce'],
      ['test-report', 'report'],
    ] as const)
      expect((await entry(kind, id)).consignment).toBe('masks');
    expect((await entry('consignment', 'part')).partOf).toBe('masks');
    expect((await served.get('/api/cases/small/entries/consignment/again')).status).toBe(404);

    expect((await served.send('POST', `/api/cases/small/undo/${body.seq}`)).status).toBe(200);
    expect(caseHash((await store.findCase('small'))?.caseData ?? twice)).toBe(before);
  });

  test('of fields that differ the one that is asked for is taken', async () => {
    await send({ take: ['name', 'partOf'] });
    expect(await entry('consignment', 'masks')).toMatchObject({ name: 'Masks for B' });
    expect(await entry('consignment', 'masks')).not.toHaveProperty('partOf');
  });

  test('a whole and its part made one is no part of itself', async () => {
    await send({ stays: 'all', goes: 'masks' });
    expect(await entry('consignment', 'all')).not.toHaveProperty('partOf');
    expect((await entry('statement', 'sent')).consignment).toBe('all');
  });
});
