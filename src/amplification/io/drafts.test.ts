import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeDraft, removeLeft } from './drafts.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-drafts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const draft = (name: string): void => {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'half'), 'x');
};

test('a draft of a process that has ended is removed when the next is made, and its own stays', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  draft(`posts-${host}-${pid}-123-abcdef`);
  const mine = makeDraft(folder, 'posts-');
  expect(readdirSync(folder)).toEqual([basename(mine)]);
  makeDraft(folder, 'posts-');
  expect(readdirSync(folder)).toHaveLength(2);
});

test.skipIf(process.platform !== 'linux')('a number that was given out again is not the owner', () => {
  draft(`posts-${host}-${process.pid}-1-abcdef`);
  removeLeft(folder, 'posts-');
  expect(readdirSync(folder)).toEqual([]);
});

test('a draft of a process that lives stays', () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  try {
    const stat = process.platform === 'linux' ? readFileSync(`/proc/${child.pid}/stat`, 'utf8') : '';
    const started = stat === '' ? '0' : stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    draft(`posts-${host}-${child.pid}-${started}-abcdef`);
    removeLeft(folder, 'posts-');
    expect(readdirSync(folder)).toHaveLength(1);
  } finally {
    child.kill('SIGKILL');
  }
});

test('what is of another machine, or of somebody else, is left alone', () => {
  const others = [`posts-00000000-1-1-abcdef`, 'posts-abcdef', 'posts-backup', `other-${host}-1-1-abcdef`];
  for (const name of others) draft(name);
  removeLeft(folder, 'posts-');
  expect(readdirSync(folder).toSorted()).toEqual(others.toSorted());
});
