import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as api from '../../src/amplification/api.js';
import { sha256 } from '../../src/lib/hash/index.js';
import { FindingList } from '../../src/server/api.js';
import { Change } from '../../src/service/api.js';
import { seededRandom } from '../../src/statistics/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { type Answered, type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const at = (path = ''): string => `/api/amplification/jobs${path}`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const header = 'tweetid,userid,tweet_time,tweet_text,hashtags\n';
const start = Date.UTC(2020, 2, 12) / 1000;
const timeOf = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');

const study = {
  id: 'study',
  source: 'by-outlet-c',
  hashtag: '#t1',
  share: '46 %',
  ruleId: 'over-50-a-day',
  posts: '1515',
};
const caseData = smallCase({ 'hashtag-study': [study] });

/** Made when it is first asked for, and never again. */
function once(make: () => string): () => string {
  let made: string | undefined;
  return () => (made ??= make());
}

/** Three accounts in step on five hashtags, among others who are not. */
const inStep = once((): string => {
  const random = seededRandom(7);
  const post = (id: string, account: string, seconds: number, tag: string): string =>
    `${id},${account},${timeOf(seconds)},"Say ""${tag}"", all",[${tag}]`;
  const chance = Array.from({ length: 1500 }, (_, row) =>
    post(`c${row}`, `u${Math.floor(random() * 200)}`, start + Math.floor(random() * 400_000), `t${row % 40}`),
  );
  const planned = Array.from({ length: 5 }, (_, row) => start + 20_000 + row * 70_000).flatMap((time, row) =>
    ['007', '8', '9'].map((account, late) => post(`${account}${row}`, account, time + 3 * late, `p${row}`)),
  );
  return `${header}${[...chance, ...planned].join('\n')}\n`;
});

/** Takes a second or two to count. */
const long = once((): string => {
  const random = seededRandom(3);
  const lines = Array.from({ length: 150_000 }, (_, row) => {
    const [object, account] = [Math.floor(random() * 20), Math.floor(random() * 3000)];
    return `o${object},u${account},c${row},${start + Math.floor(random() * 1e5)}`;
  });
  return `object_id,account_id,content_id,timestamp_share\n${lines.join('\n')}\n`;
});

describe('jobs about posts', () => {
  let home: string;
  let store: Store;
  let served: Served;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'waybill-jobs-'));
    store = await openStore({ folder: join(home, 'store') }, () => new Date());
  });
  afterAll(async () => {
    await store.close();
    await rm(home, { recursive: true, force: true });
  });
  beforeEach(async () => {
    served = await serveCase(store, caseData);
  });
  afterEach(async () => {
    await served.close();
    expect(served.faults).toEqual([]);
  });

  const upload = async (text = inStep(), name = 'posts.csv'): Promise<string> => {
    const { status, body } = await served.upload(at(), bytesOf(text), name);
    expect({ status, body }).toMatchObject({ status: 201 });
    return api.Job.parse(body).id;
  };
  const run = (id: string, parameters: object = {}) => served.send('POST', at(`/${id}/run`), parameters);
  const told = async (id: string): Promise<api.Job[]> => {
    const { bytes } = await served.get(at(`/${id}/events`));
    const events = new TextDecoder().decode(bytes).split('\n\n');
    return events.flatMap((event) => {
      const data = /^event: job\ndata: (.*)$/s.exec(event)?.[1];
      return data === undefined ? [] : [api.Job.parse(JSON.parse(data))];
    });
  };
  const done = async (id: string, parameters: object = {}): Promise<api.Job> => {
    expect((await run(id, parameters)).status).toBe(202);
    const last = (await told(id)).at(-1);
    expect(last?.problem).toBeUndefined();
    expect(last).toMatchObject({ state: 'done' });
    return last as api.Job;
  };
  const onDisk = (path = ''): Promise<string[]> => readdir(join(served.folder, 'amplification', path));
  // Files only: the folder of one that is gone may stay.
  const inArchive = async (): Promise<string[]> => {
    const archive = join(served.folder, 'archive');
    const there = await readdir(archive, { recursive: true, withFileTypes: true }).catch(() => []);
    return there.filter((entry) => entry.isFile()).map(({ name }) => name);
  };
  const documentsThere = async (): Promise<string[]> =>
    (await inArchive()).filter((name) => name.length === 64);

  test('a file is recognised, counted as one watches, and its results are there to be read', async () => {
    const created = await served.upload(at(), bytesOf(inStep()), 'posts.csv');
    const { id, state, files, reading } = api.Job.parse(created.body);
    expect({ status: created.status, state, files }).toEqual({
      status: 201,
      state: 'ready',
      files: [{ name: 'posts.csv', bytes: inStep().length, sha256: sha256(inStep()) }],
    });
    expect(reading).toMatchObject({ layout: 'Twitter information operations archive' });
    expect(reading.preview[0]).toMatchObject({ content: 'c0', object: 't0' });

    await run(id, { windowSeconds: 30 });
    const events = await told(id);
    expect(events[0]).toMatchObject({ state: 'running', parameters: { windowSeconds: 30 } });
    expect(events.at(-1)).toMatchObject({
      state: 'done',
      summary: {
        edges: 3,
        input: { files: ['posts.csv'] },
        parameters: { by: 'hashtag', windowSeconds: 30 },
      },
    });
    expect(api.JobList.parse((await served.get(at())).body).jobs.map((job) => job.id)).toEqual([id]);

    const network = api.AccountNetwork.parse((await served.get(at(`/${id}/network`))).body);
    const named = (positions: readonly number[]) => positions.map((one) => network.accounts[one]?.id);
    expect(network.accounts).toHaveLength(3);
    expect(named(network.from).map((from, row) => [from, named(network.to)[row]])).toEqual(
      expect.arrayContaining([['007', '8']]),
    );
    expect(network.weight).toEqual([5, 5, 5]);
    expect(network.q).toHaveLength(3);
    const strongest = (await served.get(at(`/${id}/network?edges=1`))).body;
    expect({ inAll: strongest.edgesInAll, edges: strongest.from.length }).toEqual({ inAll: 3, edges: 1 });

    const evidence = api.EdgeEvidence.parse(
      (await served.get(at(`/${id}/edges/evidence?from=007&to=9&limit=2`))).body,
    );
    expect(evidence).toMatchObject({ from: '007', to: '9', total: 5 });
    expect(evidence.pairs).toHaveLength(2);
    expect(evidence.pairs[0]).toEqual({
      object: 'p0',
      from: { content: '0070', at: '2020-03-12T05:33:20.000Z', text: 'Say "p0", all' },
      to: { content: '90', at: '2020-03-12T05:33:26.000Z', text: 'Say "p0", all' },
      secondsApart: 6,
    });
    const { body: shares } = await served.get(at(`/${id}/shares`));
    expect(shares.totals.posts).toBe(1515);
    expect(api.Shares.parse(shares)).toEqual(shares);
    const timeline = api.Timeline.parse((await served.get(at(`/${id}/timeline`))).body);
    const inAll = timeline.classes.flatMap(({ posts }) => posts).reduce((sum, posts) => sum + posts, 0);
    expect(inAll).toBe(1515);
  });

  test('each run is kept beside the others, but for one that asks the same again', async () => {
    const id = await upload();
    const first = await done(id, { mode: 'cooRTweet' });
    const second = await done(id);
    expect(second.runs.map(({ parameters }) => parameters.mode)).toEqual(['default', 'cooRTweet']);
    expect(second.runs[1]).toEqual(first.runs[0]);
    expect(second.run).toBe(second.runs[0]?.id);
    const older = first.run ?? '';
    const shown = api.Job.parse((await served.get(at(`/${id}?run=${older}`))).body);
    expect(shown.summary).toEqual(first.summary);
    expect((await served.get(at(`/${id}/shares`))).status).toBe(200);
    expect((await served.get(at(`/${id}/shares?run=${older}`))).status).toBe(404);
    const page = (await served.get(at(`/${id}/accounts?run=${older}`))).body;
    expect(page.columns).toContain('unique_shares_count');

    const again = await done(id, { mode: 'cooRTweet' });
    expect(again.runs.map(({ parameters }) => parameters.mode)).toEqual(['cooRTweet', 'default']);
    expect(again.runs.map((one) => one.id)).not.toContain(older);
    expect((await served.get(at(`/${id}/accounts?run=${older}`))).status).toBe(404);
    // The old results go once the new ones have been told of.
    const kept = async () => (await onDisk(id)).filter((name) => name.startsWith('result-'));
    await expect.poll(kept).toHaveLength(2);

    const left = await served.send('DELETE', at(`/${id}/runs/${again.run}`));
    expect(left.body).toMatchObject({ runs: [{ id: second.run }], run: second.run });
    expect((await served.get(at(`/${id}/network?run=${again.run}`))).status).toBe(404);
    expect((await served.send('DELETE', at(`/${id}/runs/${again.run}`))).status).toBe(404);
  });

  test.each(['default', 'cooRTweet'])('in mode %s a network has one size wherever it is', async (mode) => {
    const id = await upload();
    const { summary } = await done(id, { mode, windowSeconds: 3000 });
    const size = summary?.network;
    const drawn = api.AccountNetwork.parse((await served.get(at(`/${id}/network`))).body);
    expect({ accounts: drawn.accounts.length, edges: drawn.from.length }).toEqual(size);
    expect(drawn.edgesInAll).toBe(size?.edges);
    for (const name of ['network.gexf', 'network.graphml']) {
      const { bytes } = await served.get(at(`/${id}/files/${name}`));
      const xml = new TextDecoder().decode(bytes);
      const count = (element: string) => xml.split(`<${element} `).length - 1;
      expect({ accounts: count('node'), edges: count('edge') }, name).toEqual(size);
    }
  });

  test.each([
    ['hashtag', { hashtag: '#other' }],
    ['days', { hashtag: '#t1', from: '2021-01-01', to: '2021-01-31' }],
    ['posts', { hashtag: '#t1', posts: '47821' }],
  ])('a result whose %s is not the study’s is attached only when that is said', async (field, differs) => {
    const entry = { ...study, posts: undefined, ...differs };
    await served.send(
      'PUT',
      '/api/cases/small/entries/hashtag-study/study',
      JSON.parse(JSON.stringify(entry)),
    );
    const id = await upload();
    await done(id);
    const to = { case: 'small', study: 'study' };
    const refused = await served.send('POST', at(`/${id}/attach`), to);
    const problems = [{ at: { file: 'hashtag-study', field } }];
    expect(refused).toMatchObject({ status: 409, body: { code: 'result-unfitting', problems } });
    expect((await served.send('POST', at(`/${id}/attach`), { ...to, anyway: true })).status).toBe(200);
    await served.send('PUT', '/api/cases/small/entries/hashtag-study/study', study);
  });

  test('what was measured is attached to a study as an edit, gives three findings, and is undone as one', async () => {
    const id = await upload();
    await done(id);
    const attached = await served.send('POST', at(`/${id}/attach`), {
      case: 'small',
      study: 'study',
      by: 'rita',
    });
    expect(attached).toMatchObject({ status: 200, body: { entry: { ...study, measuredPosts: 1515 } } });
    const change = Change.parse(attached.body);
    expect(change.entry).toMatchObject({
      measuredBy: 'hashtag',
      measuredWindowSeconds: 60,
      measuredFdr: 0.05,
      measuredCoordinatedAccounts: 3,
    });
    const changed = change.verdictsChanged.map(({ finding, after }) => [finding, after]);
    expect(changed.toSorted()).toEqual([
      ['amplification.study.automated-posts', 'cannot-tell'],
      ['amplification.study.coordinated', 'estimated'],
      ['amplification.study.hyperactive', expect.stringMatching(/^(estimated|cannot-tell)$/)],
    ]);
    const of = '/api/cases/small/findings';
    for (const lang of ['en', 'it', 'zh']) {
      const { findings } = FindingList.parse((await served.get(`${of}?lang=${lang}`)).body);
      const together = findings.find((finding) => finding.id === 'amplification.study.coordinated');
      expect(together?.summary).toMatch(/#t1/);
      expect(together?.figure).toMatchObject({ unit: 'coordinated-share', low: expect.any(Number) });
      // 15 of the 1515 posts are theirs.
      expect([together?.figure?.low, together?.figure?.high].map((end) => Number(end) > 15 / 1515)).toEqual([
        false,
        true,
      ]);
      // What is said of the share the study reports stays.
      expect(findings.map((finding) => finding.id)).toEqual(
        expect.arrayContaining(['amplification.study', 'amplification.study.automated']),
      );
    }
    const { entries } = (await served.get('/api/cases/small/journal')).body as {
      entries: { seq: number; by: string }[];
    };
    expect(entries.find(({ seq }) => seq === change.seq)).toMatchObject({ by: 'page: rita' });

    const undone = await served.send('POST', `/api/cases/small/undo/${change.seq}`);
    expect(undone.body.verdictsChanged).toHaveLength(3);
    expect((await served.get('/api/cases/small/entries/hashtag-study/study')).body).toEqual(study);
    for (const to of [
      { case: 'none', study: 'study' },
      { case: 'small', study: 'none' },
    ])
      expect((await served.send('POST', at(`/${id}/attach`), to)).status).toBe(404);
  });

  test('a measurement takes the place of the one before, and keeps none of its shares', async () => {
    const id = await upload();
    const attach = () => served.send('POST', at(`/${id}/attach`), { case: 'small', study: 'study' });
    await done(id);
    expect((await attach()).body.entry).toHaveProperty('measuredCoordinatedShare');
    await done(id, { mode: 'cooRTweet' });
    const { body } = await attach();
    expect(body.entry).toMatchObject({ measuredMode: 'cooRTweet' });
    for (const field of ['measuredCoordinatedShare', 'measuredFdr', 'measuredCoordinatedAccounts'])
      expect(body.entry).not.toHaveProperty(field);
    expect(body.verdictsChanged).toContainEqual(
      expect.objectContaining({ finding: 'amplification.study.coordinated', after: 'cannot-tell' }),
    );
  });

  test('tables are searched, sorted and turned page by page', async () => {
    const id = await upload();
    await done(id);
    const page = async (path: string) => api.TablePage.parse((await served.get(at(`/${id}/${path}`))).body);
    const accounts = await page('accounts?sort=account_id&order=asc');
    // An id of digits is a name, not a number.
    expect(accounts.rows.map(([account]) => account)).toEqual(['007', '8', '9']);
    expect(accounts.columns).toEqual(expect.arrayContaining(['account_id', 'posts', 'edges']));
    expect((await page('accounts?search=0')).rows).toHaveLength(1);
    expect((await page(`accounts?search=${encodeURIComponent("' OR 1=1 --")}`)).total).toBe(0);
    const objects = await page('objects?sort=num_accounts&limit=2&offset=1');
    expect({ rows: objects.rows.length, total: objects.total }).toEqual({ rows: 2, total: 5 });
    expect((await page('groups')).rows).toHaveLength(3);
    expect(await served.get(at(`/${id}/accounts?sort=account_id;DROP`))).toMatchObject({
      status: 400,
      body: { code: 'request-invalid', detail: expect.stringContaining('expected one of account_id') },
    });
  });

  test('the files of the result are listed and handed over, and no other file is', async () => {
    const id = await upload();
    await done(id);
    const { files } = api.ResultFiles.parse((await served.get(at(`/${id}/files`))).body);
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['edges.csv', 'edges.parquet', 'groups.csv', 'shares.json', 'summary.json']),
    );
    const { headers, bytes } = await served.get(at(`/${id}/files/groups.csv`));
    expect(new TextDecoder().decode(bytes)).toContain('007,1');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="amplification-${id.slice(0, 8)}-groups.csv"`,
    );
    for (const name of ['..%2fjob.json', '..%2f..%2f..%2fstore', 'job.json', '.'])
      expect((await served.get(at(`/${id}/files/${name}`))).status).toBe(404);
  });

  test.each([
    ['../../x.csv', 'x.csv'],
    ['..\\..\\windows.csv', 'windows.csv'],
    ['/etc/passwd.csv', 'passwd.csv'],
    ["a'; DROP TABLE posts; --.csv", "a'; DROP TABLE posts; --.csv"],
    ['.csv', '.csv'],
  ])('a file sent as %s is shown as %s and kept under a name of ours', async (name, shown) => {
    const { body } = await served.upload(at(), bytesOf(inStep()), name);
    const { id, files } = api.Job.parse(body);
    expect(files).toEqual([{ name: shown, bytes: inStep().length, sha256: sha256(inStep()) }]);
    expect(await onDisk()).toEqual([id]);
    expect(await onDisk(id)).toEqual(['job.json']);
    expect(await documentsThere()).toEqual([sha256(inStep())]);
    expect((await readdir(served.folder)).sort()).toEqual(['amplification', 'archive', 'projections']);
  });

  test.each<[string, string, string, number, string]>([
    [
      'what is known to be something else',
      'posts.csv',
      '%PDF-1.7',
      400,
      'found a PDF; expected CSV, TSV, JSON',
    ],
    ['an empty file', 'posts.csv', '', 400, 'posts.csv: the file is empty'],
    ['what is no Parquet', 'posts.parquet', 'PAR?', 400, 'posts.parquet: '],
  ])('%s is refused in the words of the sender and leaves nothing', async (_, name, text, status, detail) => {
    const answer = await served.upload(at(), bytesOf(text), name);
    expect(answer).toMatchObject({ status, body: { detail: expect.stringContaining(detail) } });
    expect(answer.body.detail).not.toContain(served.folder);
    expect(await onDisk()).toEqual([]);
    expect(await documentsThere()).toEqual([]);
  });

  test('what the file does not tell is asked, and read as answered', async () => {
    const rows = Array.from({ length: 4 }, (_, at) => `谢谢,账号${at % 2},c${at},4/3/2020 10:0${at}\n`);
    const id = await upload(
      `object_id,account_id,content_id,timestamp_share\n${rows.join('')}`,
      'posts.csv (1)',
    );
    const asked = api.Job.parse((await served.get(at(`/${id}`))).body).reading;
    expect(asked).toMatchObject({ layout: 'CooRTweet', questions: [{ about: 'dates' }] });
    expect(asked.preview[0]?.at).toBeNull();

    expect((await run(id)).status).toBe(202);
    const failed = (await told(id)).at(-1);
    expect(failed?.problem?.detail).toMatch(/2020-03-04.*2020-04-03.*--dates dmy or --dates mdy/);
    const inChinese = api.Job.parse((await served.get(at(`/${id}?lang=zh`))).body);
    expect(inChinese.problem?.detail).toMatch(/^日期无法判断.*2020-03-04.*2020-04-03/);
    expect(inChinese.reading.questions[0]?.text).toBe(inChinese.problem?.detail);
    const list = api.JobList.parse((await served.get(at('?lang=it'))).body);
    expect(list.jobs.find((one) => one.id === id)?.problem?.detail).toMatch(
      /^Le date non si possono decidere/,
    );

    const again = await served.send('POST', at(`/${id}/reading`), { readAs: { dates: 'mdy' } });
    expect(again.status).toBe(200);
    const { reading } = api.Job.parse(again.body);
    expect(reading).toMatchObject({ questions: [], readAs: { dates: 'mdy' } });
    expect(reading.preview[0]?.at).toBe('2020-04-03T10:00:00.000Z');

    const { summary } = await done(id, { readAs: { dates: 'mdy' } });
    expect(summary?.said?.map(({ code }) => code)).toContain('dates-month-first');
    const wrong = await served.send('POST', at(`/${id}/reading`), { readAs: { zone: 'Nowhere' } });
    expect(wrong).toMatchObject({ status: 400, body: { detail: expect.stringMatching(/--zone/) as string } });
  });

  test('a form without a file is refused', async () => {
    const form = new FormData();
    form.set('name', 'no file');
    expect(await served.get(at(), { method: 'POST', body: form })).toMatchObject({
      status: 400,
      body: { code: 'request-invalid' },
    });
    expect((await served.send('POST', at(), {})).status).toBe(415);
  });

  test('an upload that is broken off leaves nothing', async () => {
    const broken = new AbortController();
    const body = new ReadableStream({
      async pull(controller) {
        controller.enqueue(
          bytesOf('--b\r\ncontent-disposition: form-data; name="f"; filename="a.csv"\r\n\r\no,a\r\n'),
        );
        await new Promise((resolve) => setTimeout(resolve, 50));
        if ((await inArchive()).length > 0) broken.abort();
      },
    });
    const sent = served.get(at(), {
      method: 'POST',
      body,
      duplex: 'half',
      signal: broken.signal,
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    } as RequestInit);
    await expect(sent).rejects.toThrow(/abort/);
    await expect.poll(inArchive).toEqual([]);
    expect(await onDisk()).toEqual([]);
  });

  test.each([
    ['GET', ''],
    ['GET', '/events'],
    ['GET', '/network'],
    ['GET', '/files'],
    ['POST', '/run'],
    ['POST', '/cancel'],
    ['DELETE', ''],
  ])('%s of a job that is not there%s is 404', async (method, path) => {
    const id = '00000000-0000-4000-8000-000000000000';
    const body = method === 'POST' && path === '/run' ? {} : undefined;
    expect(await served.send(method, at(`/${id}${path}`), body)).toMatchObject({
      status: 404,
      body: { code: 'job-unknown' },
    });
    expect((await served.send(method, at(`/..%2f..%2fetc${path}`), body)).status).toBe(400);
  });

  test('results that are not there yet are 404 with the state of the job', async () => {
    const id = await upload();
    for (const path of ['network', 'accounts', 'shares', 'files', 'edges/evidence?from=a&to=b'])
      expect(await served.get(at(`/${id}/${path}`))).toMatchObject({
        status: 404,
        body: { code: 'result-unknown', detail: expect.stringContaining('ready') },
      });
  });

  test('a file that breaks off fails with the row, under the name it was sent by', async () => {
    const id = await upload(`${inStep()}x,"open,2020-03-12 00:00:00,t,[t]\n`, 'broken off.csv');
    await run(id);
    const job = (await told(id)).at(-1);
    expect(job).toMatchObject({ state: 'failed', problem: { code: 'request-invalid' } });
    expect(job?.problem?.detail).toMatch(/^broken off[.]csv, line 1517: .*quote/);
    expect((await onDisk(id)).sort()).toEqual(['job.json']);
  });

  test('a run that fails leaves the results of the one before', async () => {
    const id = await upload();
    await done(id);
    await run(id, { by: 'colour' });
    const failed = (await told(id)).at(-1);
    expect(failed).toMatchObject({ state: 'failed', parameters: { by: 'colour' }, summary: { edges: 3 } });
    expect(failed?.problem?.detail).toContain('found colour, expected');
    expect((await served.get(at(`/${id}/network`))).body.edgesInAll).toBe(3);
    const again = await done(id, { mode: 'cooRTweet' });
    expect(again.problem).toBeUndefined();
    const { files } = api.ResultFiles.parse((await served.get(at(`/${id}/files`))).body);
    expect(files.map(({ name }) => name)).not.toContain('shares.json');
    const results = async () => (await onDisk(id)).filter((name) => name.includes('result'));
    // The run by default and that in CooRTweet's mode are kept beside each other; the failed one left nothing.
    await expect.poll(results).toHaveLength(2);
  });

  test('the same file sent twice is one document, which stays until the last job about it goes', async () => {
    await served.send('PUT', '/api/cases/small/entries/hashtag-study/study', study);
    const [one, other] = [await upload(), await upload(undefined, 'the same.csv')];
    expect(await documentsThere()).toEqual([sha256(inStep())]);
    expect(await served.send('DELETE', `/api/documents/${sha256(inStep())}`)).toMatchObject({
      status: 409,
      body: { code: 'document-named' },
    });
    await served.send('DELETE', at(`/${one}`));
    expect(await documentsThere()).toEqual([sha256(inStep())]);
    await done(other);
    await served.send('DELETE', at(`/${other}`));
    expect(await documentsThere()).toEqual([]);
    expect(await readdir(join(served.folder, 'projections/posts-reading/1'))).toEqual([]);
  });

  test('what a study was measured on is opened from it, also when no job is left', async () => {
    await served.send('PUT', '/api/cases/small/entries/hashtag-study/study', study);
    const id = await upload();
    await done(id);
    const to = { case: 'small', study: 'study' };
    const none = await served.send('POST', at('/of-study'), to);
    expect(none).toMatchObject({ status: 404, body: { code: 'document-unknown' } });
    const { entry } = (await served.send('POST', at(`/${id}/attach`), { ...to, anyway: true })).body;
    expect(entry.measuredSha256).toBe(sha256(inStep()));
    expect(entry).not.toHaveProperty('measuredFiles');
    const there = await served.send('POST', at('/of-study'), to);
    expect({ status: there.status, id: there.body.id }).toEqual({ status: 200, id });
    expect((await served.send('DELETE', at(`/${id}`))).status).toBe(204);

    const anew = await served.send('POST', at('/of-study'), to);
    expect(anew).toMatchObject({ status: 201, body: { state: 'ready', files: [{ name: '#t1' }] } });
    const again = api.Job.parse(anew.body);
    const { summary } = await done(again.id, { windowSeconds: 30 });
    expect(summary?.input.sha256).toBe(entry.measuredSha256);

    await served.send('DELETE', at(`/${again.id}`));
    await served.send('PUT', '/api/cases/small/entries/hashtag-study/study', study);
    expect((await served.send('DELETE', `/api/documents/${entry.measuredSha256}`)).status).toBe(204);
    expect(await documentsThere()).toEqual([]);
  });

  test('of several files a study names each, and all are opened from it again', async () => {
    const form = new FormData();
    const parts = ['one', 'two'].map((part) => inStep().replaceAll('c1', part));
    for (const [n, part] of parts.entries()) form.append('file', new Blob([part]), `part ${n}.csv`);
    const job = api.Job.parse((await served.get(at(), { method: 'POST', body: form })).body);
    await done(job.id);
    const to = { case: 'small', study: 'study', anyway: true };
    const { entry } = (await served.send('POST', at(`/${job.id}/attach`), to)).body;
    expect(entry.measuredFiles).toEqual(parts.map((part) => sha256(part)));
    expect(entry.measuredSha256).toBe(sha256(parts.join('')));
    await served.send('DELETE', at(`/${job.id}`));
    const answer = await served.send('POST', at('/of-study'), { case: 'small', study: 'study' });
    const opened = api.Job.parse(answer.body);
    expect(opened.files.map(({ name }) => name)).toEqual(['#t1 1', '#t1 2']);
    expect((await done(opened.id)).summary?.input.sha256).toBe(entry.measuredSha256);
    await served.send('PUT', '/api/cases/small/entries/hashtag-study/study', study);
  });

  test('posts that are not what was sent are neither counted nor shown, and the server says which', async () => {
    const id = await upload();
    await done(id);
    const hash = sha256(inStep());
    await writeFile(join(served.folder, 'archive', hash.slice(0, 2), hash), inStep().replace('t1', 't2'));
    await run(id, { windowSeconds: 30 });
    expect((await told(id)).at(-1)).toMatchObject({
      state: 'failed',
      problem: { code: 'document-damaged', detail: expect.stringContaining('posts.csv') },
    });
    const evidence = await served.get(at(`/${id}/edges/evidence?from=007&to=9`));
    expect(evidence).toMatchObject({ status: 409, body: { code: 'document-damaged' } });
    expect((await served.get(`/api/documents/${hash}`)).body.code).toBe('document-damaged');
    expect((await served.get('/api/health')).body).toEqual({ ok: true, damagedDocuments: [hash] });
    await upload();
    expect((await served.get('/api/health')).body).toEqual({ ok: true });
    expect((await served.get(`/api/documents/${hash}`)).bytes.length).toBe(inStep().length);
  });

  describe('while a long one runs', () => {
    let id: string;
    let other: string;
    beforeEach(async () => {
      other = await upload();
      id = await upload(long());
      await run(id);
    });

    test('it is cancelled without a trace, and can be run again', async () => {
      const stage = async () => api.Job.parse((await served.get(at(`/${id}`))).body).progress?.stage;
      const cancel = async () => {
        await expect.poll(stage).not.toBe('wait');
        return served.send('POST', at(`/${id}/cancel`));
      };
      let cancelled = await cancel();
      // On a machine that has other work it may be done before we come to ask.
      while (cancelled.body.state === 'done') {
        await run(id);
        cancelled = await cancel();
      }
      expect(cancelled).toMatchObject({ status: 200, body: { state: 'cancelled' } });
      expect((await onDisk(id)).sort()).toEqual(['job.json']);
      expect((await run(id)).status).toBe(202);
      expect((await served.send('POST', at(`/${id}/cancel`))).body.state).toBe('cancelled');
    });

    test('it is not started twice, and another waits for its turn or leaves it', async () => {
      expect(await run(id)).toMatchObject({ status: 409, body: { code: 'job-busy' } });
      expect((await run(other)).body).toMatchObject({ state: 'running', progress: { stage: 'wait' } });
      expect((await served.send('POST', at(`/${other}/cancel`))).body.state).toBe('cancelled');
      expect((await served.get(at(`/${id}`))).body.state).toBe('running');
    });

    test('it is removed with its files', async () => {
      expect((await served.send('DELETE', at(`/${id}`))).status).toBe(204);
      expect((await served.get(at(`/${id}`))).status).toBe(404);
      expect(await onDisk()).toEqual([other]);
    });

    test('who listens and goes leaves it running', async () => {
      const gone = new AbortController();
      const response = await fetch(new URL(at(`/${id}/events`), served.url), { signal: gone.signal });
      const first = await response.body?.getReader().read();
      expect(new TextDecoder().decode(first?.value)).toContain('event: job\ndata: {');
      gone.abort();
      expect((await served.get(at(`/${id}`))).body.state).toBe('running');
    });
  });
});

test('a job that was running when the server closed is marked interrupted and can be run again', async () => {
  const home = await mkdtemp(join(tmpdir(), 'waybill-jobs-'));
  const store = await openStore({ folder: join(home, 'store') }, () => new Date());
  const options = { dataFolder: join(home, 'data') };
  const get = (served: Served, path: string): Promise<Answered> => served.get(at(path));

  const first = await serveCase(store, smallCase({}), options);
  const { body } = await first.upload(at(), bytesOf(long()), 'long.csv');
  await first.send('POST', at(`/${body.id}/run`), {});
  const listening = await fetch(new URL(at(`/${body.id}/events`), first.url));
  await first.close();
  const events = await listening.text();
  expect(events.slice(events.lastIndexOf('data: '))).toContain('"state":"interrupted"');

  const second = await serveCase(store, smallCase({}), options);
  expect((await get(second, `/${body.id}`)).body).toMatchObject({ state: 'interrupted' });
  expect((await second.send('POST', at(`/${body.id}/run`), {})).status).toBe(202);
  await second.close();
  await store.close();
  await rm(home, { recursive: true, force: true });
});

test('more bytes than the server takes are refused with how many, and leave nothing', async () => {
  const home = await mkdtemp(join(tmpdir(), 'waybill-jobs-'));
  const store = await openStore({ folder: join(home, 'store') }, () => new Date());
  const served = await serveCase(store, smallCase({}), { postsBytesMax: 20_000 });
  const tooLarge = await served.upload(at(), bytesOf(inStep()), 'posts.csv');
  expect(tooLarge).toMatchObject({
    status: 413,
    body: {
      code: 'body-too-large',
      detail: 'posts.csv: found more than 20,000 bytes, expected at most 20,000 in all.',
    },
  });
  const early = await served.upload(at(), new Uint8Array(2_000_000), 'posts.csv');
  expect(early.body.detail).toMatch(/^The request: found 2,000,\d{3} bytes, expected at most 20,000/);
  const form = new FormData();
  for (const name of ['a.csv', 'b.csv', 'c.csv']) form.append('file', new Blob(['x'.repeat(9000)]), name);
  const many = await served.get(at(), { method: 'POST', body: form });
  expect(many.body.detail).toMatch(/^c[.]csv: found more/);
  expect(await readdir(join(served.folder, 'amplification'))).toEqual([]);
  expect(served.faults).toEqual([]);
  await served.close();
  await store.close();
  await rm(home, { recursive: true, force: true });
});
