import { expect, test } from 'vitest';
import { formatMessage } from '../../words/index.js';
import { readDay } from './read-day.js';

const ward = { id: 'A', ratePerHour: 8, stock: 40 };
const day = {
  start: 480,
  horizon: '18:00',
  shiftEnd: '13:00',
  loading: 10,
  service: 10,
  capacity: 6,
  packSize: 20,
  packs: 9,
  minutes: [
    [0, 15, 25],
    [15, 0, 12],
    [25, 12, 0],
  ],
  wards: [ward, { ...ward, id: 'B' }],
};

const read = (value: unknown) => {
  const { problems, ...reading } = readDay(JSON.stringify(value, null, 1), 'day.json');
  return {
    ...reading,
    told: problems.map(({ code, at: { field } }) => `${code} ${field ?? ''}`.trim()),
    problems,
  };
};

test('a day is read with times as minutes or on a clock, and its wards by the rows of the matrix', () => {
  const { problem, told, wards, vehicles } = read(day);
  expect(told).toEqual([]);
  expect([wards, vehicles]).toEqual([
    { read: 2, kept: 2 },
    { read: 1, kept: 1 },
  ]);
  expect(problem).toMatchObject({ horizon: 1080, vans: [{ id: '1', capacityPacks: 6, shiftEnd: 780 }] });
  expect(problem?.wards.map(({ id, place }) => [id, place])).toEqual([
    ['A', 1],
    ['B', 2],
  ]);
});

test.each([
  ['a horizon before the start', { horizon: 470 }, '/horizon'],
  ['a shift that ends before it begins', { shiftEnd: '07:00' }, '/shiftEnd'],
  ['a capacity of nothing', { capacity: 0 }, '/capacity'],
  ['no capacity', { capacity: undefined }, '/capacity'],
  ['half a pack', { packs: 2.5 }, '/packs'],
  ['a pack of nothing', { packSize: 0 }, '/packSize'],
  ['no time of loading', { loading: undefined }, '/loading'],
  ['a negative time of service', { service: -1 }, '/service'],
  [
    'a short row',
    {
      minutes: [
        [0, 15, 25],
        [15, 0],
        [25, 12, 0],
      ],
    },
    '/minutes/1',
  ],
  [
    'a negative way',
    {
      minutes: [
        [0, 15, 25],
        [15, 0, -12],
        [25, 12, 0],
      ],
    },
    '/minutes/1/2',
  ],
  ['no matrix', { minutes: 'far' }, '/minutes'],
  ['no ward', { wards: [] }, '/wards'],
  ['no vehicle', { vehicles: 0 }, '/vehicles'],
])('with %s nothing is planned, and it is told where', (_, change, field) => {
  const { problem, problems, told } = read({ ...day, ...change });
  expect(problem).toBeUndefined();
  expect(told).toContain(`route-unreadable ${field}`);
  for (const { found, expected, at } of problems) {
    expect([found, expected]).not.toContain(undefined);
    expect(at.line).toBeGreaterThan(0);
  }
});

test.each([
  ['a negative stock', { id: 'B', ratePerHour: 8, stock: -1 }, '/wards/1/stock'],
  ['a stock that is not known', { id: 'B', ratePerHour: 8 }, '/wards/1/stock'],
  ['a rate in words', { id: 'B', ratePerHour: 'many', stock: 1 }, '/wards/1/ratePerHour'],
  ['the name of another', ward, '/wards/1/id'],
])('a ward with %s is left out and told', (_, other, field) => {
  const { problem, told, wards } = read({ ...day, wards: [ward, other] });
  expect(told).toEqual([`route-ward ${field}`]);
  expect(wards).toEqual({ read: 2, kept: 1 });
  expect(problem?.wards.map(({ id }) => id)).toEqual(['A']);
});

test('vehicles of a list have what the day says where they say nothing; one that cannot be used is left out', () => {
  const vehicles = [
    { id: 'van', count: 2 },
    { capacity: 3, shiftEnd: '12:00' },
    { id: 'late', start: 800 },
  ];
  const { problem, told, vehicles: counts } = read({ ...day, vehicles });
  expect(told).toEqual(['route-vehicle /vehicles/2/shiftEnd']);
  expect(counts).toEqual({ read: 3, kept: 2 });
  expect(problem?.vans).toEqual([
    { id: 'van 1', capacityPacks: 6, start: 480, shiftEnd: 780 },
    { id: 'van 2', capacityPacks: 6, start: 480, shiftEnd: 780 },
    { id: '2', capacityPacks: 3, start: 480, shiftEnd: 720 },
  ]);
});

test('all that is wrong is told at once, each at its line, and no field is dropped in silence', () => {
  const wrong = {
    ...day,
    capacity: 0,
    horizon: 400,
    minutes: day.minutes.slice(1),
    wards: [{ ...ward, stock: -1, window: [500, 400] }, ward],
    traffic: 'heavy',
  };
  const { problems, told } = read(wrong);
  expect(told.toSorted()).toEqual([
    'route-field /traffic',
    'route-field /wards/0/window',
    'route-unreadable /capacity',
    'route-unreadable /horizon',
    'route-unreadable /minutes',
    'route-ward /wards/0/stock',
  ]);
  const lines = JSON.stringify(wrong, null, 1).split('\n');
  for (const { at } of problems)
    expect(lines[(at.line ?? 0) - 1]).toContain(`"${at.field?.split('/').at(-1) ?? ''}"`);
});

test('what is no day at all is told', () => {
  for (const text of ['', 'hello', '{', '[]', 'null', '{"wards": NaN}']) {
    const { problem, problems } = readDay(text, 'x');
    expect(problem).toBeUndefined();
    expect(problems.map(({ says }) => formatMessage(says, 'en'))[0]).toBe(
      'This is no day that can be planned.',
    );
  }
});

test('of a matrix of words the first cells are told, and how many more there are', () => {
  const minutes = day.minutes.map((row) => row.map(() => 'far'));
  const many = { ...day, wards: Array.from({ length: 9 }, (_, at) => ({ ...ward, id: String(at) })) };
  const far = Array.from({ length: 10 }, () => Array.from({ length: 10 }, () => 'far'));
  expect(read({ ...day, minutes }).told).toHaveLength(9);
  expect(read({ ...many, minutes: far }).told).toHaveLength(21);
});
