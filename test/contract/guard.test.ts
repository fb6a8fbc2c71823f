import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engines } from '../support/engines.js';
import { type Served, serveCase } from '../support/served-case.js';
import { smallCase } from '../support/small-case.js';

// The guard asks which route will answer, so no spelling of an address may reach one without the token.

const token = 'a-long-enough-secret';
const [engine] = engines();
let served: Served;
let routes: { readonly method: string; readonly path: string }[] = [];

beforeAll(async () => {
  if (!engine) throw new Error('no engine to serve from');
  await engine.start();
  served = await serveCase(await engine.open(), smallCase({}), { token });
  const { body } = await served.get('/api/openapi.json', { headers: { authorization: `bearer ${token}` } });
  const paths = body.paths as Record<string, Record<string, { 'x-role': string[] }>>;
  routes = Object.entries(paths).flatMap(([path, methods]) =>
    // Signing in is for whoever has not.
    Object.keys(methods)
      .filter((method) => methods[method]?.['x-role'][0] !== 'anyone')
      .map((method) => ({
        method: method.toUpperCase(),
        path: path.replaceAll(/\{[^}]+\}/g, 'x'),
      })),
  );
});
afterAll(async () => {
  await served.close();
  await engine?.stop();
});

const escapeAt = (path: string, at: number): string =>
  `${path.slice(0, at)}%${path.charCodeAt(at).toString(16)}${path.slice(at + 1)}`;

const spellings = (path: string): string[] => [
  path,
  escapeAt(path, 1),
  escapeAt(path, 3),
  escapeAt(path, path.length - 1),
  [...path].map((letter, at) => (letter === '/' ? '/' : escapeAt(path, at).slice(at, at + 3))).join(''),
  `/${path}`,
  path.replaceAll('/', '//'),
  path.replace('/api/', '/api/./'),
  path.replace('/api/', '/x/../api/'),
  path.replace('/api/', '/API/'),
  path.replace('/api/', '\\api\\'),
  `http://127.0.0.1${path}`,
  `http://user@elsewhere.example${path}`,
  `${path}/`,
  `${path};`,
  `${path}?`,
  `${path}?a=b`,
  `${path}#a`,
];

// `fetch` would tidy an address before it is sent.
const ask = (method: string, path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(served.url);
    const sent = request({ host: '127.0.0.1', port, method, path, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', (error) => reject(new Error(`${method} ${path}: ${error.message}`))).end();
  });

test('no spelling of any route is answered without the token', async () => {
  expect(routes.length).toBeGreaterThan(40);
  const others = [
    '/api/docs',
    '/api/docs/',
    '/api/docs/json',
    '/api/openapi.json',
    '/api/nothing',
    '/api',
  ].map((path) => ({ method: 'GET', path }));
  const open: string[] = [];
  for (const { method, path } of [...routes, ...others]) {
    for (const spelled of spellings(path)) {
      const status = await ask(method, spelled);
      // 400 is an address that is none, refused before any route is looked for.
      if (status !== 401 && status !== 400) open.push(`${method} ${spelled}: ${status}`);
    }
  }
  expect(open).toEqual([]);
});

test('with the token the same addresses are answered, in any case of its scheme', async () => {
  for (const scheme of ['Bearer', 'bearer', 'BEARER']) {
    const { status } = await served.get('/%61pi/cases', { headers: { authorization: `${scheme} ${token}` } });
    expect(status).toBe(200);
  }
});
