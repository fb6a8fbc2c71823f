import { expect, test } from 'vitest';
import { dayAxis, placeOf } from './day-axis';

test('every day stands on the axis, and years in which nothing became known do not', () => {
  expect(dayAxis(['2020-03-30', '2020-04-02'])).toEqual({
    days: ['2020-03-30', '2020-03-31', '2020-04-01', '2020-04-02'],
    breaks: [],
  });
  const axis = dayAxis(['2020-03-30', '2024-02-29']);
  expect(axis.days).toHaveLength(8);
  expect(axis.breaks).toEqual([7]);
  expect(placeOf('2022-01-01', axis)).toBe(6);
  expect(placeOf('2024-02-29', axis)).toBe(7);
  expect(placeOf('2019-01-01', axis)).toBe(0);
});
