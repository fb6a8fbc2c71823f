import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sendChild } from './child-process.js';

const folder = mkdtempSync(join(tmpdir(), 'waybill-child-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const errand = { task: 'describe', files: [], names: [] } as const;
const never = new AbortController().signal;

const program = (name: string, text: string): string => {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, text);
  return path;
};
const onErrand = (work: string): string => `process.on('message', () => { ${work} });`;

test.each([
  ['an exit code', 'exits', 'process.exit(3)', 'exit code 3'],
  [
    'the signal that ended it',
    'killed',
    `process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)`,
    'SIGKILL',
  ],
])('a process that ends without an answer is a failure that says so: %s', async (_, name, work, end) => {
  const sent = sendChild(errand, { program: program(name, onErrand(work)), signal: never });
  await expect(sent).rejects.toMatchObject({
    code: 'internal',
    message: expect.stringContaining(`ended before it was done (${end})`),
  });
});

test('a problem comes back with its code', async () => {
  const problem = { code: 'disk-full', detail: 'The disk of the server has no room left for this.' };
  const work = `process.send(${JSON.stringify({ problem })}, () => process.exit())`;
  const sent = sendChild(errand, { program: program('problem', onErrand(work)), signal: never });
  await expect(sent).rejects.toMatchObject({ code: 'disk-full', message: problem.detail });
});

test('a process that does not listen is ended all the same', async () => {
  const stop = new AbortController();
  const busy = program(
    'busy',
    onErrand(`process.send({ progress: { stage: 'count' } }, () => { for (;;); })`),
  );
  const sent = sendChild(errand, {
    program: busy,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(sent).rejects.toThrow('aborted');
});
