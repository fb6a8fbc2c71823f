import { describe, expect, test } from 'vitest';
import { hasQualityReference, readQualityReference } from '../../../test/support/quality-reference.js';
import { codeLetterOf, type InspectionLevel, inspectionLevels } from './code-letter.js';
import { type MasterPlan, masterPlan, type Severity } from './master-table.js';
import { acceptanceQualityLimits } from './preferred-series.js';

type Example = Record<Severity, MasterPlan> & {
  readonly lot: number;
  readonly level: InspectionLevel;
  readonly aql: number;
  readonly codeLetter: string;
};
type Reference = {
  readonly lotRanges: readonly (readonly [number, number | null])[];
  readonly codeLetters: Record<InspectionLevel, string>;
  readonly tables: Record<Severity, Record<string, Record<string, MasterPlan>>>;
  readonly examples: readonly Example[];
};

const read = () => readQualityReference('iso2859_1_single.json') as Reference;

describe.skipIf(!hasQualityReference)('ISO 2859-1:1999', () => {
  test('Table 1 gives both ends of every range of lots its letter, at every level', () => {
    const reference = read();
    for (const level of inspectionLevels) {
      reference.lotRanges.forEach(([from, to], row) => {
        for (const lot of [from, to ?? 10_000_000])
          expect([level, lot, codeLetterOf(lot, level)]).toEqual([
            level,
            lot,
            reference.codeLetters[level][row],
          ]);
      });
    }
  });

  test('the diagonals give every cell of Tables 2-A, 2-B and 2-C, arrows followed', () => {
    let cells = 0;
    for (const [severity, letters] of Object.entries(read().tables)) {
      for (const [letter, row] of Object.entries(letters)) {
        for (const [aql, cell] of Object.entries(row)) {
          expect([severity, letter, aql, masterPlan(severity as Severity, letter, Number(aql))]).toEqual([
            severity,
            letter,
            aql,
            cell,
          ]);
          cells++;
        }
      }
    }
    expect(cells).toBe(3 * 16 * acceptanceQualityLimits.length);
  });

  test('the worked examples come out', () => {
    for (const { lot, level, aql, codeLetter, ...plans } of read().examples) {
      const letter = codeLetterOf(lot, level);
      expect(letter).toBe(codeLetter);
      for (const [severity, plan] of Object.entries(plans))
        expect(masterPlan(severity as Severity, letter, aql)).toEqual(plan);
    }
  });
});

test('an AQL between two of the series names the nearer', () => {
  expect(() => masterPlan('normal', 'Q', 0.7)).toThrow('aql: found 0.7, expected 0.65, which is the nearest');
  expect(() => masterPlan('normal', 'Q', 5)).toThrow('expected 4, which');
});
