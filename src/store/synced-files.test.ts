import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { smallCase } from '../../test/support/small-case.js';
import { openStore } from './open-store.js';

// Every call goes through; it is only written down. Where disks can be mounted, test/power-cut.test.ts cuts the power.
type Call = { readonly does: 'write' | 'sync' | 'rename'; readonly path: string };

let folder: string;
let calls: Call[];
const pathOf = new Map<number, string>();

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'waybill-synced-'));
  calls = [];
  const note = (does: Call['does'], path: fs.PathLike | undefined): void => {
    calls.push({ does, path: relative(folder, String(path)) });
  };
  const { openSync, writeSync, fsyncSync, renameSync, cpSync } = fs;
  vi.spyOn(fs, 'openSync').mockImplementation((path, ...more) => {
    const file = openSync(path, ...more);
    pathOf.set(file, String(path));
    return file;
  });
  vi.spyOn(fs, 'writeSync').mockImplementation((...args: unknown[]) => {
    note('write', pathOf.get(Number(args[0])));
    return Reflect.apply(writeSync, fs, args) as number;
  });
  vi.spyOn(fs, 'fsyncSync').mockImplementation((file) => {
    note('sync', pathOf.get(file));
    fsyncSync(file);
  });
  vi.spyOn(fs, 'cpSync').mockImplementation((from, to, options) => {
    note('write', String(to));
    cpSync(from, to, options);
  });
  vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    note('rename', to);
    renameSync(from, to);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(folder, { recursive: true, force: true });
});

const isWal = ({ path }: Call): boolean => path.includes('pg_wal/0');

test('a store has its name once it is whole, and an entry is on the disk before it is acknowledged', async () => {
  const store = await openStore({ folder }, () => new Date());
  const renamed = calls.findIndex(({ does, path }) => does === 'rename' && path === 'db');
  expect(renamed).toBeGreaterThan(0);
  expect(calls[renamed + 1]).toEqual({ does: 'sync', path: '' });
  expect(calls.slice(0, renamed).filter(({ path }) => path.startsWith('db/'))).toEqual([]);
  await store.loadCase(smallCase({}));
  for (let n = 0; n < 5; n++) {
    calls = [];
    const entry = { id: `p${n}`, name: 'x', kind: 'company' };
    await store.putEntry({ caseId: 'small', kind: 'party', id: entry.id }, entry, { by: 'page' });
    const ofWal = calls.filter(isWal).map(({ does }) => does);
    expect(ofWal).toContain('write');
    expect(ofWal.at(-1)).toBe('sync');
  }
  await store.close();
});
