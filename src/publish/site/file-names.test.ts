import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from './file-names.js';

test.each([
  ['claim.cgtn-calls-aid', 'claim.cgtn-calls-aid'],
  ['terms.flow.chn.ita.mask', 'terms.flow.chn.ita.mask'],
])('%s is a file name already', (id, name) => {
  expect(fileNameOf(id)).toBe(name);
});

test.each([
  'Claim.A',
  'a/b',
  '..',
  'a.',
  '.hidden',
  '口罩',
  'nul',
  'con.txt',
  'a b',
  'a_b',
  '',
  'a'.repeat(300),
  'a\u0000b',
])('%j is given another', (id) => {
  const name = fileNameOf(id);
  expect(name).toMatch(/^[a-z0-9_][a-z0-9._-]*$/);
  expect(name).not.toBe(id);
  expect(name.length).toBeLessThan(81);
});

test('no two ids are one file, on a disk that tells no capitals either', () => {
  const id = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[aA._/-]{1,4}$/));
  fc.assert(
    fc.property(id, id, (one, other) => {
      fc.pre(one !== other);
      expect(fileNameOf(one).toLowerCase()).not.toBe(fileNameOf(other).toLowerCase());
      expect(fileNameOf(one)).toMatch(/^[a-z0-9_][a-z0-9._-]*$/);
      expect(fileNameOf(one)).not.toMatch(/[.]$|^(?:con|nul|aux|prn|com\d|lpt\d)(?:[.]|$)/);
    }),
  );
});
