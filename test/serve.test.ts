import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeCaseFolder } from '../src/case/io/index.js';
import { runWaybill } from './support/command.js';
import { smallCase } from './support/small-case.js';

// The built program, as a person runs it.
const root = join(import.meta.dirname, '..');
const program = join(root, 'dist/bin/cli/main.js');
// Small, since the program takes what it serves in at every start.
const caseId = 'small';
const shipped = 'mask-diplomacy-2020';
let folder: string;
let data: string;
let caseData: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waybill-serve-'));
  data = join(folder, 'data');
  caseData = join(folder, 'case');
  await writeCaseFolder(caseData, smallCase({}));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Ended = { code: number | null; stdout: string; stderr: string };

function start(...args: string[]): { child: ChildProcess; ended: Promise<Ended>; url: Promise<string> } {
  const env = { ...process.env, WAYBILL_TOKEN: undefined, DATABASE_URL: undefined };
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, env });
  const said = { stdout: '', stderr: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  const ended = once(child, 'close').then(([code]) => ({ code, ...said }));
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.stdout += text;
      const address = /Waybill is at (\S+)\n/.exec(said.stdout)?.[1];
      if (address) resolve(address);
    });
    void ended.then(() => reject(new Error(`ended without an address:\n${said.stderr}`)));
  });
  url.catch(() => undefined);
  return { child, ended, url };
}

const alone = (...args: string[]): Promise<Ended> => start(...args).ended;
const run = (...args: string[]) => runWaybill(args, { cwd: folder });
const serve = (...args: string[]) => start('serve', caseData, '--data', data, '--port', '0', ...args);

async function stop(
  { child, ended }: ReturnType<typeof start>,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<Ended> {
  child.kill(signal);
  return ended;
}

// biome-ignore lint/suspicious/noExplicitAny: what a test reads out of an answer is what it tests.
const ask = async (url: string, path: string, init?: RequestInit): Promise<any> =>
  (await fetch(new URL(`/api/cases/${caseId}${path}`, url), init)).json();

test('serving says one line with the address, and SIGTERM or SIGINT ends it cleanly', async () => {
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    const server = serve();
    const url = await server.url;
    expect((await ask(url, '')).header.id).toBe(caseId);
    expect(await stop(server, signal)).toMatchObject({ code: 0, stdout: `Waybill is at ${url}\n` });
  }
});

test('a second start keeps what was entered', async () => {
  const first = serve();
  const entry = { id: 'entered', name: 'Entered in the page', kind: 'company' };
  const path = '/entries/party/entered';
  const headers = { 'content-type': 'application/json' };
  await ask(await first.url, path, { method: 'PUT', headers, body: JSON.stringify(entry) });
  await stop(first);
  const second = serve();
  const url = await second.url;
  expect(await ask(url, path)).toEqual(entry);
  await stop(second);
});

test('what changed in the folder is taken in at the next start, what was edited in the page stays, both are said', async () => {
  const first = serve();
  const url = await first.url;
  const edited = { ...(await ask(url, '/entries/party/gov-b')), name: 'Edited in the page' };
  const headers = { 'content-type': 'application/json' };
  await ask(url, '/entries/party/gov-b', { method: 'PUT', headers, body: JSON.stringify(edited) });
  await stop(first);
  const file = join(caseData, 'parties.yaml');
  const text = await readFile(file, 'utf8');
  const name = /^- id: gov-a\n {2}name: (.*)$/m.exec(text)?.[1];
  await writeFile(file, text.replace(`  name: ${name}\n`, '  name: Renamed in the folder\n'));
  const second = serve();
  const again = await second.url;
  expect((await ask(again, '/entries/party/gov-a')).name).toBe('Renamed in the folder');
  expect((await ask(again, '/entries/party/gov-b')).name).toBe('Edited in the page');
  const { stderr } = await stop(second);
  expect(stderr).toContain('1 updated');
  expect(stderr).toContain('differ from the folder: 1.');
  expect(stderr).toContain('party gov-b');
});

test('a port that is taken is named', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  const { code, stderr } = await alone('serve', caseData, '--data', data, '--port', String(port));
  holder.close();
  expect(code).toBe(2);
  expect(stderr).toContain(`Port ${port} is in use`);
});

test('a data folder that another process has open is refused, and the process named', async () => {
  const server = serve();
  await server.url;
  const { status, stderr } = run('verify', '--data', data);
  expect(status).toBe(2);
  expect(stderr).toContain(`is open in another process (${server.child.pid} on `);
  await stop(server);
  expect(run('verify', '--data', data).status).toBe(0);
});

test('the data folder of a process that was killed is taken over', async () => {
  const server = serve();
  await server.url;
  await stop(server, 'SIGKILL');
  expect(run('verify', '--data', data)).toMatchObject({ status: 0 });
});

test('others are let in only with a token long enough', async () => {
  for (const token of [[], ['--token', 'short']]) {
    const { code, stderr } = await alone(
      'serve',
      caseData,
      '--data',
      data,
      '--port',
      '0',
      '--host',
      '0.0.0.0',
      ...token,
    );
    expect(code).toBe(2);
    expect(stderr).toContain('WAYBILL_TOKEN');
  }
  const server = serve('--host', '0.0.0.0', '--token', 'a-long-enough-secret');
  const { port } = new URL(await server.url);
  const url = `http://127.0.0.1:${port}/`;
  expect((await ask(url, '')).code).toBe('token-missing');
  const headers = { authorization: 'Bearer a-long-enough-secret' };
  expect((await ask(url, '', { headers })).header.id).toBe(caseId);
  await stop(server);
});

test('a case that cannot be read is said, with exit code 2', async () => {
  const { code, stdout } = await alone('serve', join(folder, 'none'), '--data', data, '--port', '0');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('export gives back the folder byte for byte, and its zip file is the same case', async () => {
  const other = join(folder, 'other');
  const out = join(folder, 'out');
  const source = join(root, 'cases', shipped);
  expect(run('import', source, '--data', other).status).toBe(0);
  expect(run('export', shipped, '--data', other, '--out', out).status).toBe(0);
  for (const file of ['case.yaml', 'sources.yaml', 'statements.yaml', 'places.csv']) {
    expect(await readFile(join(out, file), 'utf8')).toBe(await readFile(join(source, file), 'utf8'));
  }
  const zip = join(folder, 'out.zip');
  expect(run('export', shipped, '--data', other, '--out', zip).status).toBe(0);
  expect(run('export', shipped, '--data', other, '--out', zip).status).toBe(2);
  const whole = run('verify', '--data', other).stdout;
  expect(whole).toContain('The journal is whole');
  // It is the same case, so nothing is written.
  expect(run('import', zip, '--data', other)).toMatchObject({ status: 0, stderr: '' });
  expect(run('verify', '--data', other).stdout).toBe(whole);
});

test('a copy of a source is kept in the case folder and written into the source', async () => {
  const out = join(folder, 'archived');
  await cp(join(root, 'cases', shipped), out, { recursive: true });
  const copy = join(folder, 'copy.txt');
  await writeFile(copy, 'as it was published\n');
  const { status, stdout } = run('archive', out, 'time-2020-04-03', copy);
  expect(status).toBe(0);
  const hash = /archive\/..\/([0-9a-f]{64})/.exec(stdout)?.[1] ?? '';
  expect(await readFile(join(out, 'archive', hash.slice(0, 2), hash), 'utf8')).toBe('as it was published\n');
  expect(await readFile(join(out, 'sources.yaml'), 'utf8')).toContain(`sha256: ${hash}`);
});

test('verify of a folder without a store says so and makes none', () => {
  const { status, stderr } = run('verify', '--data', join(folder, 'nowhere'));
  expect(status).toBe(2);
  expect(stderr).toContain('there is no store');
});
