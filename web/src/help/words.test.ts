import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verdictNames } from '../../../src/findings/index';
import { loadSay } from '../i18n/index';
import { glossary } from './words';

const t = await loadSay('en');
const plain = (text: string): string => text.replaceAll('`', '');

const rowsOf = (file: string): string[][] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));

test('the page explains every verdict in the words of docs/reference/verdicts.md', () => {
  const told = rowsOf('docs/reference/verdicts.md').flatMap(([verdict = '', , meaning]) =>
    verdict.startsWith('`') && meaning !== undefined ? [[plain(verdict), plain(meaning)]] : [],
  );
  expect(Object.fromEntries(verdictNames.map((name) => [name, t(`meaning.${name}`)]))).toEqual(
    Object.fromEntries(told),
  );
});

test('the page has the words of docs/concepts/glossary.md, in its order, but for those of the program', () => {
  const document = readFileSync('docs/concepts/glossary.md', 'utf8').split('## The program')[0] ?? '';
  const written = document
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| word'))
    .map((line) => plain(line.slice(2, -2)));
  const shown = glossary.flatMap(({ words }) =>
    words.map((word) => `${t(`glossary.${word}`)} | ${t(`glossary.${word}.is`)}`),
  );
  expect(shown).toEqual(written);
});
