import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatParts } from '../../src/publish/formats/part.js';
import type { PublishInput } from '../../src/publish/part.js';
import { inventedInput } from '../support/formats-edition.js';

async function filesOf(input: PublishInput, signal = new AbortController().signal) {
  const files = new Map<string, string>();
  for (const part of formatParts)
    for await (const { path, bytes } of part.files(input, { signal, document: async () => undefined }))
      files.set(path, String(bytes));
  return files;
}

test('every file is named in the page about them, and what it leaves out is counted there', async () => {
  const files = await filesOf(inventedInput);
  const readme = files.get('formats/README.md') ?? '';
  for (const path of files.keys())
    if (!/README|cannot-say/.test(path)) expect(readme).toContain(`\`${path}\``);
  for (const { cannotSay } of JSON.parse(files.get('formats/cannot-say.json') ?? ''))
    for (const { text, count, examples } of cannotSay) {
      expect(readme).toContain(`- ${count}: ${text.en} (\`${examples[0]}\``);
      expect(files.get('formats/README.it.md')).toContain(text.it);
      expect(files.get('formats/README.zh.md')).toContain(text.zh);
    }
});

test('the same edition gives the same bytes', async () => {
  const copy: PublishInput = JSON.parse(JSON.stringify(inventedInput));
  expect(await filesOf(inventedInput)).toEqual(await filesOf(copy));
});

test('what is stopped gives nothing more', async () => {
  const stop = new AbortController();
  stop.abort();
  await expect(filesOf(inventedInput, stop.signal)).rejects.toThrow(/abort/);
});

test('the files read no clock and no disk', () => {
  const sources = readdirSync('src/publish/formats', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(sources.length).toBeGreaterThan(5);
  for (const name of sources)
    expect(readFileSync(`src/publish/formats/${name}`, 'utf8')).not.toMatch(
      /Date\.now|new Date\(\)|node:fs|Math\.random/,
    );
});
