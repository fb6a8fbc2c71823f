import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainLineOf, readPlainEntry } from './plain-entry.js';
import { isPlainText } from './plain-scalar.js';
import { WrittenNumber } from './raw-entry.js';
import { readYaml } from './yaml-entry.js';

const pieces = fc.constantFrom(
  ...[
    '- ',
    '  ',
    '    - ',
    'a:',
    'b: ',
    'a: x',
    ':',
    '#',
    ' #',
    '"',
    "'",
    '\n',
    '\n  ',
    'true',
    'no',
    '~',
    'null',
    '1e3',
  ],
  ...[
    '0x1',
    '1_000',
    '0.50',
    '-3',
    '007',
    '.5',
    '[',
    ']',
    '{',
    ',',
    '&a',
    '*a',
    '!t',
    '|',
    '>',
    '%',
    '@',
    '?',
    '-',
    '---',
  ],
  ...[
    '2020-03-12',
    '12:30',
    'word',
    '口罩',
    '\u00a0',
    '\u2028',
    '\t',
    '\\',
    '\\n',
    '.inf',
    '<<',
    '=',
    'Null',
    'TRUE',
    '0o7',
  ],
);
const entry = fc.array(pieces, { maxLength: 12 }).map((parts) => `- id: ${parts.join('')}\n`);

const plainNumbers = (value: unknown): unknown => {
  if (value instanceof WrittenNumber) return value.value;
  if (Array.isArray(value)) return value.map(plainNumbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, plainNumbers(inner)]));
};

test('what the quick reader of plain entries takes, the YAML library reads the same', () => {
  let taken = 0;
  fc.assert(
    fc.property(entry, (text) => {
      const quick = readPlainEntry(text);
      if (quick === undefined) return;
      taken++;
      const reading = readYaml(text);
      expect(reading.troubles).toEqual([]);
      expect(reading.value).toEqual([quick]);
      expect([plainNumbers(quick)]).toEqual(parse(text));
      for (const field of Object.keys(quick))
        expect(plainLineOf(text, [field]) + 1).toBe(reading.lines.get(`0.${field}`));
    }),
    { numRuns: 5_000 },
  );
  expect(taken).toBeGreaterThan(200);
});

test('text that is held plain is read back by the YAML library as that text', () => {
  const text = fc.oneof(
    fc.array(pieces, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (value) => {
      if (isPlainText(value))
        expect(parse(`a:\n  - ${value}\n  - b: ${value}\n`)).toEqual({ a: [value, { b: value }] });
    }),
    { numRuns: 5_000 },
  );
});
