import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDay } from '../../../test/support/arbitrary-day.js';
import { bruteForceDay } from '../../../test/support/one-plan-brute-force.js';
import { planDayAtOnce } from '../../../test/support/plan-day-at-once.js';
import { checkDay } from './check-day.js';
import type { DayProblem } from './problem.js';

const days = arbitraryDay(1);
const plan = (day: DayProblem) => planDayAtOnce(day, 5);

test('no other plan leaves less lacking, or drives less for as little', () => {
  fc.assert(
    fc.property(days, (day) => {
      const right = bruteForceDay(day);
      const ours = plan(day).together;
      expect(ours.deprivation).toBeCloseTo(right.deprivation, 6);
      expect(ours.driving).toBeCloseTo(right.driving, 6);
    }),
    { numRuns: 500 },
  );
}, 60_000);

test('ways that are shorter by way of another ward are gone, and nothing better exists', () => {
  const ways = fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 16, maxLength: 16 });
  fc.assert(
    fc.property(days, ways, (metric, all) => {
      const size = metric.wards.length + 1;
      const minutes = Array.from({ length: size }, (_, from) =>
        Array.from({ length: size }, (__, to) => (from === to ? 0 : (all[4 * from + to] ?? 0))),
      );
      const day = { ...metric, minutes };
      const right = bruteForceDay(day);
      const { together } = plan(day);
      expect(checkDay(day, together)).toEqual([]);
      expect(together.deprivation).toBeCloseTo(right.deprivation, 6);
      expect(together.driving).toBeCloseTo(right.driving, 6);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('never worse than one after the other; more packs and a later end never raise it; turned wards change nothing', () => {
  fc.assert(
    fc.property(days, (day) => {
      const { together, allocateThenRoute } = plan(day);
      expect([...checkDay(day, together), ...checkDay(day, allocateThenRoute)]).toEqual([]);
      const two = { ...day, vans: [...day.vans, ...day.vans] };
      const withTwo = plan(two).together;
      expect(checkDay(two, withTwo)).toEqual([]);
      expect(withTwo.deprivation).toBeLessThanOrEqual(together.deprivation + 1e-6);
      const most = together.deprivation + 1e-6;
      expect(together.deprivation).toBeLessThanOrEqual(allocateThenRoute.deprivation + 1e-6);
      expect(plan({ ...day, packs: day.packs + 1 }).together.deprivation).toBeLessThanOrEqual(most);
      const vans = day.vans.map((van) => ({ ...van, shiftEnd: van.shiftEnd + 30 }));
      expect(plan({ ...day, vans }).together.deprivation).toBeLessThanOrEqual(most);
      const turned = plan({ ...day, wards: day.wards.toReversed() }).together;
      expect(turned.deprivation).toBeCloseTo(together.deprivation, 6);
    }),
    { numRuns: 150 },
  );
}, 60_000);
