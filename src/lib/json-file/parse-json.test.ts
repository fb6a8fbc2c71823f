import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from './parse-json.js';

test.each<[string, string, object]>([
  ['a field given twice', '{"packs": 9,\n "packs": 2}', { line: 2, twice: 'packs' }],
  ['one of them escaped', '{"packs": 9,\n "p\\u0061cks": 2}', { line: 2, twice: 'packs' }],
  ['in one of several', '[{"a": 1},\n{"a": {"b": 1,\n"b": 2}}]', { line: 3, twice: 'b' }],
  [
    'the same name in two objects',
    '{"a": {"a": 1}, "b": [{"a": 2}, {"a": 3}]}',
    { value: { a: { a: 1 }, b: [{ a: 2 }, { a: 3 }] } },
  ],
  [
    'a name, a brace and a colon in a text',
    '{"a": "\\"a\\": {", "b": "a"}',
    { value: { a: '"a": {', b: 'a' } },
  ],
  ['a Chinese name twice', '{"站点": 1, "站点": 2}', { line: 1, twice: '站点' }],
  ['no JSON', '{"a": 1,\n', { line: 2 }],
  ['nothing', '', { line: 1 }],
])('%s', (_, text, parsed) => {
  expect(parseJson(text)).toEqual(parsed);
});

test('what was written as JSON is read as it was, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
    }),
  );
});
