import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/index.js';
import { clear, engines } from '../support/engines.js';
import { type Injected, injectCase } from '../support/injected-case.js';
import { smallCase } from '../support/small-case.js';

const folder = join(import.meta.dirname, '../../../shared/reference/epcis/gs1/examples');
const host = { host: 'localhost' };

const standard = 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld';
const place = (name: string) => ({ id: `https://id.gs1.org/414/${name}` });
const [warehouse, hospital] = ['9520000001018', '9520000002022'].map(place);
const sscc = 'urn:epc:id:sscc:9520000.0000000001';
const carton = (serial: string): string => `urn:epc:id:sgtin:9520000.010001.${serial}`;

const at = (time: string, event: object) => ({
  eventTime: `2026-03-${time}Z`,
  eventTimeZoneOffset: '+01:00',
  ...event,
});
const events = [
  at('10T08:00:00', {
    type: 'ObjectEvent',
    action: 'ADD',
    bizStep: 'commissioning',
    epcList: [carton('A1'), carton('A2')],
    readPoint: warehouse,
    bizLocation: warehouse,
    ilmd: { 'cbvmda:lotNumber': 'L-7' },
    'wb:ward': '7B',
  }),
  at('10T09:00:00', {
    type: 'AggregationEvent',
    action: 'ADD',
    bizStep: 'packing',
    parentID: sscc,
    childEPCs: [carton('A1')],
    readPoint: warehouse,
    bizLocation: warehouse,
  }),
  at('12T09:00:00', {
    type: 'ObjectEvent',
    action: 'OBSERVE',
    bizStep: 'receiving',
    epcList: [sscc],
    readPoint: hospital,
    bizLocation: hospital,
  }),
];
const document = (eventList: readonly object[]) => ({
  '@context': [standard, { wb: 'https://ns.example.test/wb/' }],
  type: 'EPCISDocument',
  schemaVersion: '2.0',
  creationDate: '2026-03-20T08:00:00Z',
  epcisBody: { eventList },
});

describe.each(engines())('EPCIS over $name', (engine) => {
  let store: Store;
  let served: Injected;
  beforeAll(async () => {
    await engine.start();
    store = await engine.open();
  });
  beforeEach(async () => {
    await clear(store);
    await served?.close();
    served = await injectCase(store, smallCase({}));
  });
  afterAll(async () => {
    await served?.close();
    await store?.close();
    await engine.stop();
  });

  const send = async (body: object | string, headers: Record<string, string> = {}) => {
    const isText = typeof body === 'string';
    const sent = await served.app.inject({
      method: 'POST',
      url: '/epcis/capture',
      headers: { ...host, 'content-type': isText ? 'application/xml' : 'application/json', ...headers },
      payload: isText ? body : JSON.stringify(body),
    });
    if (sent.statusCode !== 202)
      return { status: sent.statusCode, body: sent.json<Record<string, unknown>>() };
    const job = await served.app.inject({ url: String(sent.headers.location), headers: host });
    return { status: 202, body: job.json<Record<string, unknown>>() };
  };
  const ask = async (query: string) => {
    const answer = await served.app.inject({ url: `/epcis/events${query}`, headers: host });
    const body = answer.json<{
      epcisBody?: { queryResults: { resultsBody: { eventList: Record<string, unknown>[] } } };
    }>();
    return {
      status: answer.statusCode,
      link: answer.headers.link,
      body,
      events: body.epcisBody?.queryResults.resultsBody.eventList ?? [],
    };
  };

  test('a file that is sent twice is kept once', async () => {
    expect((await send(document(events))).body).toMatchObject({
      running: false,
      success: true,
      events: { read: 3, kept: 3, known: 0, refused: 0 },
    });
    expect((await send(document(events))).body).toMatchObject({ events: { kept: 0, known: 3 } });
    expect((await ask('')).events).toHaveLength(3);
  });

  test('a declaration that an event was wrong is no double of it, and is kept once', async () => {
    const [, , received] = events;
    const declaration = {
      ...received,
      errorDeclaration: { declarationTime: '2026-03-14T08:00:00Z', reason: 'did_not_occur' },
    };
    await send(document(events));
    expect((await send(document([declaration]))).body).toMatchObject({ events: { kept: 1, known: 0 } });
    expect((await send(document([declaration]))).body).toMatchObject({ events: { kept: 0, known: 1 } });
    expect((await ask('?EXISTS_errorDeclaration=true')).events).toHaveLength(1);
    const trace = await served.app.inject({
      url: `/api/trace?id=${encodeURIComponent(carton('A1'))}`,
      headers: host,
    });
    expect(trace.json()).toMatchObject({ where: [{ state: 'at', place: warehouse?.id }] });
  });

  test('what the epcis2.js library sends is taken, and an event has the hash that it computes', async () => {
    // As its version 2.7.3 wrote it: the context alone and not in a list.
    const sent = {
      type: 'EPCISDocument',
      '@context': standard,
      schemaVersion: '2.0',
      creationDate: '2026-03-20T08:00:00.000+00:00',
      epcisBody: {
        eventList: [
          {
            eventTimeZoneOffset: '+01:00',
            eventTime: '2026-03-01T10:00:00.000+01:00',
            type: 'ObjectEvent',
            epcList: ['urn:epc:id:sgtin:0614141.107346.2005'],
            action: 'OBSERVE',
            bizStep: 'shipping',
            readPoint: { id: 'urn:epc:id:sgln:0614141.00777.0' },
          },
        ],
      },
    };
    expect((await send(sent)).body).toMatchObject({ success: true, events: { kept: 1 } });
    expect((await ask('')).events).toMatchObject([
      {
        eventID: 'ni:///sha-256;58448492109d9fc1e7d8f6a8ca21f95ea5b43f323ca688faf0492aee7678eb97?ver=CBV2.0',
      },
    ]);
  });

  test('text that no database can keep is refused wherever it stands', async () => {
    const [made] = events;
    for (const bad of ['a\u0000b', 'a\ud800b']) {
      const named = [
        { epcList: [`urn:x:${bad}`] },
        { bizStep: `https://ns.example.test/${bad}` },
        { disposition: `https://ns.example.test/${bad}` },
        { readPoint: { id: `https://ns.example.test/${bad}` } },
        { eventID: `urn:x:${bad}` },
        { quantityList: [{ epcClass: `urn:x:${bad}`, quantity: 1 }] },
        { ilmd: { 'cbvmda:lotNumber': bad } },
        { 'wb:ward': { inner: [1, bad] } },
        { [`wb:${bad}`]: 'x' },
      ];
      for (const each of named) {
        const { status, body } = await send(document([{ ...made, ...each }]));
        expect([each, status, body.success]).toEqual([each, 202, false]);
      }
    }
  });

  test('with rollback all or nothing is kept, with proceed what is right, and each fault has its pointer', async () => {
    const wrong = at('13T08:00:00', { type: 'ObjectEvent', action: 'SEE', epcList: [] });
    const pointer = '/epcisBody/eventList/3/action';
    const all = await send(document([...events, wrong]));
    expect(all.body).toMatchObject({
      success: false,
      errors: [{ pointer }],
      events: { kept: 0, refused: 1 },
    });
    const some = await send(document([...events, wrong]), { 'GS1-Capture-Error-Behaviour': 'proceed' });
    expect(some.body).toMatchObject({
      success: false,
      errors: [{ pointer }],
      events: { kept: 3, refused: 1 },
    });
    expect((await send({ hello: 1 })).body).toMatchObject({
      type: 'epcisException:ValidationException',
      status: 400,
    });
    expect((await send('<a><b></a>')).body).toMatchObject({ type: 'epcisException:ValidationException' });
  });

  test('events are asked for by the parameters of the standard, and by fields of nobody’s standard', async () => {
    await send(document(events));
    const found = async (query: string) => (await ask(query)).events.map(({ bizStep }) => bizStep);
    expect(await found('?eventType=AggregationEvent')).toEqual(['packing']);
    expect(await found('?EQ_bizStep=packing%7Creceiving')).toEqual(['receiving', 'packing']);
    expect(await found('?EQ_bizStep=urn:epcglobal:cbv:bizstep:packing')).toEqual(['packing']);
    expect(
      await found(`?MATCH_epc=${encodeURIComponent('https://example.org/01/09520000100018/21/A1')}`),
    ).toEqual(['packing', 'commissioning']);
    expect(await found(`?MATCH_anyEPC=${encodeURIComponent(sscc)}&orderDirection=ASC`)).toEqual([
      'packing',
      'receiving',
    ]);
    expect(await found(`?MATCH_epc=${encodeURIComponent('urn:epc:idpat:sgtin:9520000.010001.*')}`)).toEqual([
      'packing',
      'commissioning',
    ]);
    expect(
      await found('?GE_eventTime=2026-03-10T10:00:00%2B01:00&LT_eventTime=2026-03-12T00:00:00Z'),
    ).toEqual(['packing']);
    expect(await found('?EQ_wb:ward=7B')).toEqual(['commissioning']);
    expect(await found('?EQ_https://ns.example.test/wb/ward=7B')).toEqual(['commissioning']);
    expect(await found('?EXISTS_wb:ward=')).toEqual(['commissioning']);
    expect(await found('?EQ_ILMD_cbvmda:lotNumber=L-7')).toEqual(['commissioning']);
    expect(await found(`?EQ_readPoint=${encodeURIComponent('urn:epc:id:sgln:9520000.00202.0')}`)).toEqual([
      'receiving',
    ]);
    expect(await ask('?EQ_bizzStep=packing')).toMatchObject({
      status: 400,
      body: { type: 'epcisException:QueryParameterException' },
    });
    expect(await ask('?GE_eventTime=yesterday')).toMatchObject({ status: 400 });
    expect(await ask('?maxEventCount=2')).toMatchObject({ status: 413 });
  });

  test('pages follow one another and hold each event once', async () => {
    await send(document(events));
    const seen: unknown[] = [];
    let query = '?perPage=1';
    for (let pages = 0; pages < 5; pages++) {
      const page = await ask(query);
      seen.push(...page.events.map(({ bizStep }) => bizStep));
      const [, next] = /<[^>]*(\?[^>]+)>; rel="next"/.exec(String(page.link)) ?? [];
      if (next === undefined) break;
      query = next;
    }
    expect(seen).toEqual(['receiving', 'packing', 'commissioning']);
  });

  test('what the events name can be looked through, each thing with its events', async () => {
    await send(document(events));
    const members = async (path: string) =>
      (await served.app.inject({ url: `/epcis${path}`, headers: host })).json<{ member: string[] }>().member;
    expect(await members('/eventTypes')).toEqual(['AggregationEvent', 'ObjectEvent']);
    expect(await members('/bizSteps')).toEqual(['commissioning', 'packing', 'receiving']);
    expect(await members('/bizLocations')).toEqual([warehouse?.id, hospital?.id]);
    expect(await members('/epcs')).toHaveLength(3);
    const one = await served.app.inject({
      url: `/epcis/epcs/${encodeURIComponent(sscc)}/events`,
      headers: host,
    });
    expect(one.json()).toMatchObject({ type: 'EPCISQueryDocument' });
    const options = await served.app.inject({ method: 'OPTIONS', url: '/epcis/capture', headers: host });
    expect([options.statusCode, options.headers.allow]).toEqual([204, expect.stringContaining('POST')]);
  });

  test('the same events are given as XML to whoever asks for it, and are known when they come back', async () => {
    await send(document(events));
    const xml = await served.app.inject({
      url: '/epcis/events',
      headers: { ...host, accept: 'application/xml' },
    });
    expect(xml.headers['content-type']).toContain('application/xml');
    expect((await send(xml.body)).body).toMatchObject({
      success: true,
      events: { read: 3, kept: 0, known: 3 },
    });
    const other = await served.app.inject({ url: '/epcis/events', headers: { ...host, accept: 'text/csv' } });
    expect([other.statusCode, other.json().type]).toEqual([406, 'epcisException:NotAcceptableException']);
  });

  test('a carton of the product, whose lot nobody said, is found as what may hold the lot; what is unclear is asked', async () => {
    const lot = (name: string): string => `urn:epc:class:lgtin:9520000.010001.${name}`;
    const k1 = 'urn:epc:id:sscc:9520000.0000000009';
    await send(
      document([
        at('10T08:00:00', {
          type: 'ObjectEvent',
          action: 'ADD',
          bizStep: 'commissioning',
          bizLocation: warehouse,
          quantityList: ['X-1', 'X-2'].map((name) => ({ epcClass: lot(name), quantity: 100 })),
        }),
        at('10T09:00:00', {
          type: 'AggregationEvent',
          action: 'ADD',
          bizStep: 'packing',
          parentID: k1,
          childQuantityList: [{ epcClass: 'urn:epc:idpat:sgtin:9520000.010001.*', quantity: 50 }],
          bizLocation: warehouse,
        }),
        at('12T09:00:00', {
          type: 'ObjectEvent',
          action: 'OBSERVE',
          bizStep: 'receiving',
          epcList: [k1],
          bizLocation: hospital,
        }),
      ]),
    );
    const trace = (id: string) =>
      served.app.inject({ url: `/api/trace?id=${encodeURIComponent(id)}`, headers: host });
    expect((await trace('X-1')).json()).toMatchObject({
      recall: { sites: { certain: [warehouse?.id], possible: [hospital?.id] } },
    });
    expect((await trace(k1)).json().quantities).toHaveLength(2);
    const product = await trace('(01)09520000100018');
    expect([product.statusCode, product.json().detail]).toEqual([400, expect.stringContaining('(10)X-2')]);
    const lost = await trace('010952000010001810AB1217250331');
    expect([lost.statusCode, lost.json().detail]).toEqual([
      400,
      expect.stringContaining('(10)AB12(17)250331'),
    ]);
    for (const unknown of ['(01)09520000100018(10)x-1', 'X-9', '(01)09520000100018(10)X-9'])
      expect((await trace(unknown)).statusCode).toBe(404);
  });

  test('a query gets a name, is asked by it, and goes', async () => {
    await send(document(events));
    const make = () =>
      served.app.inject({
        method: 'POST',
        url: '/epcis/queries',
        headers: { ...host, 'content-type': 'application/json' },
        payload: JSON.stringify({ name: 'packed', query: { EQ_bizStep: ['packing'] } }),
      });
    expect((await make()).statusCode).toBe(201);
    expect((await make()).statusCode).toBe(409);
    const answer = await served.app.inject({ url: '/epcis/queries/packed/events', headers: host });
    expect(answer.json()).toMatchObject({
      epcisBody: {
        queryResults: { queryName: 'packed', resultsBody: { eventList: [{ bizStep: 'packing' }] } },
      },
    });
    expect(
      (await served.app.inject({ method: 'DELETE', url: '/epcis/queries/packed', headers: host })).statusCode,
    ).toBe(204);
    expect((await served.app.inject({ url: '/epcis/queries/packed', headers: host })).statusCode).toBe(404);
  });

  test('a backup holds the events, and one that was cut short is refused', async () => {
    await send(document(events));
    const lines: string[] = [];
    await store.backUp(async (line) => {
      lines.push(line);
    });
    const before = (await ask('')).events;
    const given = async function* (list: readonly string[]) {
      yield* list;
    };
    await clear(store);
    await expect(store.restore(given(lines.slice(0, -1)))).rejects.toMatchObject({ code: 'journal-broken' });
    expect((await ask('')).events).toEqual([]);
    await store.restore(given(lines));
    expect((await ask('')).events).toEqual(before);
    // What comes next has a number of its own.
    const [first] = events;
    expect((await send(document([{ ...first, eventTime: '2026-03-11T08:00:00Z' }]))).body).toMatchObject({
      events: { kept: 1 },
    });
  });

  test('a lot is found by its name, with all that a recall must reach', async () => {
    await send(document(events));
    const trace = await served.app.inject({ url: '/api/trace?id=L-7', headers: host });
    expect(trace.json()).toMatchObject({
      recall: {
        sites: { certain: [hospital?.id, warehouse?.id], possible: [] },
        containers: ['https://id.gs1.org/00/095200000000000011'],
      },
    });
    expect((await served.app.inject({ url: '/api/trace?id=L-8', headers: host })).statusCode).toBe(404);
  });

  test.skipIf(!existsSync(folder))(
    'every example of GS1 is taken and given back unchanged in meaning',
    async () => {
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.jsonld'),
      );
      for (const name of names) {
        const sent = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
          epcisBody: { eventList?: object[]; queryResults?: { resultsBody: { eventList: object[] } } };
        };
        const list = sent.epcisBody.eventList ?? sent.epcisBody.queryResults?.resultsBody.eventList ?? [];
        await clear(store);
        const { body } = await send(sent);
        expect({ name, body }).toMatchObject({ name, body: { success: true, events: { refused: 0 } } });
        const given = (await ask('?perPage=100')).events;
        for (const event of list) {
          const { recordTime: _, ...plain } = event as Record<string, unknown>;
          expect({
            name,
            given: given.map(({ recordTime: __, '@context': ___, eventID, ...rest }) =>
              'eventID' in plain ? { ...rest, eventID } : rest,
            ),
          }).toEqual({
            name,
            given: expect.arrayContaining([plain]),
          });
        }
      }
    },
  );
});
