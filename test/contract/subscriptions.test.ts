import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { hostname } from 'node:os';
import { text as textOf } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RawData, WebSocket } from 'ws';
import { postWebhook } from '../../src/movement/io/post-webhook.js';
import type { StartOptions } from '../../src/server/index.js';
import type { Store } from '../../src/store/index.js';
import { clear, engines, runSql } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';
import { type Received, signed, startReceiver } from '../support/webhook-receiver.js';

const standard = 'https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld';
const event = (n: number, bizStep = 'shipping') => ({
  type: 'ObjectEvent',
  eventID: `urn:uuid:00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  eventTime: new Date(Date.UTC(2026, 2, 10) + n * 1000).toISOString(),
  eventTimeZoneOffset: '+00:00',
  action: 'OBSERVE',
  bizStep,
  epcList: [`urn:epc:id:sgtin:9520000.010001.${n}`],
});
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const idsIn = (received: readonly Received[]): number[] =>
  received.flatMap(({ events }) => events.map(({ eventID }) => Number(eventID.slice(-12))));

describe.each(engines())('subscriptions over $name', (engine) => {
  let store: Store;
  let served: Served;
  const closing: (() => Promise<unknown>)[] = [];
  const serve = (options: Partial<StartOptions> = {}) =>
    serveCase(store, smallCase({}), { privateWebhooks: ['127.0.0.1'], ...options });

  beforeAll(async () => {
    await engine.start();
    store = await engine.open();
  });
  beforeEach(async () => {
    await clear(store);
    served = await serve();
    await served.send('POST', '/epcis/queries', { name: 'sent', query: { EQ_bizStep: 'shipping' } });
  });
  afterEach(async () => {
    await served.close();
    for (const close of closing.splice(0)) await close();
    expect(served.faults).toEqual([]);
  });
  afterAll(async () => {
    await store?.close();
    await engine.stop();
  });

  const receiver = async (...answer: Parameters<typeof startReceiver>) => {
    const started = await startReceiver(...answer);
    closing.push(started.close);
    return started;
  };
  const capture = async (...list: object[]) => {
    const body = {
      '@context': [standard, { wb: 'https://ns.example.test/wb/' }],
      type: 'EPCISDocument',
      schemaVersion: '2.0',
      creationDate: '2026-03-20T08:00:00Z',
      epcisBody: { eventList: list },
    };
    expect((await served.send('POST', '/epcis/capture', body)).status).toBe(202);
  };
  const subscribe = async (body: object, name = 'sent') =>
    served.send('POST', `/epcis/queries/${name}/subscriptions`, body);

  test('events that come are told once each, in their order and signed; those before are not', async () => {
    const to = await receiver();
    await capture(event(1));
    const made = await subscribe({ dest: to.url, signatureToken: 'much secret', stream: true });
    expect([made.status, JSON.stringify(made.body).includes('secret')]).toEqual([201, false]);
    const { subscriptionID } = made.body;
    expect(made.headers.get('location')).toBe(`/epcis/queries/sent/subscriptions/${subscriptionID}`);
    await capture(event(2), event(3, 'receiving'), event(4));
    // Signed are the bytes, whatever letters they are of.
    await capture(event(2), { ...event(5), 'wb:note': 'è 口罩 😷 \u2028' });
    await expect.poll(() => idsIn(to.received)).toEqual([2, 4, 5]);
    for (const { text, headers } of to.received) {
      expect(headers['gs1-signature']).toBe(signed(text, 'much secret'));
      expect(JSON.parse(text)).toMatchObject({
        type: 'EPCISQueryDocument',
        epcisBody: { queryResults: { subscriptionID, queryName: 'sent' } },
      });
    }
    const one = await served.get(`/epcis/queries/sent/subscriptions/${subscriptionID}`);
    expect(one.body).toMatchObject({ subscriptionID, dest: to.url, stream: true });
    expect(Date.parse(String(one.body.lastNotifiedAt))).toBeGreaterThan(
      Date.parse(String(one.body.createdAt)),
    );
    await sleep(1500);
    expect(idsIn(to.received)).toEqual([2, 4, 5]);
  });

  test('`secret` is signed with as `signatureToken` is, and who gives none gets no signature', async () => {
    const [to, plain] = [await receiver(), await receiver()];
    await subscribe({ dest: to.url, secret: 's', stream: true });
    await subscribe({ dest: plain.url, stream: true });
    await capture(event(1));
    await expect.poll(() => idsIn([...to.received, ...plain.received])).toEqual([1, 1]);
    expect(to.received[0]?.headers['gs1-signature']).toBe(signed(to.received[0]?.text ?? '', 's'));
    expect(plain.received[0]?.headers['gs1-signature']).toBeUndefined();
  });

  test('what was not acknowledged comes again, the same to the byte, and what comes meanwhile after it', async () => {
    const to = await receiver((response, _, count) => void response.writeHead(count <= 2 ? 500 : 204).end());
    const { body } = await subscribe({ dest: to.url, stream: true });
    await capture(event(1));
    await expect.poll(() => to.received.length).toBe(1);
    await capture(event(2));
    const failing = await served.get(`/epcis/queries/sent/subscriptions/${body.subscriptionID}`, {
      headers: { 'accept-language': 'en' },
    });
    expect(failing.body.lastFailure).toMatchObject({ failures: 1, title: 'The receiver answered with 500.' });
    await expect.poll(() => idsIn(to.received)).toEqual([1, 1, 1, 2]);
    const [first, second, third, last] = to.received;
    expect([second, third].map((each) => each?.text)).toEqual([first?.text, first?.text]);
    const ids = to.received.map(({ headers }) => headers['waybill-message']);
    expect([ids[1], ids[2]]).toEqual([ids[0], ids[0]]);
    expect(last?.headers['waybill-message']).not.toBe(ids[0]);
    // Twice as long from one to the next, less up to half of it by chance.
    expect((third?.at ?? 0) - (second?.at ?? 0)).toBeGreaterThanOrEqual(1000);
    const told = await served.get(`/epcis/queries/sent/subscriptions/${body.subscriptionID}`);
    expect(told.body.lastFailure).toBeUndefined();
  });

  test('a server that ends in the middle goes on where it was, and takes up what came while it was off', async () => {
    let isBroken = true;
    const to = await receiver((response) => (isBroken ? response.destroy() : response.end()));
    await subscribe({ dest: to.url, stream: true });
    await capture(event(1), event(2));
    await expect.poll(() => to.received.length).toBeGreaterThan(0);
    await served.close();
    const before = to.received.length;
    isBroken = false;
    served = await serve();
    await capture(event(3));
    await expect.poll(() => idsIn(to.received.slice(before))).toEqual([1, 2, 3]);
    expect(to.received[before]?.text).toBe(to.received[0]?.text);
  });

  test('a receiver for whom it is too much is sent less at once', async () => {
    const to = await receiver(
      (response, { events }) => void response.writeHead(events.length > 3 ? 413 : 200).end(),
    );
    await subscribe({ dest: to.url, stream: true });
    await capture(...range(1, 10).map((n) => event(n)));
    const taken = () => to.received.filter(({ events }) => events.length <= 3);
    await expect.poll(() => idsIn(taken())).toEqual(range(1, 10));
  });

  test('many events come in several messages, none left out', async () => {
    const to = await receiver();
    await subscribe({ dest: to.url, stream: true });
    await capture(...range(1, 1234).map((n) => event(n, n % 3 === 0 ? 'receiving' : 'shipping')));
    const expected = range(1, 1234).filter((n) => n % 3 !== 0);
    await expect.poll(() => idsIn(to.received)).toEqual(expected);
    expect(Math.max(...to.received.map(({ events }) => events.length))).toBe(100);
  });

  test('from a time on, what was recorded since then comes too', async () => {
    await capture(event(1));
    await sleep(5);
    const initialRecordTime = new Date().toISOString();
    await capture(event(2));
    const to = await receiver();
    await subscribe({ dest: to.url, stream: true, initialRecordTime });
    await capture(event(3));
    await expect.poll(() => idsIn(to.received)).toEqual([2, 3]);
  });

  test('by a schedule what is new comes when it is due, and that there is nothing where that is asked', async () => {
    const [to, quiet] = [await receiver(), await receiver()];
    const schedule = { second: '0/2' };
    await subscribe({ dest: to.url, schedule, reportIfEmpty: true });
    await subscribe({ dest: quiet.url, schedule: { second: '[0-59]' } });
    await capture(event(1));
    await expect
      .poll(() => to.received.filter(({ events }) => events.length === 0).length)
      .toBeGreaterThan(1);
    // A clock that jumps makes several times due at once, before the event is there to be told.
    await expect.poll(() => idsIn(to.received)).toEqual([1]);
    await expect.poll(() => idsIn(quiet.received)).toEqual([1]);
    expect(quiet.received).toHaveLength(1);
    const ids = to.received.map(({ headers }) => headers['waybill-message']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(idsIn(to.received)).toEqual([1]);
  });

  test('a time that passed while the server was off is made up for once', async () => {
    const to = await receiver();
    const yesterday = new Date(Date.now() - 86_400_000);
    const schedule = { hour: String(yesterday.getUTCHours()), minute: String(yesterday.getUTCMinutes()) };
    await subscribe({ dest: to.url, schedule });
    await capture(event(1));
    await served.close();
    const day = new Date(Date.now() - 3 * 86_400_000).toISOString();
    await runSql(store, `update event_subscription set created_at = '${day}', ran_at = '${day}'`);
    served = await serve();
    await expect.poll(() => idsIn(to.received)).toEqual([1]);
    await capture(event(2));
    await sleep(2500);
    expect(idsIn(to.received)).toEqual([1]);
  });

  test('who is slow holds up nobody else', async () => {
    const slow = await receiver(() => undefined);
    const to = await receiver();
    await subscribe({ dest: slow.url, stream: true });
    await subscribe({ dest: to.url, stream: true });
    await capture(event(1));
    await capture(event(2));
    await expect.poll(() => idsIn(to.received)).toEqual([1, 2]);
    // One message, whether the second event was there by then or not, and no other while it is not answered.
    await expect.poll(() => slow.received.length).toBe(1);
    expect(idsIn(slow.received)[0]).toBe(1);
    await slow.close();
    closing.splice(closing.indexOf(slow.close), 1);
  });

  test('a redirect is no answer and is not followed', async () => {
    const inner = await receiver();
    const to = await receiver((response) => void response.writeHead(307, { location: inner.url }).end());
    const { body } = await subscribe({ dest: to.url, stream: true });
    await capture(event(1));
    const failure = async (): Promise<unknown> =>
      (await served.get(`/epcis/queries/sent/subscriptions/${body.subscriptionID}?lang=en`)).body.lastFailure;
    await expect.poll(failure).toMatchObject({ title: expect.stringContaining('307') });
    expect(inner.received).toEqual([]);
  });

  test('networks of somebody’s own are refused unless the server allows them', async () => {
    await served.close();
    served = await serve({ privateWebhooks: [] });
    for (const dest of [
      'http://127.0.0.1:1/',
      'http://[::ffff:7f00:1]/',
      'http://0x7f.1/',
      'http://localhost/',
    ]) {
      const { status, body } = await subscribe({ dest, stream: true });
      expect([dest, status, body.type]).toEqual([dest, 400, 'epcisException:SubscriptionControlsException']);
    }
    const { body } = await served.get('/epcis/queries/sent/subscriptions');
    expect(body).toEqual([]);
  });

  test.each([
    [{ stream: true }, '/dest'],
    [{ dest: 'ftp://x.example/', stream: true }, '/dest'],
    [{ dest: 'https://me:pass@x.example/', stream: true }, '/dest'],
    [{ dest: 'https://x.example/' }, '/schedule'],
    [{ dest: 'https://x.example/', stream: false }, '/schedule'],
    [{ dest: 'https://x.example/', stream: true, schedule: { hour: '1' } }, '/schedule'],
    [{ dest: 'https://x.example/', schedule: {} }, '/schedule'],
    [{ dest: 'https://x.example/', schedule: { hour: '25' } }, '/schedule/hour'],
    [{ dest: 'https://x.example/', schedule: { month: '2', dayOfMonth: '30' } }, '/schedule'],
    [{ dest: 'https://x.example/', schedule: { year: '2027' } }, '/schedule'],
    [{ dest: 'https://x.example/', stream: 'yes' }, '/stream'],
    [{ dest: 'https://x.example/', stream: true, initialRecordTime: 'today' }, '/initialRecordTime'],
    [{ dest: 'https://x.example/', stream: true, secret: 'a', signatureToken: 'b' }, '/secret'],
    [{ dest: 'https://x.example/', stream: true, secret: '' }, '/secret'],
    [{ dest: 'https://x.example/', stream: true, trigger: 'x' }, '/trigger'],
    [{ dest: 'https://x.example/', stream: true, queryName: 'other' }, '/queryName'],
  ])('%j is refused by %s', async (body, field) => {
    const refused = await subscribe(body);
    expect([refused.status, refused.body.type]).toEqual([
      400,
      'epcisException:SubscriptionControlsException',
    ]);
    expect(refused.body.problems[0].at.field).toContain(field);
  });

  test('a query with a limit has no subscribers, and one that is removed has none left', async () => {
    await served.send('POST', '/epcis/queries', { name: 'few', query: { eventCountLimit: 5 } });
    expect((await subscribe({ dest: 'https://x.example/', stream: true }, 'few')).status).toBe(400);
    expect((await subscribe({ dest: 'https://x.example/', stream: true }, 'none')).status).toBe(404);
    const to = await receiver();
    const { body } = await subscribe({ dest: to.url, stream: true });
    const path = `/epcis/queries/sent/subscriptions/${body.subscriptionID}`;
    const { body: second } = await subscribe({ dest: to.url, stream: true });
    expect((await served.send('DELETE', path)).status).toBe(204);
    expect([(await served.get(path)).status, (await served.send('DELETE', path)).status]).toEqual([404, 404]);
    expect((await served.send('DELETE', '/epcis/queries/sent')).status).toBe(204);
    await served.send('POST', '/epcis/queries', { name: 'sent', query: {} });
    expect((await served.get(`/epcis/queries/sent/subscriptions/${second.subscriptionID}`)).status).toBe(404);
    await capture(event(1));
    await sleep(1200);
    expect(to.received).toEqual([]);
  });

  test('a list is read page by page, and OPTIONS says what can be asked', async () => {
    for (const _ of range(1, 3))
      await subscribe({ dest: 'https://x.example/', schedule: { hour: '1', minute: 5 } });
    const path = '/epcis/queries/sent/subscriptions?perPage=2';
    const page = await served.get(path);
    expect(page.body).toHaveLength(2);
    const [, next] = /<([^>]+)>; rel="next"/.exec(page.headers.get('link') ?? '') ?? [];
    const last = await served.get(next ?? '');
    expect([last.body.length, last.headers.get('link')]).toEqual([1, null]);
    expect(last.body[0]).toMatchObject({ schedule: { hour: '1', minute: '5' }, reportIfEmpty: false });
    expect((await served.get(`${path}&nextPageToken=x`)).status).toBe(400);
    const options = await served.send('OPTIONS', '/epcis/queries/sent/subscriptions');
    expect([options.status, options.headers.get('allow')]).toEqual([204, expect.stringContaining('POST')]);
  });

  test('a backup holds subscriptions and how far they are', async () => {
    const to = await receiver();
    await subscribe({ dest: to.url, signatureToken: 'kept', stream: true });
    await capture(event(1));
    await expect.poll(() => idsIn(to.received)).toEqual([1]);
    await expect
      .poll(async () => JSON.stringify((await served.get('/epcis/queries/sent/subscriptions')).body))
      .toContain('lastNotifiedAt');
    await served.close();
    const lines: string[] = [];
    await store.backUp(async (line) => void lines.push(line));
    await clear(store);
    await store.restore(
      (async function* () {
        yield* lines;
      })(),
    );
    served = await serve();
    await capture(event(2));
    await expect.poll(() => idsIn(to.received)).toEqual([1, 2]);
    expect(to.received[1]?.headers['gs1-signature']).toBe(signed(to.received[1]?.text ?? '', 'kept'));
  });

  const listen = (path: string, headers: Record<string, string> = {}) => {
    const socket = new WebSocket(new URL(path, served.url.replace('http', 'ws')), { headers });
    const received: Received['events'][number][][] = [];
    socket.on('message', (data: RawData) => {
      const document = JSON.parse((data as Buffer).toString()) as {
        epcisBody: { queryResults: { resultsBody: { eventList: Received['events'] } } };
      };
      received.push(document.epcisBody.queryResults.resultsBody.eventList);
    });
    const refused = new Promise<{ status: number; type: string }>((resolve) => {
      socket.on('unexpected-response', (_, response) => {
        void textOf(response).then((body) =>
          resolve({ status: response.statusCode ?? 0, type: (JSON.parse(body) as { type: string }).type }),
        );
      });
    });
    const ids = () => received.flat().map(({ eventID }) => Number(eventID.slice(-12)));
    return { socket, received, refused, ids };
  };

  test('who listens by WebSocket is told as events come, and is cut off with the query', async () => {
    const { socket, ids } = listen('/epcis/queries/sent/events?stream=true');
    await once(socket, 'open');
    await capture(event(1), event(2, 'receiving'));
    await capture(event(3));
    await expect.poll(ids).toEqual([1, 3]);
    await served.send('DELETE', '/epcis/queries/sent');
    expect((await once(socket, 'close'))[0]).toBe(1000);
  });

  test('by WebSocket and a schedule, also that there is nothing, and what was recorded before', async () => {
    await capture(event(1));
    const from = encodeURIComponent('2026-01-01T00:00:00Z');
    const { socket, ids, received } = listen(
      `/epcis/queries/sent/events?second=[0-59]&reportIfEmpty=true&initialRecordTime=${from}`,
    );
    await once(socket, 'open');
    await expect.poll(() => received.length).toBeGreaterThan(1);
    expect([ids(), received.at(-1)]).toEqual([[1], []]);
    socket.close();
  });

  test.each([
    ['/epcis/queries/sent/events', 400, 'epcisException:SubscriptionControlsException'],
    ['/epcis/queries/sent/events?stream=true&hour=1', 400, 'epcisException:SubscriptionControlsException'],
    ['/epcis/queries/sent/events?hour=30', 400, 'epcisException:SubscriptionControlsException'],
    ['/epcis/queries/sent/events?stream=true&perhaps=1', 400, 'epcisException:SubscriptionControlsException'],
    ['/epcis/queries/none/events?stream=true', 404, 'epcisException:NoSuchResourceException'],
  ])('a handshake for %s is answered with %i', async (path, status, type) => {
    expect(await listen(path).refused).toEqual({ status, type });
  });

  test('a page elsewhere cannot listen, and without the token nobody can', async () => {
    const path = '/epcis/queries/sent/events?stream=true';
    const foreign = listen(path, { origin: 'https://elsewhere.example' });
    expect(await foreign.refused).toMatchObject({ status: 403 });
    await served.close();
    served = await serve({ token: 'a long enough token' });
    expect(await listen(path).refused).toMatchObject({ status: 401 });
    const { socket } = listen(path, { authorization: 'Bearer a long enough token' });
    await once(socket, 'open');
    socket.close();
  });

  test('a request that offers HTTP/2 is served as any other', async () => {
    const sent = request(new URL('/epcis/queries', served.url), {
      method: 'POST',
      headers: {
        connection: 'Upgrade, HTTP2-Settings',
        upgrade: 'h2c',
        'http2-settings': 'AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA',
        'content-type': 'application/json',
      },
    });
    sent.end(JSON.stringify({ name: 'of-java', query: { EQ_bizStep: 'shipping' } }));
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(201);
    response.resume();
    expect((await served.get('/epcis/queries/of-java')).status).toBe(200);
  });

  test('a WebSocket that breaks off in the middle of its handshake harms nobody', async () => {
    const { hostname: host, port } = new URL(served.url);
    for (const _ of range(1, 20)) {
      const socket = connect(Number(port), host);
      await once(socket, 'connect');
      socket.write(
        `GET /epcis/queries/sent/events?stream=true HTTP/1.1\r\nHost: ${host}:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
      );
      socket.resetAndDestroy();
    }
    await capture(event(1));
    expect((await served.get('/epcis/queries/sent/events')).status).toBe(200);
  });
});

test('a name that means a private address is not connected to', async () => {
  const to = await startReceiver();
  const { address } = await lookup(hostname());
  const options = {
    headers: {},
    body: Buffer.from('{"epcisBody":{"queryResults":{"resultsBody":{"eventList":[]}}}}'),
    isAllowed: () => false,
    timeoutMs: 5000,
  };
  const posted = await postWebhook(new URL(`http://${hostname()}:${to.port}/`), options);
  expect(posted).toEqual({ away: 'private', detail: address });
  const own = await postWebhook(new URL(to.url), { ...options, isAllowed: () => true });
  expect(own).toMatchObject({ status: 200 });
  expect(to.received).toHaveLength(1);
  await to.close();
});
