import { expect, test } from 'vitest';
import { presentProblems } from '../../findings/index.js';
import { formatMessage } from '../../words/index.js';
import { readProblem } from './read-problem.js';

const minutes = [
  [0, 10],
  [10, 0],
];
const good = { id: 'good', place: 1, load: 2 };
const van = { id: 'van', capacity: 3 };

function read(orders: readonly unknown[], vehicles: readonly unknown[]) {
  const reading = readProblem(JSON.stringify({ minutes, orders, vehicles }), 'day.json');
  const told = reading.problems.map(({ code, at: { field }, found, expected }) => ({
    code,
    field,
    isWhole: found !== undefined && expected !== undefined,
  }));
  return { told, kept: reading.orders.kept, cars: reading.vehicles.kept };
}

test.each([
  ['too big for every vehicle', { ...good, load: 4 }, '/orders/1/load'],
  ['closing before it opens', { ...good, window: [600, 540] }, '/orders/1/window'],
  ['of less than nothing', { ...good, load: -1 }, '/orders/1/load'],
  ['at a place outside the matrix', { ...good, place: 2 }, '/orders/1/place'],
  ['to be kept cold where no vehicle is', { ...good, cold: true }, '/orders/1/cold'],
])('an order %s is left out and told', (_, order, field) => {
  expect(read([good, order], [van])).toEqual({
    told: [{ code: 'route-order', field, isWhole: true }],
    kept: 1,
    cars: 1,
  });
});

test.each([
  ['without capacity', { ...van, capacity: 0 }, '/vehicles/1/capacity'],
  [
    'whose second break may begin before the first is over',
    {
      ...van,
      breaks: [
        { window: [600, 660], minutes: 30 },
        { window: [680, 700], minutes: 5 },
      ],
    },
    '/vehicles/1/breaks',
  ],
])('a vehicle %s is left out and told', (_, vehicle, field) => {
  expect(read([good], [van, vehicle])).toEqual({
    told: [{ code: 'route-vehicle', field, isWhole: true }],
    kept: 1,
    cars: 1,
  });
});

test('a matrix that is not square is told in every language', () => {
  const { problems } = readProblem(
    JSON.stringify({ minutes: [[0, 1], [1]], orders: [good], vehicles: [van] }),
    'x',
  );
  for (const language of ['en', 'it', 'zh'] as const)
    expect(presentProblems(problems, language)[0]?.expected).toContain('2');
});

test('what is no problem at all is told, and nothing is planned', () => {
  for (const text of ['', 'hello', '{', '[]', '{"orders": []}', 'NODE_COORD_SECTION', 'CUST NO.']) {
    const { problem, problems } = readProblem(text, 'x');
    expect(problem).toBeUndefined();
    expect(problems.map(({ says }) => formatMessage(says, 'en'))[0]).toMatch(/no problem of routes/);
  }
});
