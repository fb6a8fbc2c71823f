import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BoxCounts } from './box-counts.js';
import { type BurnReading, measureBurnRate } from './burn-rate.js';

const folder = new URL('../../../../shared/reference/supply-field/need/burn-rate/', import.meta.url);
const names = existsSync(folder) ? readdirSync(folder) : [];
type Right = {
  readonly steps: readonly (RightStep & { readonly say?: string })[];
  readonly total: { readonly rate: number; readonly low: number; readonly high: number };
  readonly perPatient?: number;
  readonly coverDays?: object;
  readonly rationing?: boolean;
  readonly perHeadDay?: number;
  readonly needAtOnePerHeadDay?: number;
};
const open = (path: string) =>
  JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as { readonly right: Right };

type RightStep = { readonly from_: number; readonly to: number; readonly rate: number | null };

const stepsTold = ({ steps }: BurnReading) =>
  steps.flatMap(({ step, rate }) =>
    step.kind === 'empty'
      ? []
      : [
          {
            from_: step.from.day,
            to: step.to.day,
            rate: rate?.rate ?? null,
            ...(rate && { low: rate.low, high: rate.high }),
          },
        ],
  );

const two = (value: number) => Math.round(value * 100) / 100;

describe.skipIf(names.length === 0)('the reference burn rates come out right', () => {
  test.each(names)('%s', (name) => {
    const { right } = open(`${name}/case.json`);
    const reading = measureBurnRate('boxes.json', BoxCounts.parse(open(`${name}/boxes.json`)));
    expect(stepsTold(reading)).toEqual(right.steps.map(({ say: _, ...step }) => step));
    expect(reading.total?.rate).toBe(right.total.rate);
    expect([reading.total?.low, reading.total?.high]).toEqual([right.total.low, right.total.high]);
    if (right.perPatient) expect(reading.perPatient).toBeCloseTo(right.perPatient, 4);
    if (right.coverDays) {
      const { value = 0, low = 0, high = 0 } = reading.cover ?? {};
      expect({ value: two(value), low: two(low), high: two(high) }).toEqual(right.coverDays);
    }
    if (right.rationing) {
      expect(reading).toMatchObject({
        isRationing: right.rationing,
        perHeadDay: right.perHeadDay,
        needAtOnePerHeadDay: right.needAtOnePerHeadDay,
      });
    }
  });

  test('what is told of a rise, a stock-out and a ration', () => {
    const told = (name: string) =>
      measureBurnRate('boxes.json', BoxCounts.parse(open(`${name}/boxes.json`))).notes.map(
        ({ code, says }) => [code, says.params.pieces ?? says.params.need],
      );
    expect(told('02-receipt-nobody-wrote-down')).toEqual([['rose', 301]]);
    expect(told('03-stock-out').map(([code]) => code)).toEqual(['ran-out', 'nothing-left']);
    expect(told('06-rationing')).toEqual([['rationing', '50']]);
  });
});
