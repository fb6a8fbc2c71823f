import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import { CaseHeader, kinds } from '../src/case/index.js';

const page = readFileSync('docs/reference/case-folder.md', 'utf8');
const sections = new Map(
  page.split('\n## ').map((section) => [/`([a-z-]+)(?:\.yaml)?`/.exec(section)?.[1], section] as const),
);

const schemas = [
  { file: 'case', schema: CaseHeader },
  ...Object.values(kinds).map(({ file, schema }) => ({ file, schema })),
];

describe('docs/reference/case-folder.md', () => {
  test.each(schemas)(
    'has every field of $file and no other, and marks the required ones',
    ({ file, schema }) => {
      const rows = [...(sections.get(file) ?? '').matchAll(/^\| ((?:`\w+`(?:, )?)+)( •)? \|/gm)];
      const said = rows.flatMap(([, names = '', required]) =>
        [...names.matchAll(/`(\w+)`/g)].map(([, name]) => ({ name, required: required !== undefined })),
      );
      const known = Object.entries<ZodType>(schema.shape).map(([name, field]) => ({
        name,
        required: !field.safeParse(undefined).success,
      }));
      const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }) =>
        (a.name ?? '').localeCompare(b.name ?? '');
      expect(said.sort(byName)).toEqual(known.sort(byName));
    },
  );
});
