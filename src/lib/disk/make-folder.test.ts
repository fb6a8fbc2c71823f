import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from './make-folder.js';

const scratch = mkdtempSync(join(tmpdir(), 'waybill-make-folder-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('tells the topmost folder it made, and nothing where all were there', () => {
  expect(makeFolder(join(scratch, 'a/b/c'))).toBe(join(scratch, 'a'));
  expect(makeFolder(join(scratch, 'a/b/d'))).toBe(join(scratch, 'a/b/d'));
  expect(makeFolder(join(scratch, 'a/b/d'))).toBeUndefined();
  expect(existsSync(join(scratch, 'a/b/c'))).toBe(true);
});

test('a link to a folder is a folder, a file in the way is named as what it is', () => {
  symlinkSync(join(scratch, 'a'), join(scratch, 'link'));
  expect(makeFolder(join(scratch, 'link'))).toBeUndefined();
  writeFileSync(join(scratch, 'file'), '');
  expect(() => makeFolder(join(scratch, 'file'))).toThrow(/EEXIST/);
  expect(() => makeFolder(join(scratch, 'file/below'))).toThrow(/ENOTDIR/);
});

test.skipIf(process.platform !== 'linux')('a folder that can never be made is refused', () => {
  expect(() => makeFolder('/proc/waybill/data')).toThrow(/ENOENT/);
});
