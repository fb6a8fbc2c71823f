import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatParts } from '../../src/publish/formats/part.js';
import { shippedInput } from '../support/formats-edition.js';

type Written = {
  name: string;
  standard: string;
  cannotSay: { text: { en: string }; count: number }[];
};

test('the page about formats has each of them, and what it cannot say of the shipped case', async () => {
  const files = new Map<string, string>();
  for (const part of formatParts)
    for await (const { path, bytes } of part.files(await shippedInput(), {
      signal: new AbortController().signal,
      document: async () => undefined,
    }))
      files.set(path, String(bytes));
  const written: Written[] = JSON.parse(files.get('formats/cannot-say.json') ?? '');
  const rows = written.flatMap(({ name, cannotSay }) =>
    cannotSay.map(({ text, count }) => `| \`${name}\` | ${count} | ${text.en} |`),
  );
  const page = readFileSync('docs/reference/formats.md', 'utf8');
  expect(page.match(/^\| `[\w-]+` \| \d+ \|.*$/gm)).toEqual(rows);
  for (const { name, standard } of written) {
    const [row = ''] = page.match(new RegExp(`^\\| \`${name}\` \\| \\D.*$`, 'm')) ?? [];
    for (const word of standard.split(/[ ()]+/)) expect(row).toContain(word);
  }
});
