import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { answerTrace, keepPlan, planFile } from '../src/movement/io/index.js';
import { openStore } from '../src/store/index.js';
import { epcisDocument } from './support/epcis-document.js';
import { phoneEvent, usePhone } from './support/phones.js';
import { startReceiver } from './support/webhook-receiver.js';

// Phones send what they see while the server is killed under them. `npm run soak` has 200 of them for ten minutes.
const phones = Number(process.env.PHONES ?? 12);
const seconds = Number(process.env.PHONE_SECONDS ?? 0);
const kills = Number(process.env.PHONE_KILLS ?? 2);
// More than a megabyte, which is kept beside other work.
const largeEvents = 2600;
const pauseMs = Number(process.env.PHONE_PAUSE_MS ?? 200);
const seed = Number(process.env.WAYBILL_SEED ?? Date.now() % 1_000_000);
const program = join(import.meta.dirname, '../dist/bin/cli/main.js');

type Listed = { readonly eventID: string };

test(`no event is lost and none doubled by ${phones} phones and ${kills} kills (WAYBILL_SEED=${seed})`, {
  timeout: 1_800_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-phones-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let server = await serve(join(folder, 'data'), port);
  const receiver = await startReceiver();
  await post(`${url}/epcis/queries`, { name: 'all', query: {} });
  await post(`${url}/epcis/queries/all/subscriptions`, { dest: receiver.url, stream: true });

  const acknowledged = new Set<string>();
  const tally = { cuts: 0, retries: 0, sent: 0 };
  const started = Date.now();
  let isOver = false;
  const until = () => isOver;
  const sending = Array.from({ length: phones }, (_, number) =>
    usePhone({ url, number, random: random(seed + number), until, pauseMs, acknowledged, tally }),
  );
  const large = Array.from({ length: largeEvents }, (_, n) => phoneEvent(900_000, n));
  const job = await postUntilTaken(`${url}/epcis/capture`, epcisDocument(large));
  for (const each of large) acknowledged.add((each as Listed).eventID);
  const next = random(seed);
  // Counted rather than timed, so that a slow machine is killed in the middle of writing as a fast one is; the first time
  // while the large file is being kept.
  const taken = async (count: number, ms: number) => {
    const [from, since] = [tally.sent, Date.now()];
    while (tally.sent < from + count || Date.now() - since < ms) await sleep(20);
  };
  const betweenMs = (seconds * 1000) / (kills + 1);
  for (let kill = 0; kill < kills; kill++) {
    await (kill === 0 ? sleep(next() * 1500) : taken(2 * phones, betweenMs * 2 * next()));
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
    server = await serve(join(folder, 'data'), port);
  }
  await taken(4 * phones, Math.max(betweenMs, seconds * 1000 - (Date.now() - started)));
  isOver = true;
  await Promise.all(sending);
  const outcome = async () => (await fetch(`${url}${job}`)).json() as Promise<Record<string, unknown>>;
  await expect.poll(outcome).toMatchObject({ running: false, success: true });
  expect(await outcome()).toMatchObject({
    events: { read: largeEvents, kept: largeEvents, known: 0, refused: 0 },
  });

  const listed = await listEvents(url);
  const ids = listed.map(({ eventID }) => eventID);
  const isKept = new Set(ids);
  expect([...acknowledged].filter((id) => !isKept.has(id))).toEqual([]);
  expect(ids.length).toBe(isKept.size);
  console.log(
    `${tally.sent} captures, ${tally.cuts} cut, ${tally.retries} sent again, ${ids.length} events of which ${acknowledged.size} acknowledged`,
  );
  // Kills and cuts that hit nothing would test little.
  expect(tally.cuts).toBeGreaterThan(0);
  expect(tally.retries).toBeGreaterThan(tally.cuts);

  // Whoever is told of events is told of each; what came twice is known by the id of its message.
  await expect.poll(() => new Set(toldOf(receiver.received)).size).toBe(isKept.size);
  const messages = new Map(receiver.received.map((each) => [each.headers['waybill-message'], each]));
  expect(toldOf([...messages.values()]).length).toBe(isKept.size);

  const asked = Array.from({ length: 40 }, () => carton(Math.floor(next() * phones), Math.floor(next() * 3)));
  const answers = await Promise.all(
    asked.map(
      async (id): Promise<unknown> => (await fetch(`${url}/api/trace?id=${encodeURIComponent(id)}`)).json(),
    ),
  );
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
  await receiver.close();
  const anew = await openStore({ folder: join(folder, 'anew') }, () => new Date());
  const plan = planFile('all.json', Buffer.from(epcisDocument(listed)), 'rollback');
  await keepPlan(anew, plan, { by: 'test', onError: 'rollback', now: new Date() });
  for (const [at, id] of asked.entries()) {
    const rebuilt: unknown = await answerTrace(anew, { id }, 'en').catch(() => undefined);
    if (rebuilt === undefined) expect(answers[at]).toMatchObject({ code: 'event-unknown' });
    else expect(answers[at]).toEqual(rebuilt);
  }
  await anew.close();
  await rm(folder, { recursive: true, force: true });
});

const carton = (phone: number, n: number): string => `urn:epc:id:sgtin:9520000.010001.${phone}-${n}`;
const toldOf = (received: readonly { readonly events: readonly Listed[] }[]): string[] =>
  received.flatMap(({ events }) => events.map(({ eventID }) => eventID));

async function serve(data: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, 'serve', '--port', String(port), '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, WAYBILL_PRIVATE_WEBHOOKS: '127.0.0.1' },
  });
  await once(child.stdout, 'data');
  child.stdout.resume();
  return child;
}

async function listEvents(url: string): Promise<Listed[]> {
  const all: Listed[] = [];
  for (let next: string | undefined = `${url}/epcis/events?perPage=1000`; next !== undefined; ) {
    const answer: Response = await fetch(next);
    const page = (await answer.json()) as {
      epcisBody: { queryResults: { resultsBody: { eventList: Listed[] } } };
    };
    all.push(...page.epcisBody.queryResults.resultsBody.eventList);
    next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
  }
  return all;
}

const post = (url: string, body: unknown): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

async function postUntilTaken(url: string, body: string): Promise<string> {
  for (;;) {
    const answer = await post(url, body).catch(() => undefined);
    if (answer?.status === 202) return answer.headers.get('location') ?? '';
    await sleep(200);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** mulberry32 */
function random(state: number): () => number {
  let a = state;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
