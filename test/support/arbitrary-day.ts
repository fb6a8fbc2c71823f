import fc from 'fast-check';
import type { DayProblem } from '../../src/delivery/one-plan/problem.js';

const way = fc.integer({ min: 5, max: 60 });

/** Days small enough to be weighed whole: one to three wards, as many vehicles as are said, ways along two streets. */
export const arbitraryDay = (vansMax: number): fc.Arbitrary<DayProblem> =>
  fc
    .record({
      packs: fc.integer({ min: 0, max: 6 }),
      capacities: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: vansMax }),
      shiftEnd: fc.integer({ min: 520, max: 900 }),
      // Metric, as minutes along a way from the store.
      at: fc.array(fc.tuple(way, fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 60 })), {
        minLength: 1,
        maxLength: 3,
      }),
      rates: fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 3, maxLength: 3 }),
    })
    .map(({ packs, capacities, shiftEnd, at, rates }) => ({
      start: 480,
      horizon: 1080,
      loading: 10,
      service: 10,
      packSize: 20,
      packs,
      minutes: [[0, 0], ...at].map(([x = 0, y = 0]) =>
        [[0, 0], ...at].map(([u = 0, v = 0]) => Math.abs(x - u) + Math.abs(y - v)),
      ),
      wards: at.map(([, , stock], place) => ({
        id: `W${place}`,
        place: place + 1,
        stock,
        ratePerHour: rates[place] ?? 1,
      })),
      vans: capacities.map((capacityPacks, van) => ({ id: `V${van}`, capacityPacks, start: 480, shiftEnd })),
    }));
