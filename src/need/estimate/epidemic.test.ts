import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bedsOfSeries, HospitalCourse } from './epidemic.js';

const course = HospitalCourse.parse(
  JSON.parse(readFileSync(new URL('../../../data/need/hospital-course.json', import.meta.url), 'utf8')),
);

test('100 cases a day for long: 15 a day for 7 days, 5 a day for 14', () => {
  const last = bedsOfSeries(
    Array.from({ length: 30 }, () => 100),
    'cases',
    course,
  ).at(-1);
  expect(last?.severe.estimate).toBeCloseTo(105);
  expect(last?.critical.estimate).toBeCloseTo(70);
});

test('the band holds the estimate, and more cases never need fewer beds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 }), fc.nat(100), (series, more) => {
      const raised = bedsOfSeries(
        series.map((count) => count + more),
        'cases',
        course,
      );
      bedsOfSeries(series, 'cases', course).forEach(({ severe, critical }, day) => {
        for (const { low, estimate, high } of [severe, critical]) {
          expect(low).toBeLessThanOrEqual(estimate);
          expect(estimate).toBeLessThanOrEqual(high);
        }
        expect(raised[day]?.severe.low).toBeGreaterThanOrEqual(severe.low);
      });
    }),
  );
});
