import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasQualityReference } from '../../../test/support/quality-reference.js';
import { readYamlDocument } from '../../case/index.js';
import { wording } from '../../lib/wording/index.js';
import { compareStandards } from './compare-standards.js';
import { demandsOf, type Grade } from './demand.js';
import { getGrade } from './find-grade.js';
import { formatCompared, formatComparison } from './format-comparison.js';
import { formatJudged, formatVerdict } from './format-report.js';
import { judgeReport } from './judge-report.js';
import type { Property } from './properties.js';
import { ReportFile } from './report.js';
import { Standard } from './standard.js';
import { convert, findUnit } from './units.js';

const folder = join(import.meta.dirname, '../../../data/standards');
const standards = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const { value, problems } = readYamlDocument(
      { name, text: readFileSync(join(folder, name), 'utf8') },
      wording('entry.standard'),
      Standard,
    );
    if (!value) throw new Error(JSON.stringify(problems));
    return { name, value };
  });
const grades = standards.flatMap(({ value }) =>
  value.classes.map((className): Grade => ({ standard: value, className })),
);
const grade = (text: string): Grade =>
  getGrade(
    standards.map(({ value }) => value),
    text,
  );

const report = (...measurements: object[]): ReportFile =>
  ReportFile.parse({ title: 'A report', measurements });
const verdict = (standard: string, ...measurements: object[]) =>
  judgeReport(report(...measurements), grade(standard)).verdict;

const nacl = { property: 'efficiency', unit: '%', aerosol: 'sodium-chloride', flow: 85 };
const n95 = [
  { ...nacl, values: Array<number>(20).fill(97) },
  { property: 'inhalation-resistance', unit: 'Pa', flow: 85, values: [210, 230] },
  { property: 'exhalation-resistance', unit: 'mmH2O', flow: 85, values: [20] },
];

describe('the standards held', () => {
  test('are named as their files', () => {
    for (const { name, value } of standards) expect(name).toBe(`${value.id}.yaml`);
  });

  const limits = (text: string, property: Property, index = 0): unknown => {
    const found = demandsOf(grade(text)).filter((demand) => demand.property === property)[index]?.limit;
    return found && 'value' in found ? found.value : undefined;
  };

  test.skipIf(!hasQualityReference)('have the limits of the reference', () => {
    type Row = Record<string, unknown> & { std: string };
    const file = join(import.meta.dirname, '../../../../shared/reference/conformity/standards.json');
    const rows = JSON.parse(readFileSync(file, 'utf8')) as Row[];
    const row = (start: string): Row => rows.find(({ std }) => std.startsWith(start)) ?? { std: '' };
    const ffp = ['FFP1', 'FFP2', 'FFP3'];
    expect(ffp.map((one) => limits(one, 'penetration'))).toEqual(row('EN 149').penetrationMaxPct);
    expect(ffp.map((one) => limits(one, 'inhalation-resistance'))).toEqual(row('EN 149').inhal30Lmbar);
    expect(ffp.map((one) => limits(one, 'inhalation-resistance', 1))).toEqual(row('EN 149').inhal95Lmbar);
    expect(limits('FFP2', 'exhalation-resistance')).toBe(row('EN 149').exhal160Lmbar);
    expect(limits('KN95', 'inhalation-resistance')).toBe(row('GB 2626').inhalMaxPa);
    expect(limits('KN95', 'exhalation-resistance')).toBe(row('GB 2626').exhalMaxPa);
    expect(100 - Number(limits('KN100', 'penetration'))).toBe(
      (row('GB 2626').efficiencyMinPct as number[])[2],
    );
    expect(limits('N95', 'inhalation-resistance')).toBe(row('42 CFR').inhalMaxMmH2O);
    expect(limits('GB 19083 1', 'inhalation-resistance')).toBe(row('GB 19083').inhalMaxPa);
    expect(limits('YY 0469', 'pressure-difference')).toBe(row('YY 0469').deltaPmaxPa);
    const types = ['I', 'II', 'IIR'];
    expect(types.map((one) => limits(one, 'bacterial-filtration'))).toEqual(row('EN 14683').BFEminPct);
    expect(types.map((one) => limits(one, 'pressure-difference'))).toEqual(row('EN 14683').deltaPmaxPaCm2);
    const levels = ['Level 1', 'Level 2', 'Level 3'];
    expect(levels.map((one) => limits(one, 'pressure-difference'))).toEqual(row('ASTM F2100').deltaPmaxMmH2O);
    expect(levels.map((one) => limits(one, 'blood-resistance'))).toEqual(row('ASTM F2100').bloodMmHg);
    expect(limits('GB 19082', 'charge')).toBe(row('GB 19082').antistaticUC);
  });
});

describe('units', () => {
  const table: [number, string, string, number, number][] = [
    [35, 'mmH2O', 'Pa', 343.2, 0.05],
    [25, 'mmH2O', 'Pa', 245, 0.5],
    [120, 'mmHg', 'kPa', 16, 0.005],
    [2.4, 'mbar', 'Pa', 240, 0],
    [240, 'Pa', 'mbar', 2.4, 0],
    [5, 'mmH2O/cm2', 'Pa/cm²', 49, 0.05],
  ];
  test.each(table)('%d %s in %s is %d', (value, from, to, expected, tolerance) => {
    const [a, b] = [findUnit(from), findUnit(to)];
    if (!a || !b) throw new Error('no such unit');
    expect(Math.abs((convert(value, a, b) ?? Number.NaN) - expected)).toBeLessThanOrEqual(tolerance);
  });

  test('a pressure is not a pressure per area', () => {
    expect(convert(49, 'Pa', 'Pa/cm²')).toBeUndefined();
  });
});

describe('a report', () => {
  // data: real_data.json, NPPTL report of 28 May 2020.
  const npptl = { ...nacl, tested: 30, lowest: 94.51, highest: 99.09, beyond: { limit: 95, count: 3 } };

  test('of 30 KN95 of which 3 hold back less than 95 % fails KN95 and N95', () => {
    for (const name of ['KN95', 'N95']) {
      const { verdict: found, requirements } = judgeReport(report(npptl), grade(name));
      expect(found).toBe('fail');
      expect(requirements[0]).toMatchObject({ standing: 'fail', worst: 5.49, failing: 3, n: 30 });
      // R: qbeta(0.05, 3, 28) and qbeta(0.95, 4, 27)
      expect(requirements[0]?.failingShare?.low).toBeCloseTo(0.0278, 4);
      expect(requirements[0]?.failingShare?.high).toBeCloseTo(0.2387, 3);
    }
  });

  test('of the same KN95 cannot tell about FFP2: the flow is another, and there is no oil', () => {
    const { verdict: found, requirements } = judgeReport(report(npptl), grade('FFP2'));
    expect(found).toBe('cannot-tell');
    expect(requirements.map(({ why }) => why)).toEqual(
      expect.arrayContaining(['other-flow', 'other-aerosol', 'not-measured']),
    );
  });

  test('passes when every requirement is measured and met', () => {
    expect(verdict('N95', ...n95)).toBe('pass');
  });

  test.each([0, 1, 2])('without one of its measurements passes no longer', (left) => {
    expect(verdict('N95', ...n95.filter((_, index) => index !== left))).toBe('cannot-tell');
  });

  test('of fewer than the 20 filters asked cannot tell, and fails all the same when one fails', () => {
    const few = (values: number[]) => verdict('N95', { ...nacl, values }, ...n95.slice(1));
    expect(few([97, 98])).toBe('cannot-tell');
    expect(few([97, 94])).toBe('fail');
  });

  test('of leakage may have 4 of 50 exercises over the limit, not 5', () => {
    const leakage = (over: number) => {
      const values = [...Array<number>(50 - over).fill(6), ...Array<number>(over).fill(12)];
      const measured = { property: 'inward-leakage', unit: '%', counted: 'exercises', values };
      return judgeReport(report(measured), grade('FFP2')).requirements.find(
        ({ demand }) => demand.conditions.counted === 'exercises',
      )?.standing;
    };
    expect(leakage(4)).toBe('pass');
    expect(leakage(5)).toBe('fail');
  });

  test('of resistance at less air than asked can fail but not pass, at more air pass but not fail', () => {
    const at = (flow: number, value: number) =>
      judgeReport(
        report({ property: 'inhalation-resistance', unit: 'Pa', flow, values: [value] }),
        grade('FFP2'),
      ).requirements.filter(({ demand }) => demand.property === 'inhalation-resistance')[1]?.standing;
    expect([at(85, 250), at(85, 230)]).toEqual(['fail', 'cannot-tell']);
    expect([at(120, 250), at(120, 230)]).toEqual(['cannot-tell', 'pass']);
  });

  test('of a splash at 120 mmHg is one at 16.0 kPa, and of 80 mmHg is not', () => {
    const splash = (value: number) =>
      judgeReport(
        report({ property: 'blood-resistance', unit: 'mmHg', values: [value] }),
        grade('IIR'),
      ).requirements.find(({ demand }) => demand.property === 'blood-resistance')?.standing;
    expect([splash(120), splash(80)]).toEqual(['pass', 'fail']);
  });

  test('of a thermometer counts an error by its size', () => {
    const error = (values: number[]) =>
      verdict('ISO 80601-2-56', { property: 'laboratory-error', unit: '°C', values });
    expect([error([-0.3, 0.2]), error([-0.4, 0.2])]).toEqual(['pass', 'fail']);
  });

  test('against a standard of which no limit is held cannot tell', () => {
    expect(verdict('ISO 80601-2-12', ...n95)).toBe('cannot-tell');
  });
});

describe('laws', () => {
  const results = fc.array(fc.double({ min: 90, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });

  test('what is held back and what gets through are judged alike', () => {
    fc.assert(
      fc.property(results, (values) => {
        const through = { ...nacl, property: 'penetration', values: values.map((value) => 100 - value) };
        expect(verdict('N95', { ...nacl, values }, ...n95.slice(1))).toBe(
          verdict('N95', through, ...n95.slice(1)),
        );
      }),
    );
  });

  test('one more result never turns a failure into a pass', () => {
    fc.assert(
      fc.property(results, fc.double({ min: 0, max: 100, noNaN: true }), (values, more) => {
        if (verdict('N95', { ...nacl, values }, ...n95.slice(1)) !== 'fail') return;
        expect(verdict('N95', { ...nacl, values: [...values, more] }, ...n95.slice(1))).toBe('fail');
      }),
    );
  });

  test('a measurement the standard does not ask for changes nothing', () => {
    const other = { property: 'fit-factor', unit: '1', values: [20] };
    expect(verdict('N95', ...n95, other)).toBe('pass');
  });

  test('the order of two classes turns stricter into looser, and asked into not asked', () => {
    const turned = { stricter: 'looser', looser: 'stricter', 'not-required': 'only-first' } as const;
    for (const a of grades) {
      for (const b of grades.filter(({ standard }) => standard === a.standard)) {
        const there = compareStandards(a, b).properties;
        const back = compareStandards(b, a).properties;
        for (const [relation, other] of Object.entries(turned))
          expect(there.filter((one) => one.relation === relation)).toHaveLength(
            back.filter((one) => one.relation === other).length,
          );
      }
    }
  });

  test('every class suffices for itself, where a limit of it is held', () => {
    for (const one of grades)
      expect(compareStandards(one, one).suffices).toBe(demandsOf(one).length > 0 ? 'yes' : 'cannot-tell');
  });

  test('where one class suffices for another, a report just inside its limits passes both', () => {
    const pairs = grades.flatMap((a) =>
      grades.flatMap((b) => (a !== b && compareStandards(a, b).suffices === 'yes' ? [[a, b] as const] : [])),
    );
    expect(pairs.length).toBeGreaterThan(3);
    for (const [a, b] of pairs) {
      const most = report(...demandsOf(a).map(insideLimit));
      expect(judgeReport(most, a).verdict).toBe('pass');
      expect(judgeReport(most, b).verdict, `${a.className}, ${b.className}`).toBe('pass');
    }
  });

  function insideLimit({
    property,
    limit,
    conditions,
    samples,
  }: ReturnType<typeof demandsOf>[number]): object {
    const test = { property, ...conditions };
    return limit.kind === 'by-laboratory'
      ? { ...test, outcome: 'pass' }
      : {
          ...test,
          unit: limit.unit,
          values: Array<number>(samples).fill(limit.value * (limit.kind === 'max' ? 0.99 : 1.01)),
        };
  }
});

describe('KN95 is not FFP2', () => {
  const comparison = compareStandards(grade('KN95'), grade('FFP2'));

  test('as it asks for no oil and lets more resistance pass', () => {
    expect(comparison.suffices).toBe('no');
    expect(comparison.properties).toContainEqual(
      expect.objectContaining({ property: 'penetration', relation: 'not-required' }),
    );
    expect(comparison.properties).toContainEqual(
      expect.objectContaining({ property: 'inhalation-resistance', relation: 'looser', firstInUnit: 3.5 }),
    );
  });

  test('as its 95 % are measured at another flow', () => {
    expect(comparison.properties[0]).toMatchObject({ relation: 'not-comparable', why: 'other-flow' });
  });

  test('can be said in every language', () => {
    for (const language of ['en', 'it', 'zh'] as const) {
      const judgement = judgeReport(report(...n95), grade('FFP2'));
      const said = [
        formatComparison(comparison, language),
        ...comparison.properties.map((one) => formatCompared(one, comparison, language)),
        formatVerdict(judgement, language),
        ...judgement.requirements.map((one) => formatJudged(one, language)),
      ];
      for (const line of said) expect(line).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe('a wrong file', () => {
  const wrong: [string, object, RegExp][] = [
    ['a property nobody knows', { property: 'smell', values: [1], unit: '%' }, /property/],
    ['a unit nobody knows', { ...nacl, unit: 'furlong', values: [1] }, /unit.*|furlong/],
    ['no unit', { property: 'efficiency', values: [1] }, /unit/],
    ['no results', nacl, /values/],
    ['results and a summary of them', { ...nacl, values: [1], tested: 3 }, /values/],
    [
      'more beyond the limit than were tested',
      { ...nacl, tested: 3, beyond: { limit: 95, count: 4 } },
      /beyond/,
    ],
    ['a lowest above the highest', { ...nacl, tested: 3, lowest: 9, highest: 8 }, /lowest/],
    ['none tested', { ...nacl, tested: 0, lowest: 9, highest: 9 }, /tested/],
    ['a field nobody knows', { ...nacl, values: [1], temperature: 20 }, /temperature/],
  ];
  test.each(wrong)('with %s is refused by line and field', (_, measurement, field) => {
    const text = JSON.stringify({ title: 'A report', measurements: [measurement] });
    const { value, problems } = readYamlDocument(
      { name: 'report.yaml', text },
      wording('entry.report'),
      ReportFile,
    );
    expect(value).toBeUndefined();
    expect(problems[0]?.at.field).toMatch(field);
    expect(problems[0]?.at.line).toBe(1);
  });

  test.each([
    ['an alias', 'title: &a X\nlot: *a\nmeasurements: []\n', 'yaml-anchor'],
    ['an open quote', 'title: "X\nmeasurements: []\n', 'yaml-syntax'],
    ['thousands of brackets', `title: ${'['.repeat(50_000)}`, 'yaml-syntax'],
    ['nothing in it', '', 'yaml-not-a-list'],
  ])('with %s is refused', (_, text, code) => {
    const { value, problems } = readYamlDocument(
      { name: 'report.yaml', text },
      wording('entry.report'),
      ReportFile,
    );
    expect(value).toBeUndefined();
    expect(problems[0]).toMatchObject({ code, at: { file: 'report.yaml' } });
  });

  test('with a class the standard does not have is refused', () => {
    const text =
      'id: x\nname: X\nedition: X\ntitle: X\nproduct: mask\nclasses: [A]\nsource: X\nconfirmation: confirmed\nrequirements:\n  - property: strength\n    min: { B: 1 }\n    unit: N\n';
    const { problems } = readYamlDocument({ name: 'x.yaml', text }, wording('entry.standard'), Standard);
    expect(problems[0]).toMatchObject({ at: { line: 11, field: 'requirements.0.min' } });
  });
});

describe('a standard named without its edition', () => {
  const shipped = standards.map(({ value }) => value);
  const edition = (text: string, on?: string): string =>
    getGrade(shipped, text, on === undefined ? undefined : { from: on, to: on }).standard.edition;

  test.each([
    ['EN 14683 IIR', '2025-10-16', 'EN 14683:2019'],
    ['EN 14683 IIR', '2025-10-17', 'EN 14683:2025'],
    ['GB 19083 1', '2025-11-30', 'GB 19083-2010'],
    ['GB 19083 1', '2025-12-01', 'GB 19083-2023'],
    ['YY 0469', '2026-11-30', 'YY 0469-2011'],
    ['YY 0469', '2026-12-01', 'YY 0469-2023'],
    ['EN 149 FFP2', '2026-12-01', 'EN 149:2001+A1:2009'],
  ])('is, for %s on %s, %s', (text, on, expected) => {
    expect(edition(text, on)).toBe(expected);
  });

  test('is the one whose limits are held where there is no day, and the one that was named whatever the day', () => {
    expect(edition('EN 14683 IIR')).toBe('EN 14683:2019');
    expect(edition('EN 14683:2019 IIR', '2026-11-29')).toBe('EN 14683:2019');
    expect(edition('EN 14683:2025 IIR', '2020-01-01')).toBe('EN 14683:2025');
  });

  test('is the younger where the days of a report leave two open', () => {
    expect(getGrade(shipped, 'EN 14683 II', { from: '2025-10-01', to: '2025-10-31' }).standard.edition).toBe(
      'EN 14683:2025',
    );
  });

  test('cannot be met where its limits were not read, however good the report', () => {
    const report = {
      title: 'Report',
      measurements: [{ property: 'bacterial-filtration' as const, unit: '%' as const, values: [99.9] }],
    };
    for (const name of ['EN 14683 IIR', 'GB 19083 1', 'YY 0469'])
      expect(
        judgeReport(report, getGrade(shipped, name, { from: '2026-12-01', to: '2026-12-01' })).verdict,
      ).toBe('cannot-tell');
  });
});
