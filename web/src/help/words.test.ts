import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verdictNames } from '../../../src/findings/index';
import { en } from '../../../src/words/catalogue/page/help/en';
import { glossary } from './words';

const texts: Readonly<Record<string, string>> = en;
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
  expect(Object.fromEntries(verdictNames.map((name) => [name, texts[`meaning.${name}`]]))).toEqual(
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
    words.map((word) => `${texts[`glossary.${word}`]} | ${texts[`glossary.${word}.is`]}`),
  );
  expect(shown).toEqual(written);
});
