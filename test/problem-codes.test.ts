import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemCodes } from '../src/lib/errors/problem-codes.js';
import { limits } from '../src/lib/limits/limits.js';

const doc = readFileSync(new URL('../docs/reference/problems.md', import.meta.url), 'utf8');

test('the reference lists every problem code with its sentence, and no other', () => {
  const listed = [...doc.matchAll(/^\| `([a-z0-9-]+)` \| (\w+) \| (.+) \|$/gm)].map(
    ([, code, severity, means]) => [code, severity, means],
  );
  expect(listed).toEqual(
    Object.entries(problemCodes).map(([code, { severity, means }]) => [code, severity, means]),
  );
});

test('the limits in the reference are those of the reader', () => {
  const number = (value: number) => value.toLocaleString('en');
  expect(doc).toContain(
    `at most ${limits.fileBytesMax / 1024 ** 2} MB and ${number(limits.entriesPerFileMax)} entries`,
  );
  expect(doc).toContain(`entries of at most ${number(limits.entryCharsMax)} characters`);
  expect(doc).toContain(
    `at most ${limits.zipBytesMax / 1024 ** 2} MB and ${limits.zipRatioMax} times their size`,
  );
});
