import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ResultsEvaluation } from '../src/quality/kits/api.js';
import { parseKitTargets } from '../src/quality/kits/targets.js';
import { runWaybill } from './support/command.js';

// The built program, as a user runs it.
const evaluate = (...args: string[]) => runWaybill(['evaluate', ...args]);

const scratch = mkdtempSync(join(tmpdir(), 'waybill-evaluate-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const cells = (tp: number | string, fn: number, fp: number, tn: number): string[] => [
  '--tp',
  String(tp),
  '--fn',
  String(fn),
  '--fp',
  String(fp),
  '--tn',
  String(tn),
];

const write = (name: string, rows: string[]): string => {
  const file = join(scratch, name);
  writeFileSync(file, rows.join('\n'));
  return file;
};

describe('a two by two table', () => {
  const names = [
    'sensitivity',
    'specificity',
    'accuracy',
    'positivePredictiveValue',
    'negativePredictiveValue',
    'likelihoodRatioPositive',
    'likelihoodRatioNegative',
    'diagnosticOddsRatio',
    'youden',
  ] as const;

  test('prints each figure with its ends, for a program', () => {
    const run = evaluate(...cells(10, 5, 49, 665), '--json');
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    // FIND's published interval of the kit Spain bought: 41.7 to 84.8 %.
    const { figures: answer } = JSON.parse(run.stdout) as {
      figures: Record<(typeof names)[number], { estimate: number; low: number; high: number }>;
    };
    expect(answer.sensitivity.low).toBeCloseTo(0.417, 3);
    expect(answer.sensitivity.high).toBeCloseTo(0.848, 3);
    for (const name of names)
      expect(Object.keys(answer[name])).toEqual(expect.arrayContaining(['estimate', 'low', 'high']));
  });

  test('says first whether the kit may be used, and exits 1 when that is not shown', () => {
    const bad = evaluate(...cells(30, 70, 2, 98), '--intended-use', 'antigen-who');
    expect(bad.stdout.split('\n')[0]).toContain('FAILS WHO minimum');
    expect(bad.status).toBe(1);
    const few = evaluate(...cells(10, 0, 0, 10), '--intended-use', 'antigen-who');
    expect(few.stdout.split('\n')[0]).toContain('CANNOT TELL');
    expect(few.stdout).toContain('14 with no more wrong would show it');
    expect(few.status).toBe(1);
    expect(evaluate(...cells(95, 5, 1, 299), '--intended-use', 'antigen-who').status).toBe(0);
  });

  test('a good kit is mostly wrong about positives where few are infected', () => {
    const run = evaluate(...cells(8000, 2000, 300, 9700), '--prevalence', '0.005', '--json');
    const { atPrevalence } = JSON.parse(run.stdout) as {
      atPrevalence: { positivePredictiveValue: { estimate: number } };
    };
    expect(atPrevalence.positivePredictiveValue.estimate).toBeCloseTo(0.118168, 6);
  });
});

describe('a file of results', () => {
  const rows = (count: number, row: string) => Array.from({ length: count }, () => row);
  const header = 'reference,result,days_since_onset,lot';

  test('tells a kit used too early from a dead one', () => {
    const early = write('early.csv', [
      header,
      ...rows(100, 'positive,negative,3,A'),
      ...rows(45, 'positive,positive,6,A'),
      ...rows(5, 'positive,negative,6,A'),
      ...rows(200, 'negative,negative,,A'),
    ]);
    const dead = write('dead.csv', [
      header,
      ...rows(15, 'positive,positive,3,A'),
      ...rows(35, 'positive,negative,3,A'),
      ...rows(30, 'positive,positive,6,A'),
      ...rows(70, 'positive,negative,6,A'),
      ...rows(200, 'negative,negative,,A'),
    ]);
    const of = (file: string) => {
      const run = evaluate(file, '--intended-use', 'antigen-who', '--json');
      const [kit] = (JSON.parse(run.stdout) as ResultsEvaluation).kits;
      const { evaluation, diagnosis } = kit!;
      const { sensitivity } = evaluation.figures;
      return [sensitivity.estimate, diagnosis.tooEarly.standing, diagnosis.missesRegardless.standing];
    };
    expect(of(early)).toEqual([0.3, 'seen', 'not-seen']);
    expect(of(dead)).toEqual([0.3, 'not-seen', 'seen']);
    expect(evaluate(early).stdout).toContain('used too early: seen. Before day 6 it finds 0.0%');
  });

  test('names a bad row on stderr, keeps the rest and shows both counts', () => {
    const file = write('bad-row.csv', [
      header,
      'positive,positive,3,A',
      'positive,perhaps,3,A',
      'negative,negative,,A',
    ]);
    const run = evaluate(file);
    expect(run.status).toBe(0);
    expect(run.stderr).toBe(
      `${file}:3 result: cannot be read (found "perhaps", expected positive, negative, invalid or defective)\n`,
    );
    expect(run.stdout).toContain('2 of 3 rows count, 1 could not be read; 0 have no result of the kit');
    expect(run.stdout).toContain(
      'Column “result” was taken for result: "positive" = positive (1), "perhaps" = unread (1)',
    );
    const { rows } = JSON.parse(evaluate(file, '--json').stdout) as { rows: object };
    expect(rows).toEqual({ read: 2, refused: 1, noResult: 0, noReference: 0, of: 3 });
  });
});

describe('what cannot be evaluated', () => {
  test.each([
    [cells(-1, 1, 1, 1), '--tp: found -1, expected a whole number'],
    [cells('NaN', 1, 1, 1), '--tp: found NaN, expected a whole number'],
    [cells(1.5, 1, 1, 1), '--tp: found 1.5, expected a whole number'],
    [['--tp', '1', '--fn', '2'], '--fp, --tn: found nothing, expected all of'],
    [[...cells(1, 1, 1, 1), '--confidence', '95'], '--confidence: found 95, expected'],
    [[...cells(1, 1, 1, 1), '--confidence', '1'], '--confidence: found 1, expected'],
    [[...cells(1, 1, 1, 1), '--method', 'wald'], '--method: found wald, expected one of wilson'],
    [[...cells(1, 1, 1, 1), '--prevalence', '-0.1'], '--prevalence: found -0.1'],
    [[...cells(1, 1, 1, 1), '--intended-use', 'x'], '--intended-use: found x, expected one of antigen-who'],
    [[], 'expected one of the two'],
    [['no-such-file.csv'], 'no-such-file.csv: found ENOENT'],
    [['src'], 'src: found EISDIR'],
  ])('%s is answered by the field, and exit code 2', (args, message) => {
    const run = evaluate(...args);
    expect(run.stderr).toContain(message);
    expect(run.stdout).toBe('');
    expect(run.status).toBe(2);
  });

  test('a file without one result that can be read', () => {
    const run = evaluate(write('none.csv', ['reference,result', 'x,y']));
    expect(run.stderr).toContain('found no result that can be read');
    expect(run.status).toBe(2);
  });
});

test('the targets that ship can be read, and each names its source and how well it is confirmed', () => {
  const { targets } = parseKitTargets(readFileSync('data/kit-targets.yaml', 'utf8'));
  expect(
    targets.map(({ id, sensitivityMin, specificityMin }) => [id, sensitivityMin, specificityMin]),
  ).toEqual([
    ['antigen-who', 0.8, 0.97],
    ['antibody-mhra', 0.98, 0.98],
    ['serology-fda', 0.9, 0.95],
  ]);
  for (const { source, confirmation } of targets) expect([source, confirmation]).not.toContain('');
});
