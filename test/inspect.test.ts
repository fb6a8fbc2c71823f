import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runWaybill } from './support/command.js';

// The built program, as a user runs it.
const waybill = (...args: string[]) => runWaybill(['inspect', ...args]);

const scratch = mkdtempSync(join(tmpdir(), 'waybill-inspect-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const write = (name: string, text: string): string => {
  const file = join(scratch, name);
  writeFileSync(file, text);
  return file;
};

const kn95 = write(
  'kn95.yaml',
  `title: NPPTL filtration of a KN95
measurements:
  - property: efficiency
    unit: "%"
    tested: 30
    lowest: 94.51
    highest: 99.09
    beyond: { limit: 95, count: 3 }
    aerosol: sodium-chloride
    flow: 85
`,
);

describe('waybill inspect', () => {
  test('says the verdict first and exits 1 when the report fails', () => {
    const run = waybill(kn95, '--standard', 'KN95');
    expect(run.stdout).toMatch(/^FAIL: does not meet GB 2626 KN95/);
    expect(run.stdout).toContain('3 of 30 beyond the limit');
    expect(run.status).toBe(1);
  });

  test('cannot tell about FFP2 from it, and says why', () => {
    const run = waybill(kn95, '--standard', 'EN 149 FFP2', '--json');
    const answer = JSON.parse(run.stdout) as { verdict: string; requirements: { why?: string }[] };
    expect(answer.verdict).toBe('cannot-tell');
    expect(answer.requirements.map(({ why }) => why)).toContain('other-flow');
    expect(run.status).toBe(1);
  });

  test('exits 0 when every requirement is measured and met', () => {
    const passing = write(
      'thermometer.yaml',
      'title: Thermometers\nmeasurements:\n  - { property: laboratory-error, unit: C, values: [0.1, -0.2, 0.3] }\n',
    );
    const run = waybill(passing, '--standard', 'ISO 80601-2-56', '--lang', 'it');
    expect(run.stdout).toMatch(/^CONFORME.*\n(.*\n)*.*non confermato/);
    expect(run.status).toBe(0);
  });

  test('compares two standards', () => {
    const run = waybill('--compare', 'KN95', 'FFP2');
    expect(run.stdout).toMatch(/^GB 2626 KN95 is not EN 149 FFP2/);
    expect(run.stdout).toContain('looser; GB 2626 KN95 at most 3.5 mbar (85 L/min)');
    expect(run.status).toBe(0);
  });

  const wrong: [string, string[], RegExp][] = [
    [
      'a standard nobody knows',
      [kn95, '--standard', 'FFP4'],
      /FFP4: no such standard; expected one of .*did you mean/,
    ],
    ['no standard', [kn95], /--standard/],
    ['three standards', ['--compare', 'KN95', 'FFP2', 'N95'], /expected two standards/],
    ['a file that is not there', ['nowhere.yaml', '--standard', 'N95'], /nowhere\.yaml: found ENOENT/],
  ];
  test.each(wrong)('with %s says what was expected and exits 2', (_, args, says) => {
    const run = waybill(...args);
    expect(run.stderr).toMatch(says);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(run.status).toBe(2);
  });

  test('names line and field of every wrong measurement', () => {
    const file = write(
      'wrong.yaml',
      'title: X\nmeasurements:\n  - property: smell\n    values: [1]\n    unit: "%"\n  - property: efficiency\n    values: [97]\n',
    );
    const { stderr } = waybill(file, '--standard', 'N95');
    expect(stderr).toMatch(/wrong\.yaml:3 measurements\.0\.property: .*found "smell"/);
    expect(stderr).toMatch(/wrong\.yaml:6 measurements\.1\.unit: .*expected the unit/);
  });
});
