import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const declared = /^export (?:async )?(?:const|function\*?|class|type|interface|enum) (\w+)/gm;

// The same in every domain, command and language, by its nature: what gathers them asks for it by this name.
const conventions = new Set(['register', 'ruleVersions', 'en', 'it', 'zh']);

test('no name is exported from three files: it would mean three things', () => {
  const filesOf = new Map<string, Set<string>>();
  for (const folder of ['src', 'web/src']) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name) || name.includes('.test.')) continue;
      const file = join(folder, name);
      for (const [, exported = ''] of readFileSync(join(root, file), 'utf8').matchAll(declared))
        filesOf.set(exported, (filesOf.get(exported) ?? new Set()).add(file));
    }
  }
  expect(filesOf.size).toBeGreaterThan(1000);
  const often = [...filesOf].filter(([name, files]) => files.size >= 3 && !conventions.has(name));
  expect(often.map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([]);
});
