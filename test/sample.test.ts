import { describe, expect, test } from 'vitest';
import { runSample, type SampleOptions } from '../src/quality/cli/run-sample.js';
import {
  acceptanceQualityLimits,
  chanceToCatch,
  decideStage,
  drawCurve,
  inspectionLevels,
  planSingle,
  sampleToCatch,
  severities,
  singlePlan,
} from '../src/quality/index.js';
import type { PlanAnswer } from '../src/quality/sampling/api.js';
import { runWaybill } from './support/command.js';

const sample = (...flags: string[]) => runWaybill(['sample', ...flags]);
const camelCase = (flag: string) =>
  flag.slice(2).replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const answer = (...flags: string[]) => JSON.parse(sample(...flags, '--json').stdout) as PlanAnswer;
const planOf = (...flags: string[]) => answer(...flags).plan;

describe('waybill sample', () => {
  test('prints the plan of ISO 2859-1 with the names others rely on', () => {
    const plan = planOf('--lot', '600000', '--aql', '0.65', '--level', 'II');
    expect(plan).toMatchObject({ codeLetter: 'Q', n: 1250, ac: 14, re: 15, severity: 'normal' });
    expect(plan.edition).toContain('ISO 2859-1:1999');
    expect(planOf('--lot', '600000', '--aql', '0.65', '--severity', 'tightened')).toMatchObject({
      n: 1250,
      ac: 12,
      re: 13,
    });
    expect(planOf('--lot', '600000', '--aql', '0.65', '--severity', 'reduced')).toMatchObject({
      n: 500,
      ac: 8,
      re: 9,
    });
  });

  test('says first the numbers, then the two risks, then what to do', () => {
    const run = sample('--lot', '600000', '--aql', '0.65');
    const lines = run.stdout.split('\n');
    expect(lines[0]).toBe(
      'n 1,250, Ac 14, Re 15; code letter Q, level II, normal inspection, AQL 0.65; ISO 2859-1:1999 (= GB/T 2828.1-2012).',
    );
    expect(lines[1]).toMatch(
      /^LQ at a consumer’s risk of 10%: 1\.6\d%\. Producer’s risk at the AQL: \d\.\d%\.$/,
    );
    expect(lines[3]).toBe('Take 1,250 at random, accept with up to 14 bad.');
    expect(run.stdout).toContain(
      'If one in three were bad, this plan would let the lot through 0.0% of the time.',
    );
    expect(run.status).toBe(0);
    const [italian, chinese] = [
      sample('--lot', '600000', '--aql', '0.65', '--lang', 'it'),
      sample('--lot', '600000', '--aql', '0.65', '--lang', 'zh'),
    ];
    expect(italian.stdout).toMatch(/^Prendere 1250 pezzi a caso/m);
    expect(chinese.stdout).toMatch(/^随机抽取 1,250 件/m);
  });

  test('a lot that comes once gets the smallest sample that keeps the bad out', () => {
    const flags = ['--lot', '600000', '--limiting-quality', '5%', '--consumer-risk', '0.1', '--accept', '0'];
    const plan = planOf(...flags);
    expect(plan).toMatchObject({ n: 45, ac: 0, re: 1, bad: 30_000 });
    expect(plan.risk).toBeLessThanOrEqual(0.1);
    expect(
      planOf('--lot', '50000', '--limiting-quality', '0.05', '--acceptable-quality', '0.01'),
    ).toMatchObject({ n: 132, ac: 3 });
  });

  test('tells what a sample says of the lot, and draws the curve', () => {
    const { found, curve } = answer('--lot', '1200000', '--aql', '0.65', '--found', '16');
    expect(found?.accepted).toBe(false);
    expect(found?.limits?.low).toBeLessThan((1_200_000 * 16) / 1250);
    expect(found?.limits?.high).toBeGreaterThan((1_200_000 * 16) / 1250);
    expect(curve[0]).toMatchObject({ quality: 0, accepted: 1 });
    expect(curve.length).toBe(101);
    expect(sample('--lot', '1200000', '--aql', '0.65', '--found', '16').stdout).toMatch(
      /^16 found bad: do not accept/m,
    );
  });

  test('a sample larger than the lot means all of it', () => {
    const run = sample('--lot', '120', '--aql', '0.065');
    expect(run.stdout).toMatch(/^Inspect all 120, as the plan asks for 200; accept only if none is bad/m);
    expect(planOf('--lot', '120', '--aql', '0.065')).toMatchObject({
      inspectAll: true,
      codeLetter: 'F',
      planLetter: 'L',
    });
  });

  test('above 10 the AQL counts faults, not bad pieces', () => {
    expect(planOf('--lot', '500', '--aql', '15').counts).toBe('nonconformities');
    expect(sample('--lot', '500', '--aql', '15').stdout).toMatch(/^Take 50 at random and count every fault/m);
  });

  test.each([
    ['--lot: found 0', '--lot', '0', '--aql', '1'],
    ['--lot: found 1.5', '--lot', '1.5', '--aql', '1'],
    ['--lot: found 600,000', '--lot', '600,000', '--aql', '1'],
    ['--lot: found many', '--lot', 'many', '--aql', '1'],
    ['--aql: found 0.7, expected 0.65', '--lot', '500', '--aql', '0.7'],
    ['--aql: found -1', '--lot', '500', '--aql', '-1'],
    ['--aql: found nothing', '--lot', '500'],
    ['--level: found IV', '--lot', '500', '--aql', '1', '--level', 'IV'],
    ['--severity: found mild', '--lot', '500', '--aql', '1', '--severity', 'mild'],
    ['--limiting-quality: found 5', '--lot', '500', '--limiting-quality', '5'],
    ['--limiting-quality: found 0.1', '--lot', '500', '--aql', '1', '--limiting-quality', '0.1'],
    ['--consumer-risk: found 1', '--lot', '500', '--limiting-quality', '0.1', '--consumer-risk', '1'],
    ['--accept: found 50', '--lot', '500', '--limiting-quality', '0.1', '--accept', '50'],
    ['--accept: found -1', '--lot', '500', '--limiting-quality', '0.1', '--accept', '-1'],
    ['--accept: found 3', '--lot', '500', '--aql', '1', '--accept', '3'],
    ['--found: found 51', '--lot', '500', '--aql', '1', '--found', '51'],
    ['--confidence: found NaN', '--lot', '500', '--aql', '1', '--found', '1', '--confidence', 'NaN'],
  ])('%s: is named by its flag, with what was expected', (start, ...flags) => {
    const options = Object.fromEntries(
      Array.from({ length: flags.length / 2 }, (_, at) => [camelCase(flags[2 * at]!), flags[2 * at + 1]]),
    ) as unknown as SampleOptions;
    expect(() => {
      runSample(options, 'en');
    }).toThrow(start);
    expect(() => {
      runSample(options, 'en');
    }).toThrow('expected');
  });

  test('ends with exit code 2 and no stack where a flag is wrong', () => {
    const run = sample('--lot', '0', '--aql', '1');
    expect(run.stderr).toBe('--lot: found 0, expected a whole number of at least 2.\n');
    expect([run.stdout, run.status]).toEqual(['', 2]);
  });
});

describe('the functions behind it', () => {
  test('every lot, AQL, level and severity has a plan that can accept and refuse', () => {
    for (const lot of [2, 30, 500, 35_000, 9_000_000]) {
      for (const level of inspectionLevels)
        for (const aql of acceptanceQualityLimits)
          for (const severity of severities) {
            const { n, ac, re } = planSingle({ lot, aql, level, severity });
            expect(n).toBeGreaterThanOrEqual(2);
            expect([decideStage({ n, ac, re }, ac), decideStage({ n, ac, re }, re)]).toEqual([
              'accept',
              'refuse',
            ]);
          }
    }
  });

  test('600,000 masks of which one in three is bad are caught by eight pieces', () => {
    const masks = { lot: 600_000, bad: 200_000 };
    expect(sampleToCatch(masks)).toBe(8);
    expect(chanceToCatch(masks, { n: 8, ac: 0 })).toBeCloseTo(1 - (2 / 3) ** 8, 4);
  });

  test('the curve of a plan of three pieces in a lot of four has a point for each lot there can be', () => {
    const curve = drawCurve(singlePlan(3, 0), { kind: 'lot', lot: 4 });
    expect(curve.map(({ quality }) => quality)).toEqual([0, 0.25, 0.5]);
    for (const [at, accepted] of [1, 0.25, 0].entries())
      expect(curve[at]!.accepted).toBeCloseTo(accepted, 12);
  });
});
