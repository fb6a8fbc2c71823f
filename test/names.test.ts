import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const declared = /^export (?:async )?(?:const|function\*?|class|type|interface|enum) (\w+)/gm;

// The same in every domain, command and language, by its nature: what gathers them asks for it by this name.
const conventions = new Set(['register', 'ruleVersions', 'en', 'it', 'zh']);

function* sourceFiles(folders: readonly string[]): Generator<[file: string, text: string]> {
  for (const folder of folders)
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      const file = join(folder, name);
      if (/\.tsx?$/.test(name)) yield [file, readFileSync(join(root, file), 'utf8')];
    }
}

test('no name is exported from three files: it would mean three things', () => {
  const filesOf = new Map<string, Set<string>>();
  for (const [file, text] of sourceFiles(['src', 'web/src'])) {
    if (file.includes('.test.')) continue;
    for (const [, exported = ''] of text.matchAll(declared))
      filesOf.set(exported, (filesOf.get(exported) ?? new Set()).add(file));
  }
  expect(filesOf.size).toBeGreaterThan(1000);
  const often = [...filesOf].filter(([name, files]) => files.size >= 3 && !conventions.has(name));
  expect(often.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([]);
});

// What the glossary calls by another word now, where the old one was said, and the lines in which it means something else.
const givenUp: [was: RegExp, now: string, where: RegExp, but: RegExp][] = [
  [
    /(?<![A-Za-z])papers?(?![a-z])|[a-z]Papers?(?![a-z])|(?<![A-Za-z])Papers?(?![a-z])/,
    'document',
    /^(src|web\/src)\/(?!amplification|lib)/,
    // Fields of rule packs, which people keep; what is printed; newspapers; a colour.
    /conformity\/(condition|when)\.ts:.*\bpaper(Words)?\b|\b(on|onto|for|ten) papers?\b|--paper/,
  ],
  [/\b(leaving|entering)\b/, 'export, import', /^(src|web\/src)\/conformity\//, /^$/],
  [/\bput(ting)? up with\b/, 'acceptance number, false discovery rate', /./, /^$/],
  [/\bPublished[A-Z]/, 'Presented…', /./, /^$/],
];

test.each(givenUp)('%s is %s now', (was, _, where, but) => {
  const found = [...sourceFiles(['src', 'web/src'])]
    .filter(([file]) => where.test(file) && !file.endsWith('.test.ts'))
    .flatMap(([file, text]) => text.split('\n').map((line) => `${file}: ${line.trim()}`))
    .filter((line) => was.test(line.slice(line.indexOf(': '))) && !but.test(line));
  expect(found).toEqual([]);
});

// Of a transfer, not of an output; outside React; a function that says in one language; the page itself.
const otherVerbs = new Set([
  'describeStatement',
  'describeConsignment',
  'describeDeclared',
  'sayNow',
  'sayIn',
  'showChanges',
]);

test('what turns a thing into output presents or formats it', () => {
  const verb =
    /^\s*(?:export )?(?:async )?(?:function|const) ((?:say|describe|show|view|publish)[A-Z]\w*)(?=\(| = (?:async )?(?:\(|\w+ =>))/gm;
  const found = [...sourceFiles(['src', 'web/src'])].flatMap(([file, text]) =>
    [...text.matchAll(verb)].map(([, name = '']) => ({ file, name })),
  );
  expect(
    found.filter(({ name }) => !otherVerbs.has(name)).map(({ file, name }) => `${file}: ${name}`),
  ).toEqual([]);
});
