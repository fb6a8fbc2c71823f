import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCell } from './cells.js';
import { markFormulas, unmarkFormulas } from './formula.js';
import { splitRecords } from './records.js';

const read = (text: string) => [...splitRecords(text, () => true)];

test('CSV is read as csv-parse reads it', () => {
  const cell = fc
    .array(fc.constantFrom('a', '"', ',', '\n', ';', ' ', '口罩', '=1', "'"), { maxLength: 6 })
    .map((parts) => parts.join(''));
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, (table) => {
      const filled = table.map(([, ...rest]) => ['x', ...rest]);
      const text = filled.map((row) => `${row.map(writeCell).join(',')}\n`).join('');
      const marked = filled.map((row) => row.map(markFormulas));
      expect(read(text).map((record) => record.cells)).toEqual(marked);
      expect(parse(text, { relax_column_count: true })).toEqual(marked);
      expect(marked.map((row) => row.map(unmarkFormulas))).toEqual(filled);
    }),
    { numRuns: 7 * Number(process.env.LAW_RUNS ?? 100) },
  );
});

test('a quote that is never closed costs its own line', () => {
  expect(read('a,b\n1,"2\n3,4\n5,6\n').map(({ line, cells }) => [line, cells])).toEqual([
    [1, ['a', 'b']],
    [2, undefined],
    [3, ['3', '4']],
    [4, ['5', '6']],
  ]);
});

test('two stray quotes cost their two lines and not what is between them', () => {
  expect(read('1,"2\n3,4\n5,"6\n7,8\n').map(({ line, cells }) => [line, cells])).toEqual([
    [1, undefined],
    [2, ['3', '4']],
    [3, undefined],
    [4, ['7', '8']],
  ]);
});

test('lines are counted through a cell of several', () => {
  expect(read('1,"a\nb\nc"\n2,d\n').map(({ line }) => line)).toEqual([1, 4]);
});
