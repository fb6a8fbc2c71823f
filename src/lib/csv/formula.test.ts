import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCell } from './cells.js';
import { markFormulas, unmarkFormulas } from './formula.js';

// What each spreadsheet would otherwise compute, and how it is written: an apostrophe in front, taken off on reading.
test.each([
  ['=1+1', "'=1+1"],
  ['=HYPERLINK("http://x.test")', `'=HYPERLINK("http://x.test")`],
  ['+39 02 1234', "'+39 02 1234"],
  ['-2+3+cmd|" /C calc"!A0', `'-2+3+cmd|" /C calc"!A0`],
  ['@SUM(1)', "'@SUM(1)"],
  ['\t=1', "'\t'=1"],
  ['\r=1', "'\r'=1"],
  ['\tname', "'\tname"],
  ['  =1', "  '=1"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ["'''=1", "''''=1"],
  ['a;=1', "a;'=1"],
  ['a\n-x', "a\n'-x"],
  ['--5', "'--5"],
])('%j is written %j', (text, written) => {
  expect(markFormulas(text)).toBe(written);
  expect(unmarkFormulas(written)).toBe(text);
});

test.each(['-5', '+5', '-1.5e-7', '-.5', "it's", "'quoted'", "''", 'a-b', 'a=b', 'x@y.test', '', '-5;-6'])(
  '%j stays as it is',
  (text) => {
    expect(markFormulas(text)).toBe(text);
    expect(unmarkFormulas(text)).toBe(text);
  },
);

test('every text comes back, and no cell, however it is cut, begins with what is computed', () => {
  const parts = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '＠',
    "'",
    '\t',
    '\r',
    '\n',
    ';',
    ' ',
    'a',
    '5',
    '.',
    'e',
    ',',
    '"',
  );
  const text = fc.array(parts, { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, (each) => {
      const written = markFormulas(each);
      expect(unmarkFormulas(written)).toBe(each);
      expect(written).not.toMatch(/^[\t\r\n]/);
      for (const cell of written.split(/[;\t\r\n]/)) {
        const isHarmless = /^ *(?:-|[+-](?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?) *$/i.test(cell);
        if (!isHarmless) expect(cell).not.toMatch(/^ *[=+\-@＝＋－＠]/);
      }
    }),
    { numRuns: 5_000 },
  );
});

test('a number is a number', () => {
  expect([writeCell(-5), writeCell(1e-7), writeCell('-5')]).toEqual(['-5', '1e-7', '-5']);
});
