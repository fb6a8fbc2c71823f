import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BoxCounts } from './box-counts.js';
import { measureBurnRate } from './burn-rate.js';
import { readPolicy } from './policy.js';

const measure = (more: object) =>
  measureBurnRate('b.json', BoxCounts.parse({ item: 'mask', box: 50, counts: [], ...more }));

describe('a burn rate from boxes', () => {
  test('is that of days as a calendar has them, in whatever order they stand', () => {
    const { total } = measure({
      counts: [
        ['2020-03-03', 10],
        ['2020-03-01', 14],
      ],
    });
    expect([total?.rate, total?.low, total?.high]).toEqual([100, 75.5, 124.5]);
  });

  test('leaves the days of an unwritten receipt out and keeps those on both sides', () => {
    const { total } = measure({
      counts: [
        [1, 40],
        [2, 37],
        [3, 44],
        [4, 42],
      ],
    });
    expect(total?.rate).toBe(125);
    expect(total?.spans.length).toBe(2);
  });

  test('a count that is no count is left out, and two of one day are told', () => {
    const { notes, total } = measure({
      counts: [
        [1, 40],
        [1, 41],
        [2, -3],
        [3, 'x'],
        [4, 2.5],
        [5, 36],
      ],
    });
    expect(notes.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'box-count-twice /counts/1/1',
      'not-a-count /counts/2/1',
      'not-a-count /counts/3/1',
      'not-a-count /counts/4/1',
    ]);
    expect(total?.rate).toBe(50);
  });

  test('one count tells no rate', () => {
    expect(measure({ counts: [[1, 4]] }).notes.map(({ code }) => code)).toEqual(['no-rate']);
  });

  const counts = fc
    .array(fc.nat(60), { minLength: 2, maxLength: 8 })
    .map((all) => all.map((boxes, at): [number, number] => [at + 1, boxes]));

  test('a wider box never narrows the interval, and no rate is below nothing', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 50 }), fc.nat(50), (all, box, more) => {
        const [narrow, wide] = [measure({ counts: all, box }), measure({ counts: all, box: box + more })];
        for (const { total } of [narrow, wide]) if (total) expect(total.low).toBeGreaterThanOrEqual(0);
        const slack = ({ total }: typeof narrow) => (total ? total.high - total.rate : 0);
        const spans = narrow.total?.spans.length === wide.total?.spans.length;
        if (spans && narrow.steps.every(({ step }, at) => step.kind === wide.steps[at]?.step.kind))
          expect(slack(wide)).toBeGreaterThanOrEqual(slack(narrow));
      }),
    );
  });
});

// Written by hand before the reader was tried on them.
test.each([
  ['one mask for two days', 1, 2],
  ['1 mask per 3 days', 1, 3],
  ['una mascherina ogni due giorni', 1, 2],
  ['una mascarilla cada dos días', 1, 2],
  ['un masque pour deux jours', 1, 2],
  ['一个口罩用两天', 1, 2],
  ['two masks per day', 2, 1],
])('%s is %d for %d days', (text, pieces, days) => {
  expect(readPolicy(text)).toEqual({ kind: 'pieces-per-days', pieces, days });
});

test.each([
  ['reuse after UV', 'reuse'],
  ['extended wear', 'extended-wear'],
  ['see the notice', 'unknown'],
])('%s is %s', (text, kind) => {
  expect(readPolicy(text)).toEqual({ kind });
});
