import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { unmarkFormulas } from '../../../../src/lib/csv/index';
import { csvText } from './csv';

const hostile = ['=HYPERLINK("http://x.test")', '+1-1', '-2+3', '@SUM(A1)', "'=1", 'x;=1+1', '\t=1', 'plain'];

test('a table that the page saves computes nothing, and its numbers are numbers', () => {
  const csv = csvText(
    ['=name', 'n'],
    hostile.map((name) => [name, -5]),
  );
  const [header, ...rows] = parse(csv, { bom: true });
  expect(header).toEqual(["'=name", 'n']);
  for (const [name = '', number] of rows) {
    expect(name).not.toMatch(/^ *[=+\-@\t\r]|;=/);
    expect(number).toBe('-5');
  }
  expect(rows.map(([name = '']) => unmarkFormulas(name))).toEqual(hostile);
});
