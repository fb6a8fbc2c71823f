import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { evaluateOn } from './support/dossiers.js';

const guide = readFileSync('docs/guides/decide-about-a-consignment.md', 'utf8');
const yaml = /```yaml\n(.*?)```/s.exec(guide)?.[1] ?? '';

test('the dossier of the guide gets the answer the guide tells', () => {
  const {
    export: exportEnd,
    import: importEnd,
    verdict,
  } = evaluateOn(parse(yaml) as Record<string, unknown>, undefined);
  expect(exportEnd).toMatchObject({ verdict: 'release', rules: [] });
  const [union] = importEnd.rules;
  expect(union?.rule.id).toBe('EU-PPE-2016-425');
  // Of gloves it asks for a report of their own.
  const asked = union?.rule.allOf.filter(({ when }) => when?.classes?.includes('protective_glove') !== true);
  expect(asked).toHaveLength(7);
  expect(union?.failed).toHaveLength(5);
  expect(verdict).toBe('hold');
});
