import { describe, expect, test } from 'vitest';
import { formatMessage, type Message } from '../../findings/index.js';
import { AppError } from '../../lib/errors/index.js';
import { readNumber } from '../../lib/numbers/index.js';
import { formatError, presentProblems } from '../../words/index.js';
import { answerPlan } from './answer-plan.js';
import { answerSwitching } from './answer-switching.js';
import { readStages } from './stages.js';

const english = (says: readonly Message[]): string => says.map((one) => formatMessage(one, 'en')).join('\n');

describe('a per cent or a share in which a mark stands before three digits', () => {
  // One, or one thousand: nobody who types an AQL groups thousands.
  test.each([
    ['it', '1.000', 1, 1000],
    ['it', '2.500', 2.5, 2500],
    ['en', '1,000', 1, 1000],
    ['de', '1.000', 1, 1000],
    [undefined, '1.000', 1, 1000],
  ])('%s: %s is asked about', (language, text, one, other) => {
    const reading = readNumber(text, { language, isRatio: true });
    expect(reading.kind).toBe('two-ways');
    const values = reading.kind === 'two-ways' ? reading.readings.map(({ low }) => low) : [];
    expect(values.toSorted((a, b) => a - b)).toEqual([one, other]);
  });

  test.each([
    ['it', '1,000', 1],
    ['en', '1.000', 1],
    ['it', '0,650', 0.65],
    ['it', '0.650', 0.65],
    ['it', '1,5', 1.5],
    ['it', '1000', 1000],
  ])('%s: %s is %d', (language, text, value) => {
    expect(readNumber(text, { language, isRatio: true })).toMatchObject({ low: value, high: value });
  });

  test('a count is read by the language as before', () => {
    expect(readNumber('1.000', { language: 'it', isWhole: true })).toMatchObject({ low: 1000 });
  });
});

test.each([
  ['80/0/3 80/3/4', [80, 0, 3, 80, 3, 4]],
  ['80/0/3; 80/3/4', [80, 0, 3, 80, 3, 4]],
  ['８０／０／３、８０／３／４', [80, 0, 3, 80, 3, 4]],
  ['٨٠/#/٣ 80/3/4', [80, -1, 3, 80, 3, 4]],
  ['80/–/3 80/3/4', [80, -1, 3, 80, 3, 4]],
])('the samples of a plan are read from “%s”', (text, numbers) => {
  expect(readStages(text).flatMap(({ n, ac, re }) => [n, ac, re])).toEqual(numbers);
});

describe('a plan that can stop nothing', () => {
  const aql = (lot: number, limit: number, more = {}) =>
    answerPlan({ kind: 'aql', lot, aql: limit, level: 'II', severity: 'normal', ...more });

  test.each([
    [500, 1000],
    [12, 1000],
    [500, 100],
    [3, 400],
  ])('of %i pieces at AQL %i is refused and says so', (lot, limit) => {
    expect(() => aql(lot, limit)).toThrow(AppError);
    expect(() => aql(lot, limit)).toThrow(/can stop nothing/);
  });

  test('is refused in each language', () => {
    try {
      aql(500, 1000);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      expect(formatError(error, 'it')).toMatch(/^aql: .*non può fermare nulla/);
      expect(presentProblems(error.problems, 'zh')[0]?.message).toContain('什么也拦不住');
    }
  });

  test('is refused in a series too', () => {
    const lots = [{ lot: 500, nonconforming: 0, steady: false, desirable: false, resubmitted: false }];
    expect(() => answerSwitching({ aql: 1000, level: 'II', start: 'normal', lots })).toThrow(AppError);
  });

  test('leaves plans that count faults and can refuse', () => {
    expect(aql(500, 15).plan).toMatchObject({ n: 50, ac: 14 });
  });
});

describe('a risk that was asked for', () => {
  const points = { acceptableQuality: 0.01, producerRisk: 0.05, limitingQuality: 0.3, consumerRisk: 0.1 };

  // Of 10 pieces 1 % is none, so good is a lot with no bad piece; n 5 keeps out 3 bad of 10 (C(7,5)/C(10,5) = 1/12).
  // A lot with one bad piece is turned away in 5 of 10 cases.
  test('at less than one piece of the lot is told as what it is', () => {
    const { plan, head, says } = answerPlan({ kind: 'two-points', lot: 10, ...points });
    expect(plan).toMatchObject({ n: 5, ac: 0 });
    expect(english(head)).toContain('Producer’s risk at 1%: 0.0%.');
    expect(english(says)).toContain('Of 10 pieces 1% is less than one');
    expect(english(says)).toMatch(/single bad piece the lot is refused 50(\.0)?% of the time/);
  });

  test('and cannot be kept by a lot in which one bad piece decides is told', () => {
    const { says } = answerPlan({
      kind: 'limiting-quality',
      lot: 10,
      limitingQuality: 0.3,
      consumerRisk: 0.1,
      accept: 0,
    });
    expect(english(says)).toContain('No producer’s risk of 5% can be kept');
    expect(english(says)).not.toContain('up to 0% bad');
  });

  test('is kept by every plan by two points, or said not to be', () => {
    for (const kind of ['sequential', 'variables'] as const) {
      for (const acceptableQuality of [0.005, 0.01, 0.04]) {
        const asked = { ...points, acceptableQuality, limitingQuality: 0.1 };
        const answer = answerPlan(
          kind === 'sequential' ? { kind, ...asked } : { kind, ...asked, sigma: 'unknown' },
        );
        const isKept =
          answer.acceptedAt(asked.limitingQuality) <= asked.consumerRisk + 1e-6 &&
          1 - answer.acceptedAt(asked.acceptableQuality) <= asked.producerRisk + 1e-6;
        expect(english(answer.head).includes('is not kept')).toBe(!isKept);
      }
    }
  });
});
