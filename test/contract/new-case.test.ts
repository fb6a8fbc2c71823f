import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CaseHeader, readCase } from '../../src/case/index.js';
import { writeCaseZip } from '../../src/case/io/index.js';
import { formatProblem } from '../../src/lib/errors/index.js';
import type { Store } from '../../src/store/index.js';
import { formatMessage } from '../../src/words/index.js';
import { runWaybill } from '../support/command.js';
import { engines } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const [engine] = engines();
let store: Store;
let served: Served;
beforeAll(async () => {
  await engine!.start();
  store = await engine!.open();
  served = await serveCase(store, smallCase({}));
});
afterAll(async () => {
  await served.close();
  await store.close();
  await engine!.stop();
  expect(served.faults).toEqual([]);
});

const today = new Intl.DateTimeFormat('sv-SE').format(new Date());

test('a case is begun with a title alone, called by its words, and stands at today', async () => {
  const begun = await served.send('POST', '/api/cases', {
    title: 'Guanti per l’ospedale di Bologna',
    by: 'A. Rossi',
  });
  expect(begun.status).toBe(201);
  expect(begun.headers.get('location')).toBe('/api/cases/guanti-per-lospedale-di-bologna');
  expect(begun.body).toMatchObject({ header: { title: 'Guanti per l’ospedale di Bologna' } });
  const { body } = await served.get('/api/cases/guanti-per-lospedale-di-bologna');
  expect(body).toMatchObject({ asOf: today, firstDay: today, lastDay: today });
  const { entries } = (await served.get('/api/cases/guanti-per-lospedale-di-bologna/journal')).body;
  expect(entries).toMatchObject([{ kind: 'case-created', by: 'page: A. Rossi' }]);
});

test.each(['送往博洛尼亚的手套', 'قفازات إلى بولونيا', '🧤🧤'])(
  '"%s", of which no id can be made, is called by the day',
  async (title) => {
    const { status, body } = await served.send('POST', '/api/cases', { title });
    expect(status).toBe(201);
    expect(body.header.id).toMatch(new RegExp(`^case-${today}(-\\d+)?$`));
    expect((await served.get(`/api/cases/${body.header.id}`)).body.header.title).toBe(title);
  },
);

test.each([
  [{}, 400, 'title'],
  [{ title: '' }, 400, 'title'],
  [{ title: 'x', id: 'Not An Id' }, 400, 'id'],
  [{ title: 'x', from: '3/4/2026' }, 400, 'from'],
  [{ title: 'x', language: 'cn' }, 400, 'language'],
  [{ title: 'x', from: '2026-04-02', to: '2026-04-01' }, 400, 'to'],
  [{ title: 'x', owner: 'me' }, 400, 'owner'],
])('%j is refused and names what is wrong', async (asked, status, field) => {
  const answer = await served.send('POST', '/api/cases', asked);
  expect(answer.status).toBe(status);
  expect(JSON.stringify(answer.body)).toContain(field);
});

test('a folder whose last day is before its first is refused with both', () => {
  const { case: read, problems } = readCase([
    { name: 'case.yaml', text: 'id: backwards\ntitle: T\nfrom: 2026-05-01\nto: 2026-04-01\n' },
  ]);
  expect(read).toBeUndefined();
  expect(formatMessage(formatProblem(problems[0]!), 'it')).toMatch(/to: .*2026-04-01|1 apr 2026/);
});

test('a case of an id that is taken is refused and nothing of it is touched', async () => {
  const before = (await served.get('/api/cases/small')).body;
  expect(await served.send('POST', '/api/cases', { id: 'small', title: 'Another' })).toMatchObject({
    status: 409,
    body: { code: 'case-exists' },
  });
  expect((await served.get('/api/cases/small')).body).toEqual(before);
});

test('a case is described anew, over a version that was read, and undone', async () => {
  const { headers } = await served.get('/api/cases/small');
  const ifMatch = { 'if-match': headers.get('etag')! };
  const described = await served.send(
    'PUT',
    '/api/cases/small',
    { title: '小案例', language: 'zh' },
    ifMatch,
  );
  expect(described).toMatchObject({ status: 200, body: { header: { id: 'small', title: '小案例' } } });
  const stale = await served.send('PUT', '/api/cases/small', { title: 'Later' }, ifMatch);
  expect(stale).toMatchObject({ status: 412, body: { code: 'version-stale' } });
  const { seq } = described.body;
  expect((await served.send('POST', `/api/cases/small/undo/${seq}`, undefined)).status).toBe(200);
  expect((await served.get('/api/cases/small')).body.header.title).not.toBe('小案例');
});

test.each(['toolbox', 'help', 'read', 'kits', 'api', 'assets', 'favicon.svg', 'index.html.br'])(
  'a case called %s could not be reached, and is refused in words',
  async (id) => {
    const { status, body } = await served.send('POST', '/api/cases', { id, title: 'T' });
    expect([status, body.code]).toEqual([400, 'request-invalid']);
    expect(body.detail).toMatch(new RegExp(`id: found ${id}, expected .*no address of the page.*toolbox`));
    const zip = await served.upload(
      '/api/cases/import',
      writeCaseZip({
        ...smallCase({}),
        header: { ...smallCase({}).header, ...CaseHeader.pick({ id: true }).parse({ id }) },
      }),
    );
    expect(zip).toMatchObject({ status: 400, body: { code: 'request-invalid' } });
  },
);

test('a title in the words of a page makes a case beside it', async () => {
  const { body } = await served.send('POST', '/api/cases', { title: 'Help' });
  expect(body.header.id).toBe('help-2');
});

test('waybill new refuses a folder called as a page is, in the language asked for', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'waybill-new-')), 'toolbox');
  const { status, stderr } = runWaybill(['new', folder, '--title', 'T', '--lang', 'it']);
  expect([status, existsSync(folder)]).toEqual([2, false]);
  expect(stderr).toContain('toolbox');
  expect(stderr).toContain('un nome che non sia già un indirizzo');
});
