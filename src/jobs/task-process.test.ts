import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { TaskPool } from './task-pool.js';
import type { Tasks } from './tasks.js';

const folder = mkdtempSync(join(tmpdir(), 'waybill-child-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const task = { work: async () => () => undefined } satisfies Tasks;
const limits = { heapBytes: 1e8, residentBytes: 1e9, isFresh: true, processes: 1, waiting: 1 };
const pool = (path: string) => new TaskPool({ program: path, ...limits }).of<typeof task>();

const program = (name: string, text: string): string => {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, text);
  return path;
};
const onTask = (work: string): string => `process.on('message', () => { ${work} }); process.send('ready');`;

test.each([
  ['an exit code', 'exits', 'process.exit(3)', 'exit code 3'],
  [
    'the signal that ended it',
    'killed',
    `process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)`,
    'SIGKILL',
  ],
])('a process that ends without an answer is a failure that says so: %s', async (_, name, work, end) => {
  const sent = pool(program(name, onTask(work)))('work', []);
  await expect(sent).rejects.toMatchObject({
    code: 'internal',
    message: expect.stringContaining(`ended before it was done (${end})`),
  });
});

test('a problem comes back with its code', async () => {
  const problem = { code: 'disk-full', detail: 'The disk has no room left for this.', problems: [] };
  const work = `process.send(${JSON.stringify({ problem })})`;
  const sent = pool(program('problem', onTask(work)))('work', []);
  await expect(sent).rejects.toMatchObject({ code: 'disk-full', message: problem.detail });
});

test('a process that does not listen is ended all the same', async () => {
  const stop = new AbortController();
  const busy = program('busy', onTask(`process.send({ progress: { stage: 'count' } }, () => { for (;;); })`));
  const sent = pool(busy)('work', [], { signal: stop.signal, report: () => stop.abort() });
  await expect(sent).rejects.toThrow('aborted');
});
