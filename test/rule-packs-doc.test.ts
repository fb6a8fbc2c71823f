import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { DocumentType, RuleClass } from '../src/case/index.js';
import { Clause, Sign } from '../src/conformity/clause.js';
import { Dossier, DossierDocument } from '../src/conformity/dossier.js';
import { RegisterRow } from '../src/conformity/register.js';
import { Rule, RulePack } from '../src/conformity/rule-pack.js';

const page = readFileSync('docs/reference/rule-packs.md', 'utf8');
const sections = new Map(
  page.split('\n## ').map((section) => [section.split('\n')[0] ?? '', section] as const),
);
const section = (heading: string): string => sections.get(heading) ?? '';
const wordsIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

test.each([
  ['`pack`', RulePack],
  ['`rule`', Rule],
  ['The dossier', Dossier],
  ['Registers', RegisterRow],
])(
  'docs/reference/rule-packs.md has every field of %s and no other, and marks the required ones',
  (heading, schema) => {
    const rows = [...section(heading).matchAll(/^\| ((?:`\w+`(?:, )?)+)( •)? \|/gm)];
    const said = rows.flatMap(([, names = '', required]) =>
      wordsIn(names).map((name) => [name, required !== undefined] as const),
    );
    const known = Object.entries<ZodType>(schema.shape).map(
      ([name, field]) => [name, !field.safeParse(undefined).success] as const,
    );
    expect(new Map(said)).toEqual(new Map(known));
  },
);

// What every clause and sign may have is said once above the table.
const shared = new Set(['ask', 'sign', 'when', 'not', 'note', 'weighs']);

test.each([
  ['Clauses', 'ask', Clause],
  ['Signs', 'sign', Sign],
] as const)('it has every kind of %s with its fields', (heading, key, union) => {
  const rows = [...section(heading).matchAll(/^\| `([\w-]+)` \| (.+?) \| /gm)];
  const said = rows.map(([, kind, fields = '']) => [
    kind,
    wordsIn(fields).filter((name) => !shared.has(name)),
  ]);
  const known = union.options.map(({ shape }) => [
    (shape as Record<string, { value?: string }>)[key]?.value,
    Object.keys(shape).filter((name) => !shared.has(name)),
  ]);
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(known));
});

test('it lists every class, every type of document, and every field of a document', () => {
  expect(wordsIn(section('Classes').split('\n\n')[1] ?? '')).toEqual(RuleClass.options);
  expect(wordsIn(section('Documents'))).toEqual(DocumentType.options);
  const documents = /\| `documents` \| documents: (.+) \|/.exec(page)?.[1] ?? '';
  expect(wordsIn(documents).sort()).toEqual(Object.keys(DossierDocument.shape).sort());
});
