import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lawRuns } from '../../../../test/support/find.js';
import { seededRandom } from '../../../statistics/index.js';
import { jubins2017, jubins2017Source } from '../jubins-2017.js';
import { auc, type Scored } from './auc.js';
import { fitBotScore } from './fit-bot-score.js';
import { fitLogistic } from './logistic-regression.js';
import { type JubinsRow, readJubins } from './read-jubins.js';

// The labelled accounts are not part of the project; where they lie beside the checkout, the fit is made again.
const csv = new URL(
  '../../../../../shared/reference/amplification/input/bots_jubins_2017.csv',
  import.meta.url,
);
const rows: JubinsRow[] = existsSync(csv)
  ? parse(readFileSync(csv), { columns: true, relax_quotes: true })
  : [];

describe.skipIf(rows.length === 0)('the score fitted on the accounts of 2017', () => {
  const fitTo = (from: readonly JubinsRow[]) =>
    fitBotScore(readJubins(from), 'jubins 2017', seededRandom(jubins2017Source.seed));
  const close = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(8)) : value;
  const digits = (value: unknown): unknown => JSON.parse(JSON.stringify(value, close));

  test('has the numbers that are shipped, in whatever order the rows come', () => {
    expect(digits(fitTo(rows))).toEqual(digits(jubins2017));
    expect(digits(fitTo(rows.toReversed()))).toEqual(digits(jubins2017));
  });

  test("finds the study's rule as wrong as is reported of it", () => {
    const rule = jubins2017.calibrations.find((one) => one.rule === 'over-50-a-day' && one.per === 'account');
    expect(rule).toMatchObject({ bots: { flagged: 93, of: 1056 }, humans: { flagged: 8, of: 1176 } });
  });
});

test('the score was worth between 0.92 and 0.95 on accounts it had not seen', () => {
  expect(jubins2017.auc.low).toBeGreaterThan(0.92);
  expect(jubins2017.auc.high).toBeLessThan(0.95);
});

test('the AUC is the share of pairs in the right order, ties counted half', () => {
  const scored = fc.array(fc.record({ score: fc.nat(6), bot: fc.boolean() }), { minLength: 2 });
  fc.assert(
    fc.property(scored, (drawn) => {
      const all: Scored[] = [...drawn, { score: 3, bot: true }, { score: 3, bot: false }];
      const pairs = all.flatMap((a) => all.flatMap((b) => (a.bot && !b.bot ? [a.score - b.score] : [])));
      const right = pairs.reduce((sum, lead) => sum + (lead > 0 ? 1 : lead === 0 ? 0.5 : 0), 0);
      expect(auc(all)).toBeCloseTo(right / pairs.length, 12);
    }),
    { numRuns: lawRuns },
  );
});

test('a logistic regression on one yes-or-no feature gives the log odds of the table', () => {
  const table = [
    [0, true, 10],
    [0, false, 30],
    [1, true, 20],
    [1, false, 5],
  ] as const;
  const all = table.flatMap(([x, label, count]) => Array.from({ length: count }, () => ({ x: [x], label })));
  const [intercept, weight] = fitLogistic(
    all.map(({ x }) => x),
    all.map(({ label }) => label),
    0,
  );
  expect(intercept).toBeCloseTo(Math.log(10 / 30), 10);
  expect(weight).toBeCloseTo(Math.log(20 / 5) - Math.log(10 / 30), 10);
});
