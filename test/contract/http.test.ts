import { readdir } from 'node:fs/promises';
import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/index.js';
import { readCaseZip, writeCaseZip } from '../../src/case/io/index.js';
import { ClaimList } from '../../src/claims/http/api.js';
import { EntryBody, ProblemDetails } from '../../src/http/api.js';
import { sha256 } from '../../src/lib/hash/index.js';
import * as api from '../../src/server/api.js';
import type { Store } from '../../src/store/index.js';
import { FlowList } from '../../src/terms/http/api.js';
import { clear, engines } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

const claim = {
  id: 'claimed',
  source: 'by-outlet-c',
  speaker: 'minister-a',
  text: 'State A gave State B 1000 masks.',
  claim: true,
  consignment: 'masks',
  from: 'gov-a',
  to: 'gov-b',
  amount: '1000',
  measure: 'goods',
  terms: 'gift',
  called: 'donation',
  stage: 'received',
};
const caseData: Case = smallCase({ statement: [claim] });
const contract = {
  id: 'contract',
  source: 'by-outlet-d',
  text: 'The contract for the masks.',
  consignment: 'masks',
  document: 'contract',
  terms: 'sale',
};

describe.each(engines())('HTTP over $name', (engine) => {
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
  const begin = async (): Promise<void> => {
    await clear(store);
    served = await serveCase(store, caseData);
  };
  const end = async (): Promise<void> => {
    await served.close();
    expect(served.faults).toEqual([]);
  };

  const at = (path: string): string => `/api/cases/small${path}`;
  const put = (entry: Readonly<Record<string, unknown>>, kind = 'statement') =>
    served.send('PUT', at(`/entries/${kind}/${String(entry.id)}`), entry);

  // One server for all of these: it takes longer to start than they do.
  describe('asked, or sent what is refused', () => {
    beforeAll(begin);
    afterAll(end);

    test.each([
      ['/api/cases', api.CaseList],
      ['/api/cases/small', api.CaseSummary],
      ['/api/cases/small/findings', api.FindingList],
      ['/api/cases/small/findings?question=claim&lang=it', api.FindingList],
      ['/api/cases/small/findings/terms.masks?lang=zh', api.Explanation],
      ['/api/cases/small/consignments', api.ConsignmentList],
      ['/api/cases/small/consignments/masks', api.ConsignmentDetail],
      ['/api/cases/small/flows', FlowList],
      ['/api/cases/small/claims', ClaimList],
      ['/api/cases/small/sources', api.SourceList],
      ['/api/cases/small/sources/by-outlet-c', api.SourceDetail],
      ['/api/cases/small/entries/party', api.EntryList],
      ['/api/cases/small/entries/party/gov-a', EntryBody],
      ['/api/cases/small/journal', api.JournalPage],
      ['/api/cases/small/verify', api.Verification],
    ])('%s answers in its shape', async (path, shape) => {
      const { status, body } = await served.get(path);
      expect(body).toEqual(shape.parse(body));
      expect(status).toBe(200);
    });

    test('the address of the API describes every route, and the pages about it are served', async () => {
      const { body } = await served.get('/api/openapi.json');
      expect(body.paths).toHaveProperty(['/api/cases/{case}/entries/{kind}/{id}', 'put']);
      expect((await served.get('/api/docs/')).status).toBe(200);
    });

    test('an answer as of a day does not know what came later', async () => {
      const { body } = await served.get(at('/claims?asOf=2020-04-01'));
      expect(body).toEqual({ asOf: '2020-04-01', claims: [] });
      expect((await served.get(at('/claims?asOf=2020-04-02'))).body.claims).toHaveLength(1);
    });

    test('every wrong field of an entry is named with what was found and expected', async () => {
      const { status, headers, body } = await put({
        ...contract,
        terms: 'present',
        amount: 'lots',
        sorce: 'x',
        speaker: 'nobody',
      });
      expect(status).toBe(422);
      expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(ProblemDetails.parse(body)).toMatchObject({ code: 'entry-invalid', status: 422 });
      const problems = ProblemDetails.parse(body).problems ?? [];
      expect(problems.map(({ at: { field } }) => field)).toEqual(
        expect.arrayContaining(['terms', 'amount', 'sorce']),
      );
      const terms = problems.find((problem) => problem.at.field === 'terms');
      expect(terms).toMatchObject({ found: '"present"', expected: expect.stringContaining('gift') });
    });

    test.each([
      ['a reference to nothing', { ...contract, speaker: 'nobody' }, 'speaker', 'reference-unknown'],
      ['a value without a currency', { ...contract, value: '100' }, 'value', 'value-without-currency'],
      [
        'a unit the product does not have',
        { ...contract, amount: '3', unit: 'barrel', measure: 'goods' },
        'unit',
        'unit-unknown',
      ],
      ['a ring of references', { ...claim, repeats: 'claimed' }, 'repeats', 'reference-loop'],
    ])('%s is refused and nothing is stored', async (_, entry, field, code) => {
      const { status, body } = await put(entry);
      expect(status).toBe(422);
      expect(body.problems).toContainEqual(
        expect.objectContaining({ code, at: expect.objectContaining({ field }) }),
      );
      expect((await served.get(at('/journal'))).body.total).toBe(2);
    });

    test('an entry is stored under its own id only', async () => {
      const { status, body } = await served.send('PUT', at('/entries/statement/other'), contract);
      expect(status).toBe(422);
      expect(body.problems[0]).toMatchObject({ at: { field: 'id' }, expected: 'other' });
    });

    test.each([
      ['/api/cases/none', 'case-unknown'],
      ['/api/cases/small/findings/none', 'finding-unknown'],
      ['/api/cases/small/consignments/none', 'entry-unknown'],
      ['/api/cases/small/sources/none', 'entry-unknown'],
      ['/api/cases/small/sources/by-gov-a/archive', 'archive-unknown'],
      ['/api/cases/small/entries/party/none', 'entry-unknown'],
      ['/api/cases/none/journal', 'case-unknown'],
      ['/api/nothing', 'address-unknown'],
    ])('%s is 404 with a code', async (path, code) => {
      const { status, body } = await served.get(path);
      expect({ status, code: ProblemDetails.parse(body).code }).toEqual({ status: 404, code });
    });

    test.each([
      '/api/cases/small?asOf=2020-02-30',
      '/api/cases/small?asOf=yesterday',
      '/api/cases/small?asOf=1446-09-02',
      '/api/cases/small/findings?lang=xx',
      '/api/cases/small/findings?question=why',
      '/api/cases/small/entries/cargo',
      '/api/cases/small/journal?limit=0',
      '/api/cases/small/journal?limit=100000',
      '/api/cases/UPPER',
      '/api/cases/..%2f..%2fetc/findings',
    ])('%s is refused as no request this address takes', async (path) => {
      const { status, body } = await served.get(path);
      expect(status).toBe(400);
      expect(ProblemDetails.parse(body).code).toBe('request-invalid');
    });

    test.each([
      ['text that is not JSON', '{', 400, 'request-invalid'],
      ['a list', '[]', 400, 'request-invalid'],
      ['nothing', '', 400, 'request-invalid'],
      [
        'an entry of more than a megabyte',
        JSON.stringify({ ...contract, text: 'x'.repeat(1_100_000) }),
        413,
        'body-too-large',
      ],
      ['a poisoned prototype', '{"__proto__": {"id": "x"}}', 400, 'request-invalid'],
    ])('a body that is %s is refused', async (_, body, status, code) => {
      expect(await served.send('PUT', at('/entries/statement/contract'), body)).toMatchObject({
        status,
        body: { code },
      });
    });

    test('a body of another type is refused', async () => {
      const headers = { 'content-type': 'text/xml' };
      expect(await served.send('PUT', at('/entries/statement/contract'), '<a/>', headers)).toMatchObject({
        status: 415,
        body: { code: 'body-type-unsupported' },
      });
    });

    test.each([
      ['a text', new TextEncoder().encode('hello')],
      ['half a zip file', writeCaseZip(caseData).slice(0, 500)],
      ['an empty file', new Uint8Array()],
    ])('import of %s is refused with the reason and leaves nothing', async (_, bytes) => {
      const { status, body } = await served.upload('/api/cases/import', bytes);
      expect({ status, code: body.code }).toEqual({ status: 422, code: 'case-unreadable' });
      expect(body.problems.length).toBeGreaterThan(0);
      expect((await served.get('/api/cases')).body.cases).toHaveLength(1);
    });

    test('import without a file is refused', async () => {
      expect((await served.send('POST', '/api/cases/import', {})).status).toBe(415);
      const form = new FormData();
      form.set('name', 'no file');
      expect((await served.get('/api/cases/import', { method: 'POST', body: form })).status).toBe(400);
    });
  });

  describe('changed', () => {
    beforeEach(begin);
    afterEach(end);

    test('a statement that is added moves the verdicts it bears on, and undo moves them back', async () => {
      const { status, body } = await put(contract);
      expect(status).toBe(200);
      expect(body.entry).toMatchObject(contract);
      expect(body.verdictsChanged).toContainEqual({
        finding: 'terms.masks',
        subject: 'Masks',
        before: 'gift',
        after: 'sale',
      });
      const undone = await served.send('POST', at(`/undo/${body.seq}`));
      expect(undone.body.verdictsChanged).toContainEqual(
        expect.objectContaining({ finding: 'terms.masks', before: 'sale', after: 'gift' }),
      );
      expect((await served.get(at('/entries/statement/contract'))).status).toBe(404);
    });

    test('a GTIN with a wrong check digit is stored as it was sent, and the answer says what is wrong with it', async () => {
      const kit = { id: 'kit', name: 'Kit', class: 'test-kit', gtin: '4006381333932' };
      const { status, body } = await put(kit, 'product');
      expect(status).toBe(200);
      expect(body.problems).toEqual([
        expect.objectContaining({
          code: 'gtin-check-digit',
          severity: 'warning',
          found: '"4006381333932"',
          expected: expect.stringContaining('4006381333931'),
        }),
      ]);
      expect((await served.get(at('/entries/product/kit'))).body).toEqual(kit);
      expect((await put({ ...kit, gtin: '4006381333931' }, 'product')).body.problems).toBeUndefined();
    });

    test('a unit of a product that nobody knows is stored as it was sent, and the answer names one that is near', async () => {
      const { status, body } = await put(
        { id: 'gel', name: 'Gel', class: 'disinfectant', unit: 'bottels' },
        'product',
      );
      expect(status).toBe(200);
      expect(body.entry.unit).toBe('bottels');
      expect(body.problems).toMatchObject([
        { code: 'unit-unfamiliar', severity: 'warning', expected: expect.stringContaining('bottles') },
      ]);
    });

    test('undo of what was changed since is a conflict', async () => {
      const first = await put(contract);
      await put({ ...contract, text: 'Edited.' });
      expect(await served.send('POST', at(`/undo/${first.body.seq}`))).toMatchObject({
        status: 409,
        body: { code: 'changed-since' },
      });
    });

    test('undo that would leave a reference to nothing is a conflict', async () => {
      const added = await put({ id: 'gov-c', name: 'State C', kind: 'government' }, 'party');
      await put({ ...contract, speaker: 'gov-c' });
      const { status, body } = await served.send('POST', at(`/undo/${added.body.seq}`));
      expect(status).toBe(409);
      expect(body).toMatchObject({
        code: 'entry-referenced',
        detail: expect.stringContaining(
          'One entry refers to what would be gone: The contract for the masks.',
        ),
      });
    });

    test('an entry that others name is not removed, and they are named', async () => {
      const { status, body } = await served.send('DELETE', at('/entries/source/by-outlet-c'));
      expect(status).toBe(409);
      expect(body).toMatchObject({
        code: 'entry-referenced',
        detail: expect.stringContaining('State A gave State B 1000 masks'),
      });
      expect((await served.send('DELETE', at('/entries/statement/claimed'))).status).toBe(200);
      expect((await served.send('DELETE', at('/entries/source/by-outlet-c'))).status).toBe(200);
    });

    test('export gives a zip file that imports as the same case', async () => {
      const { status, headers, bytes } = await served.get(at('/export'));
      expect(status).toBe(200);
      expect(headers.get('content-disposition')).toContain('small.zip');
      expect(readCaseZip(bytes).case).toMatchObject({ header: caseData.header, entries: caseData.entries });
      const imported = await served.upload('/api/cases/import', bytes);
      expect(imported).toMatchObject({ status: 201, body: { case: 'small', problems: [] } });
      expect((await served.get(at('/journal'))).body.total).toBeLessThanOrEqual(3);
    });

    test('a case that is imported answers at once', async () => {
      const other = { ...caseData, header: { ...caseData.header, id: 'other' as never } };
      await served.upload('/api/cases/import', writeCaseZip(other));
      expect((await served.get('/api/cases')).body.cases).toHaveLength(2);
      expect((await served.get('/api/cases/other/findings')).body.findings.length).toBeGreaterThan(0);
    });

    test('a copy of a source is kept under its hash, whatever its name says, and given back as a file', async () => {
      const bytes = new TextEncoder().encode('<script>alert(1)</script>');
      const name = '../../../escaped.html';
      const { status, body } = await served.upload(at('/sources/by-gov-a/archive'), bytes, name);
      expect({ status, archived: body.archived, sha256: body.sha256 }).toEqual({
        status: 200,
        archived: 'yes',
        sha256: sha256(bytes),
      });
      const files = await readdir(served.folder, { recursive: true });
      expect(files.filter((file) => file.includes('escaped'))).toEqual([]);
      const { headers, bytes: back } = await served.get(at('/sources/by-gov-a/archive'));
      expect(back).toEqual(bytes);
      expect(headers.get('content-type')).toBe('application/octet-stream');
      expect(headers.get('content-disposition')).toMatch(/^attachment/);
      expect((await served.get(at('/entries/source/by-gov-a'))).body).toMatchObject({ file: 'escaped.html' });
    });

    describe('who may ask', () => {
      const raw = (headers: Record<string, string>, method = 'GET', path = '/api/health'): Promise<number> =>
        new Promise((resolve, reject) => {
          const { hostname, port } = new URL(served.url);
          const asking = request({ hostname, port, path, method, headers }, (response) => {
            response.resume();
            resolve(response.statusCode ?? 0);
          });
          asking.once('error', reject).end();
        });

      test('a page that has its own name resolve to this machine is refused', async () => {
        expect(await raw({ host: 'evil.example' })).toBe(421);
        expect(await raw({ host: '127.0.0.1.evil.example:80' })).toBe(421);
        expect(await raw({ host: 'localhost:1' })).toBe(200);
        expect(await raw({ host: '[::1]:1' })).toBe(200);
      });

      test('a change asked for by the page of another site is refused', async () => {
        const { host, origin } = new URL(served.url);
        const path = at('/entries/statement/claimed');
        expect(await raw({ host, origin: 'https://evil.example' }, 'DELETE', path)).toBe(403);
        expect(await raw({ host, origin: 'null' }, 'DELETE', path)).toBe(403);
        expect(await raw({ host, origin: 'http://127.0.0.1:1' }, 'DELETE', path)).toBe(403);
        expect(await raw({ host, origin: 'https://evil.example' })).toBe(200);
        expect(await raw({ host, origin }, 'DELETE', path)).toBe(200);
      });

      test('answers may not be framed, sniffed or run scripts from elsewhere', async () => {
        const { headers } = await served.get('/api/health');
        const policy = headers.get('content-security-policy') ?? '';
        expect(policy).toContain("script-src 'self'");
        expect(policy).toContain("frame-ancestors 'none'");
        expect(policy).toContain("worker-src 'self' blob:");
        expect(headers.get('x-content-type-options')).toBe('nosniff');
      });
    });

    describe('with other settings', () => {
      const reserve = async (options: Parameters<typeof serveCase>[2]): Promise<void> => {
        await served.close();
        served = await serveCase(store, caseData, options);
      };

      test('with a token nothing is answered without it', async () => {
        const token = 'a-long-enough-secret';
        await reserve({ token });
        const ask = async (authorization?: string): Promise<number> =>
          (await served.get('/api/cases', { headers: authorization ? { authorization } : {} })).status;
        expect(await ask()).toBe(401);
        expect(await ask('Bearer wrong')).toBe(401);
        expect(await ask(token)).toBe(401);
        expect(await ask(`Bearer ${token}`)).toBe(200);
        const byCookie = (value: string) =>
          served.get('/api/cases', { headers: { cookie: `other=1; waybill-token=${value}` } });
        expect((await byCookie(token)).status).toBe(200);
        expect((await byCookie('%E0%A4%A')).status).toBe(401);
        expect((await served.get('/api/openapi.json')).status).toBe(401);
        expect((await served.get('/api/docs/')).status).toBe(401);
      });

      test('requests beyond the limit are refused with a code', async () => {
        await reserve({ requestsPerMinuteMax: 5 });
        const statuses = [];
        for (let n = 0; n < 7; n++) statuses.push((await served.get('/api/health')).status);
        expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
        expect((await served.get('/api/health')).body.code).toBe('requests-too-many');
      });

      test('a file beyond the limit is refused and not kept', async () => {
        await reserve({ uploadBytesMax: 1000 });
        const big = new Uint8Array(5000);
        for (const path of ['/api/cases/import', at('/sources/by-gov-a/archive')]) {
          expect(await served.upload(path, big)).toMatchObject({
            status: 413,
            body: { code: 'body-too-large' },
          });
        }
        const files = await readdir(served.folder, { recursive: true, withFileTypes: true });
        expect(files.filter((file) => file.isFile())).toEqual([]);
      });
    });

    test('edits at the same time are all kept', async () => {
      const ids = Array.from({ length: 8 }, (_, n) => `party-${n}`);
      const answers = await Promise.all(ids.map((id) => put({ id, name: id, kind: 'company' }, 'party')));
      expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
      expect((await served.get(at('/verify'))).body.ok).toBe(true);
    });
  });
});
