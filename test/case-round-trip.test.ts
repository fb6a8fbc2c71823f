import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseFileNames, readCase, writeCase } from '../src/case/index.js';
import { arbitraryCase } from './support/arbitrary-case.js';
import { lawRuns } from './support/find.js';

test('a case that is written and read is the same case, and is written the same again', () => {
  fc.assert(
    fc.property(arbitraryCase, (caseData) => {
      const files = writeCase(caseData);
      const reading = readCase(files);
      // An amount nobody can read is said, and its words stay in the case.
      const said = [
        'csv-formula',
        'unit-unfamiliar',
        'unit-unknown',
        'need-unplaced',
        'amount-unreadable',
        'amount-two-ways',
        'amount-by-table',
      ];
      expect(reading.problems.filter(({ code }) => !said.includes(code))).toEqual([]);
      expect(reading.case).toEqual(caseData);
      expect(reading.counts.total.refused).toBe(0);
      if (reading.case) expect(writeCase(reading.case)).toEqual(files);
    }),
    { numRuns: lawRuns, verbose: 1 },
  );
});

test('the case that ships is written as its files are, byte for byte', () => {
  const folder = new URL('../cases/mask-diplomacy-2020/', import.meta.url);
  const names = readdirSync(folder).filter((name) => caseFileNames.has(name));
  const files = names.map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
  const reading = readCase(files);
  expect(reading.problems).toEqual([]);
  if (!reading.case) throw new Error('the case that ships could not be read');
  const written = new Map(writeCase(reading.case).map(({ name, text }) => [name, text]));
  for (const { name, text } of files) expect(written.get(name), name).toBe(text);
  expect([...written.keys()].toSorted()).toEqual(names.toSorted());
});
