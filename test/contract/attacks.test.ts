import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CaseId } from '../../src/case/index.js';
import type { caseTasks } from '../../src/case/tasks.js';
import { TaskPool } from '../../src/jobs/index.js';
import type { AppError } from '../../src/lib/errors/index.js';
import type { Store } from '../../src/store/index.js';
import { engines, runSql } from '../support/engines.js';
import { type Served, serveCase, taskProgram, tasksWithin } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';
import { turnsDuring } from '../support/turns.js';

// Requests of a few hundred bytes that kept everybody else waiting for seconds, or took all memory. What each is
// answered is held here; how long others wait meanwhile is measured by `npm run bench -- attacks`.

const [engine] = engines();
let store: Store;
let served: Served;

beforeAll(async () => {
  await engine!.start();
  store = await engine!.open();
  // What is answered is held here, and not how fast: a machine that has other work takes longer.
  served = await serveCase(store, smallCase({}), {}, tasksWithin(120));
});
afterAll(async () => {
  await served.close();
  await store.close();
  await engine!.stop();
  expect(served.faults).toEqual([]);
});

const claim = {
  source: 'by-outlet-c',
  speaker: 'minister-a',
  claim: true,
  consignment: 'masks',
  from: 'gov-a',
  to: 'gov-b',
  measure: 'goods',
  terms: 'gift',
};

const repeat = (count: number, line: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => line(at)).join('');

const zipOf = (parties: string, level: 0 | 6 = 6): Uint8Array =>
  zipSync(
    { 'case.yaml': strToU8('id: attack\ntitle: An attack\n'), 'parties.yaml': strToU8(parties) },
    { level },
  );
const importParties = (parties: string, to = served) => to.upload('/api/cases/import', zipOf(parties));
const healthy = async (of = served) => expect((await of.get('/api/health')).status).toBe(200);

describe('an import', () => {
  test('of an entry with 40,000 unknown fields names the first 20 of them', async () => {
    const { status, body } = await importParties(`- id: a\n${repeat(40_000, (at) => `  f${at}: {}\n`)}`);
    expect(status).toBe(201);
    expect(body.problems).toHaveLength(21);
    expect(body.problems[20]).toMatchObject({ code: 'faults-too-many' });
    // 40,000 unknown fields, and name and kind are missing.
    expect(body.problems[20].found).toBe('40002 faults');
    expect(body.counts).toEqual({ read: 1, kept: 0, refused: 1 });
  });

  test('of an entry that gives a field twice says which line', async () => {
    const { body } = await importParties('- id: a\n  name: "A"\n  kind: {}\n  name: B\n');
    expect(body.problems).toEqual([
      expect.objectContaining({ code: 'yaml-duplicate-key', at: { file: 'parties.yaml', line: 4 } }),
    ]);
  });

  test.each(['[', '{a: ', '- ', '? '])(
    'of an entry nested 200,000 times with %j is told so',
    async (sign) => {
      const { status, body } = await importParties(`- id: a\n  name: ${sign.repeat(200_000)}\n`);
      expect(status).toBe(201);
      expect(body.problems).toHaveLength(1);
      expect(body.problems[0].code).toBe('yaml-syntax');
    },
  );

  test('with 5,000 problems shows the first 1,000 and says how many there are', async () => {
    const { body } = await importParties(repeat(5000, (at) => `- id: p${at}\n  name: P\n  kind: nothing\n`));
    expect(body.problems).toHaveLength(1000);
    expect(body.problemsInAll).toBe(5000);
    const summary = await served.get('/api/cases/attack');
    expect(summary.body.problems).toHaveLength(1000);
    expect(summary.body.problemsInAll).toBe(5000);
  });

  test('that unpacks to 100 MB is refused with both numbers', async () => {
    const { status, body } = await importParties('- id: 1\n  name: 2\n'.repeat(6_000_000));
    expect(status).toBe(422);
    expect(body.code).toBe('case-unreadable');
    expect(body.problems[0]).toMatchObject({ code: 'zip-too-large', found: `${6_000_000 * 18 + 28} bytes` });
    expect(body.problems[0].expected).toMatch(/^at most \d+, 200 times the \d+ of the zip file$/);
  });

  test('of 5,000 entries is written as entries of the journal that are each read whole', async () => {
    const parties = repeat(5000, (at) => `- id: p${at}\n  name: Party ${at}\n  kind: media\n`);
    const { status, body } = await importParties(parties);
    expect(status).toBe(201);
    expect(body.counts.kept).toBe(5000);
    const { entries } = (await served.get('/api/cases/attack/journal?limit=1000')).body as Changes;
    const changed = entries.flatMap(({ body: { changes } }) => changes);
    expect(changed).toHaveLength(5000);
    expect((await served.get('/api/cases/attack/verify')).body).toMatchObject({ ok: true });
    const list = await served.get('/api/cases/attack/entries/party');
    expect(list.body.entries).toHaveLength(5000);
    const less = await served.upload('/api/cases/import?dryRun=true&remove=true', zipOf('[]\n'));
    expect(less.body.changes.removed).toHaveLength(100);
    expect(less.body.changes.removedInAll).toBe(5000);
  });
});

test('a body that gives a field twice is refused with its name', async () => {
  const { status, body } = await served.send(
    'PUT',
    '/api/cases/small/entries/party/gov-a',
    '{"id":"gov-a","name":"State A","kind":"government","name":"State B"}',
  );
  expect(status).toBe(400);
  expect(body.problems).toEqual([
    expect.objectContaining({ at: { file: 'body', field: 'name' }, message: 'is given twice' }),
  ]);
});

test('a form of 10,000 fields is told in our words how many it may have', async () => {
  const form = new FormData();
  for (let at = 0; at < 10_000; at++) form.set(`field-${at}`, 'x');
  form.set('file', new Blob(['x']), 'case.zip');
  const { status, body } = await served.get('/api/cases/import', { method: 'POST', body: form });
  expect([status, body.code]).toEqual([413, 'body-too-large']);
  expect(body.detail).toBe('The form holds more than the 10 fields it may have besides files.');
});

test('a load of 5,000 entries, and reading it again, let others have their turn', async () => {
  const party = Array.from({ length: 5000 }, (_, at) => ({ id: `p${at}`, name: `P ${at}`, kind: 'media' }));
  const small = smallCase({ party });
  const caseData = { ...small, header: { ...small.header, id: CaseId.parse('long') } };
  // Each query of the embedded database is answered at once: without turns of its own there is none.
  expect(await turnsDuring(() => store.loadCase(caseData))).toBeGreaterThan(100);
  expect(await turnsDuring(() => store.findCase('long'))).toBeGreaterThan(20);
});

describe('a plan', () => {
  const ask = (body: unknown) => served.send('POST', '/api/quality/plans', body);

  test('that puts up with ten thousand million bad pieces is refused', async () => {
    const asked = { kind: 'limiting-quality', lot: 1e12, limitingQuality: 0.5, accept: 1e10 };
    const { status, body } = await ask(asked);
    expect(status).toBe(400);
    expect(body.detail).toBe('accept: found 10000000000, expected a whole number from 0 to 10000.');
  });

  test('between two qualities that are nearly one is refused', async () => {
    const { status, body } = await ask({ kind: 'sequential', acceptableQuality: 0.49, limitingQuality: 0.5 });
    expect(status).toBe(400);
    expect(body.detail).toMatch(/^limitingQuality: found 0.5, expected a quality further from/);
  });
});

test('300,000 wrong results of kits are counted, and some of them named', async () => {
  const file = strToU8(`reference,result\n${'x,y\n'.repeat(300_000)}`);
  const { status, body } = await served.upload('/api/quality/evaluations/results', file, 'results.csv');
  expect(status).toBe(400);
  expect(body.problems).toHaveLength(100);
  expect(body.problemsInAll).toBeGreaterThanOrEqual(100);
  await healthy();
});

test('a request of half a million values is refused before anybody looks closer', async () => {
  const body = JSON.stringify({ aql: 1, lots: Array.from({ length: 400_000 }, () => 1) });
  const answer = await served.send('POST', '/api/quality/switching', body);
  expect(answer.status).toBe(400);
  expect(answer.body.problems).toEqual([expect.objectContaining({ expected: 'at most 100000 values' })]);
});

describe('work that takes too much', () => {
  let short: Served;
  beforeAll(async () => {
    short = await serveCase(store, smallCase({}), {}, tasksWithin(1));
  });
  afterAll(() => short.close());

  // A hundred thousand entries take seconds to read. Packed they would unpack to too many times their size.
  const long = zipOf(
    repeat(100_000, () => '- id: 1\n  name: 2\n  kind: {}\n'),
    0,
  );

  test('is ended after the time that is given, and the next is worked on as ever', async () => {
    const { status, body } = await short.upload('/api/cases/import', long);
    expect([status, body.code]).toEqual([422, 'work-too-much']);
    expect(body.detail).toBe('This takes more than the 1 s the server gives to one request.');
    const next = await short.upload(
      '/api/cases/import?dryRun=true',
      zipOf('- id: a\n  name: A\n  kind: media\n'),
    );
    expect(next.status).toBe(200);
  });

  test('is refused where too many others wait for theirs', async () => {
    const limits = { processes: 2, waiting: 2, seconds: 1, heapBytes: 5e8, residentBytes: 1e9 };
    const pool = new TaskPool({ program: taskProgram, ...limits });
    const run = pool.of<typeof caseTasks>();
    const runs = await Promise.allSettled(Array.from({ length: 6 }, () => run('case-zip', [long])));
    pool.close();
    const codes = runs.map((run) => (run.status === 'rejected' ? (run.reason as AppError).code : 'done'));
    // Two are worked on and two wait.
    expect(codes.toSorted()).toEqual([
      ...['server-busy', 'server-busy'],
      ...['work-too-much', 'work-too-much', 'work-too-much', 'work-too-much'],
    ]);
  });
});

test('others are answered while the findings of a large case are worked out', async () => {
  const statements = Array.from({ length: 200 }, (_, at) => ({
    ...claim,
    id: `said-${at}`,
    text: `State A gave State B ${at + 1000} masks.`,
    amount: `${at + 1000}`,
  }));
  const [many] = engines();
  await many!.start();
  const largeStore = await many!.open();
  const large = await serveCase(largeStore, smallCase({ statement: statements }));
  let isDone = false;
  const asked = large.get('/api/cases/small/findings').then(({ status }) => {
    isDone = true;
    return status;
  });
  let answered = 0;
  while (!isDone && answered < 50) {
    await healthy(large);
    answered++;
  }
  expect(await asked).toBe(200);
  // Worked out in the server itself it is one or two: before it begins, and after its end.
  expect(answered).toBeGreaterThan(10);
  await large.close();
  await largeStore.close();
  await many!.stop();
});

// Last, since such a journal is not one that was written: entries of an earlier version could be of any size.
test('a page of the journal holds 1 MB, says where to go on, and leaves out what is longer than it may be', async () => {
  const entry = (seq: string, bytes: number) =>
    `select ${seq}, 'small', '2026-01-01', 'folder', 'entries-put', '{"changes":[],"x":"' || repeat('x', ${bytes}) || '"}', '', ''`;
  await runSql(
    store,
    `insert into journal ${entry('at', 200_000)} from generate_series(1000001, 1000040) as at`,
    `insert into journal ${entry('1000041', 300_000)}`,
  );
  const seqs: number[] = [];
  let last: Page['entries'][number] | undefined;
  for (let from: number | undefined = 1_000_001; from !== undefined; ) {
    const page = await served.get(`/api/cases/small/journal?from=${from}&limit=1000`);
    expect(page.status).toBe(200);
    expect(JSON.stringify(page.body).length).toBeLessThan(1.2e6);
    const { entries, next } = page.body as Page;
    for (const { seq } of entries) seqs.push(seq);
    last = entries.at(-1);
    from = next;
  }
  expect(seqs).toEqual(Array.from({ length: 41 }, (_, at) => 1_000_001 + at));
  expect(last).toMatchObject({ body: null, bodyBytes: 300_021 });
});

type Changes = { readonly entries: readonly { readonly body: { readonly changes: readonly unknown[] } }[] };
type Page = {
  readonly entries: readonly { readonly seq: number; readonly body: unknown; readonly bodyBytes: number }[];
  readonly next?: number;
};
