import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const program = join(import.meta.dirname, 'support/large-document.mjs');
// Less than the document. What a version of Node lets lie about before it tidies up is no need of ours, so it gets no
// room for that.
const bytesMax = 200e6;
const littleHeap = ['--max-old-space-size=48', '--max-semi-space-size=2'];

function takeIn(megabytes: number): { length: number; count: number; maxRss: number } {
  const home = mkdtempSync(join(tmpdir(), 'waybill-large-'));
  try {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [...littleHeap, program, home, String(megabytes)],
      {
        encoding: 'utf8',
      },
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return JSON.parse(stdout) as ReturnType<typeof takeIn>;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

test('a document of 200 MB, and two million rows made of it, stay out of memory', {
  timeout: 300_000,
}, () => {
  const { length, count, maxRss } = takeIn(200);
  console.log(`${length} bytes, ${count} rows: at most ${Math.round(maxRss / 1e6)} MB in memory`);
  expect(length).toBeGreaterThanOrEqual(200e6);
  expect(count).toBeGreaterThan(1_900_000);
  expect(maxRss).toBeLessThan(bytesMax);
});
