import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../src/store/index.js';
import { engines } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

// What no generator makes: each of these once ended in a 500, or in an answer of another form than every error has.

let store: Store;
let served: Served;
const [engine] = engines();
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

/** Sends bytes as they are, and reads what comes back. */
const send = (
  ...parts: readonly (string | Buffer)[]
): Promise<{ status: number; head: string; body: string }> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1', () => {
      socket.write(Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1'))));
    });
    let said = '';
    socket.setEncoding('utf8');
    socket.on('data', (chunk) => (said += String(chunk)));
    socket.on('error', reject);
    socket.on('close', () => {
      const [head = '', body = ''] = said.split('\r\n\r\n', 2);
      resolve({ status: Number(head.split(' ')[1]), head: head.toLowerCase(), body });
    });
  });
const ask = (method: string, path: string, headers: readonly string[] = [], body = '') =>
  send(
    `${method} ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n${[...headers, `content-length: ${Buffer.byteLength(body, 'latin1')}`].join('\r\n')}\r\n\r\n${body}`,
  );

const addresses: [method: string, path: string, status: number][] = [
  ['GET', '/api/cases/small/journal?from=3000000000', 400],
  ['GET', '/api/cases/small/journal?from=99999999999999999999999', 400],
  ['GET', '/api/cases/small/journal?limit=-1', 400],
  ['POST', '/api/cases/small/undo/3000000000', 400],
  ['POST', '/api/cases/small/undo/2147483647', 404],
  ['GET', '/api/cases/%ff', 400],
  ['GET', '/api/cases/%', 400],
  ['GET', '/api/cases/%00', 400],
  ['GET', '/api/cases/small/entries/party/%00', 400],
  ['GET', '/api/cases/small/findings/%ed%a0%80', 400],
  ['GET', '/api/cases/small?asOf=%00', 400],
  ['GET', '/api/cases/small?lang=%ff', 400],
  ['GET', `/api/cases/small/findings/${'x'.repeat(5000)}`, 400],
  ['GET', '/%ff', 400],
  ['GET', '/api/%2e%2e/%2e%2e/etc/passwd', 404],
  ['GET', 'http://localhost/api/nothing', 404],
  ['PATCH', '/api/cases', 404],
];
test.each(addresses)('%s %s is answered with %i and a problem', async (method, path, status) => {
  const answer = await ask(method, path);
  expect([answer.status, answer.body]).toEqual([status, expect.stringContaining('urn:waybill:error:')]);
  expect(answer.head).toContain('content-type: application/problem+json');
  expect(JSON.parse(answer.body)).toMatchObject({ status });
});

test('the absolute form of an address is answered as the address is', async () => {
  expect((await ask('GET', 'http://localhost/api/health')).status).toBe(200);
});

test('what is not HTTP is answered with a problem too', async () => {
  const answer = await send('HELLO\r\n\r\n');
  expect(answer.status).toBe(400);
  expect(JSON.parse(answer.body)).toMatchObject({ code: 'request-invalid' });
});

const step = { action: 'quarantine', on: '2020-04-03', evidence: [] };
const bodies: [name: string, body: string][] = [
  ['U+0000 in a name', JSON.stringify({ ...step, by: 'a\u0000b' })],
  ['half a surrogate in a name', '{"by":"a\\ud800b","action":"quarantine","on":"2020-04-03","evidence":[]}'],
  ['the other half in a field', '{"\\udc00":1}'],
  ['U+0000 in a field', JSON.stringify({ 'a\u0000': 1 })],
  ['a bad number', '{"by":1e999}'],
  ['no JSON', '{'],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['100 levels', `${'['.repeat(100)}${']'.repeat(100)}`],
  ['400,000 levels', `${'['.repeat(400_000)}${']'.repeat(400_000)}`],
  ['a forbidden name', '{"__proto__":{"by":"x"}}'],
];
const takers: [method: string, path: string][] = [
  ['POST', '/api/cases/small/lots/none/steps'],
  ['PUT', '/api/cases/small/entries/party/gov-a'],
  ['POST', '/api/quality/plans'],
  ['POST', '/api/conformity/evaluations'],
];
test.each(bodies)('%s is refused wherever it is sent', async (_, body) => {
  for (const [method, path] of takers) {
    const answer = await ask(method, path, ['content-type: application/json'], body);
    expect(answer.status, path).toBeGreaterThanOrEqual(400);
    expect(answer.status, path).toBeLessThan(500);
    expect(JSON.parse(answer.body), path).toMatchObject({ status: answer.status });
  }
});

const disposition = 'content-disposition: form-data; name="file"; filename="a.csv"';
const forms: [name: string, type: string, body: string][] = [
  ['nothing at all', 'multipart/form-data; boundary=b', ''],
  ['no boundary', 'multipart/form-data', `--b\r\n${disposition}\r\n\r\nx\r\n--b--\r\n`],
  ['an empty boundary', 'multipart/form-data; boundary=', `--\r\n${disposition}\r\n\r\nx\r\n----\r\n`],
  ['another boundary', 'multipart/form-data; boundary=c', `--b\r\n${disposition}\r\n\r\nx\r\n--b--\r\n`],
  ['no end', 'multipart/form-data; boundary=b', `--b\r\n${disposition}\r\n\r\nx`],
  ['no end of the headers', 'multipart/form-data; boundary=b', `--b\r\n${disposition}`],
  [
    'headers that are none',
    'multipart/form-data; boundary=b',
    `--b\r\n\u0000\u0001: ;;;\r\n\r\nx\r\n--b--\r\n`,
  ],
  [
    'no name',
    'multipart/form-data; boundary=b',
    `--b\r\ncontent-disposition: form-data\r\n\r\nx\r\n--b--\r\n`,
  ],
  [
    'a forbidden name',
    'multipart/form-data; boundary=b',
    `--b\r\ncontent-disposition: form-data; name="__proto__"; filename="a"\r\n\r\nx\r\n--b--\r\n`,
  ],
  [
    'an encoding nobody has',
    'multipart/form-data; boundary=b',
    `--b\r\n${disposition}\r\ncontent-transfer-encoding: nothing\r\n\r\nx\r\n--b--\r\n`,
  ],
  [
    'a file name of bytes',
    'multipart/form-data; boundary=b',
    `--b\r\ncontent-disposition: form-data; name="file"; filename="\u00ff\u0000\u00fe"\r\n\r\nx\r\n--b--\r\n`,
  ],
  [
    'a file that is sent twice',
    'multipart/form-data; boundary=b',
    `--b\r\n${disposition}\r\n\r\nx\r\n--b\r\n${disposition}\r\n\r\ny\r\n--b--\r\n`,
  ],
  [
    'a field and no file',
    'multipart/form-data; boundary=b',
    '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx\r\n--b--\r\n',
  ],
  ['a type that is none', 'application/octet-stream', 'x'],
];
const uploads = [
  '/api/cases/import',
  '/api/cases/small/sources/by-gov-a/archive',
  '/api/quality/evaluations/results',
  '/api/amplification/jobs',
];
test.each(forms)(
  'a form with %s meets no fault',
  async (_, type, body) => {
    for (const path of uploads) {
      const answer = await ask('POST', path, [`content-type: ${type}`], body);
      expect(answer.status, `${path}: ${answer.body}`).toBeLessThan(500);
      expect(answer.status, path).toBeGreaterThanOrEqual(200);
      if (answer.status >= 400) expect(answer.head, path).toContain('application/problem+json');
    }
  },
  120_000,
);

test('a body that says another length than it has leaves the server answering', async () => {
  await send(
    'POST /api/quality/plans HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n{}{}{}',
  );
  await send(
    'POST /api/quality/plans HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n',
  );
  expect((await served.get('/api/health')).status).toBe(200);
});
