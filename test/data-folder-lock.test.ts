import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';

// The lock alone, in processes of their own: what holds it is held by the kernel, not by this process.
const module = join(import.meta.dirname, '../dist/src/store/folder-lock.js');
const holder = `
  const { lockFolder } = await import(${JSON.stringify(module)});
  try { lockFolder(process.argv[1]); } catch (error) { console.log(error.message); process.exit(2); }
  console.log('held');
  setTimeout(() => {}, 60_000);
`;
const folder = mkdtempSync(join(tmpdir(), 'waybill-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// In a container of their own two processes have the same number, here 1, and do not see each other.
const canNest = process.getuid?.() === 0 && spawnSync('unshare', ['--pid', '--fork', 'true']).status === 0;
const inContainer = ['unshare', '--pid', '--fork', '--mount-proc', '--kill-child'];

function take(before: readonly string[] = []) {
  const [program = '', ...args] = [...before, process.execPath, '--input-type=module', '-e', holder, folder];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const said = once(createInterface(child.stdout), 'line').then(([line]) => String(line));
  return { said, end: () => end(child) };
}

async function end(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

test('a second process is kept out and told by whom; after a kill the folder is free at once', async () => {
  const first = take();
  expect(await first.said).toBe('held');
  const second = take();
  expect(await second.said).toMatch(/is open in another process \(\d+ on \S+\); end that one first/);
  await Promise.all([first.end(), second.end()]);
  const third = take();
  expect(await third.said).toBe('held');
  await third.end();
});

test('a path that cannot be a folder is refused with the reason', async () => {
  const { openStore } = await import('../src/store/index.js');
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  const open = (path: string) => openStore({ folder: path }, () => new Date());
  await expect(open(file)).rejects.toThrow('a-file cannot be a data folder: a file of this name is there.');
  await expect(open(join(file, 'below'))).rejects.toThrow('a file is on the way to it');
  await expect(open(join(folder, 'x'.repeat(300)))).rejects.toThrow('its name is too long');
});

test('what a process starts does not hold the lock after it', async () => {
  const keeper = `
    const { lockFolder } = await import(${JSON.stringify(module)});
    const { spawn } = await import('node:child_process');
    lockFolder(process.argv[1]);
    const child = spawn('sleep', ['30'], { detached: true, stdio: 'ignore' });
    child.unref();
    console.log(child.pid);
    process.exit();
  `;
  const pid = execFileSync(process.execPath, ['--input-type=module', '-e', keeper, folder], {
    encoding: 'utf8',
  });
  const next = take();
  expect(await next.said).toBe('held');
  await next.end();
  process.kill(Number(pid));
});

test.skipIf(!canNest)('of two containers on one folder one is kept out (needs root)', async () => {
  expect(existsSync(module)).toBe(true);
  const first = take(inContainer);
  expect(await first.said).toBe('held');
  const second = take(inContainer);
  expect(await second.said).toContain('is open in another process');
  await Promise.all([first.end(), second.end()]);
});
