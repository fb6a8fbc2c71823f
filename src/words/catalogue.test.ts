import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as pageEn from './catalogue/page/en.js';
import * as pageIt from './catalogue/page/it.js';
import * as pageZh from './catalogue/page/zh.js';
import * as serverEn from './catalogue/server/en.js';
import * as serverIt from './catalogue/server/it.js';
import * as serverZh from './catalogue/server/zh.js';
import { compile } from './compile.js';
import type { Language } from './language.js';

type Texts = Readonly<Record<string, string>>;
const catalogue: Readonly<Record<Language, Texts>> = {
  en: { ...pageEn.en, ...serverEn.en },
  it: { ...pageIt.it, ...serverIt.it },
  zh: { ...pageZh.zh, ...serverZh.zh },
};
const keys = Object.keys(catalogue.en);
const root = join(import.meta.dirname, '../..');

const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => join(folder, path));

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const namesOf = (key: string, language: Language): string[] => {
  const { names, counts } = compile(catalogue[language][key] ?? '', language);
  return [...new Set([...names, ...counts])].sort();
};

describe('the catalogue', () => {
  test('has every text in three languages, and no key in two files', () => {
    for (const language of ['it', 'zh'] as const)
      expect(Object.keys(catalogue[language]).sort()).toEqual(keys.toSorted());
    const written = filesUnder('src/words/catalogue')
      .filter((path) => path.endsWith('/en.ts') && !/catalogue\/(page|server)\/en\.ts$/.test(path))
      .flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(/^ {2}'([^']+)':/gm)])
      .map(([, key]) => key);
    expect(written.length).toBe(keys.length);
  });

  test.each(['it', 'zh'] as const)('takes the same values in %s as in English', (language) => {
    const differing = keys.filter((key) => namesOf(key, language).join() !== namesOf(key, 'en').join());
    expect(differing).toEqual([]);
  });

  test('is said by somebody, key by key', () => {
    const sources = ['src', 'web/src']
      .flatMap(filesUnder)
      .filter((path) => !path.startsWith('src/words/catalogue'))
      .map((path) => readFileSync(join(root, path), 'utf8'))
      .join('\n');
    // A key is written out, or put together of its beginning and a word: `verdict.${verdict}`. What ends in an id is
    // that of a finding.
    const written = new Set(all(sources, /['"`]([a-zA-Z][\w-]*(?:\.[\w -]+)+)['"`]/g));
    const patterns = all(sources, /`([a-zA-Z][\w.-]*\.(?:[\w.-]*\$\{[^`}]*\})+[\w.-]*)`/g)
      .filter((template) => !/^[a-z]+\.\$\{\w+\.id\}$/.test(template))
      .map((template) => template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '(?:[^.]|\\.\\d)*'))
      .map((pattern) => new RegExp(`^${pattern}$`));
    const unsaid = keys.filter((key) => !written.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unsaid).toEqual([]);
  });
});
