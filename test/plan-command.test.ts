import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DayAnswer } from '../src/delivery/api.js';
import { runWaybill } from './support/command.js';

const reference = join(import.meta.dirname, '../../shared/reference/supply-field/need/one-plan');
const names = existsSync(reference) ? readdirSync(reference) : [];
const folder = mkdtempSync(join(tmpdir(), 'waybill-plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

const Told = z.object({
  deprivation: z.number(),
  drivingMinutes: z.number(),
  packs: z.record(z.string(), z.number()),
  arrival: z.record(z.string(), z.string()),
});
const Case = z.object({
  right: z.object({ together: Told, allocateThenRoute: Told, betterByPercent: z.number() }),
});

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

const toldOf = ({
  deprivation,
  drivingMinutes,
  wards,
}: NonNullable<DayAnswer['plan']>['together']): z.infer<typeof Told> => ({
  deprivation: Math.round(deprivation * 1000) / 1000,
  drivingMinutes,
  packs: Object.fromEntries(wards.map(({ ward, packs }) => [ward, packs])),
  arrival: Object.fromEntries(wards.map(({ ward, arrives }) => [ward, clock(arrives)])),
});

describe.skipIf(names.length === 0)('the reference', () => {
  test.each(names)('%s comes out of the command as proved', (name) => {
    const { right } = Case.parse(JSON.parse(readFileSync(join(reference, name, 'case.json'), 'utf8')));
    const { stdout, status } = runWaybill(['plan', join(reference, name, 'problem.json'), '--json']);
    const { plan } = DayAnswer.parse(JSON.parse(stdout));
    expect(status).toBe(0);
    expect(plan).toMatchObject({ method: 'exact', left: [], betterByPercent: right.betterByPercent });
    expect(plan && toldOf(plan.together)).toEqual(right.together);
    expect(plan && toldOf(plan.allocateThenRoute)).toEqual(right.allocateThenRoute);
  });
});

// By hand: at 08:10 the van leaves with its one pack; 近 is out of stock at 08:00 and 8 minutes away, there at 08:18 and
// back at 08:36. The far ward cannot be reached in the shift, and the third needs nothing before noon.
const day = {
  start: '08:00',
  horizon: '12:00',
  shiftEnd: '09:00',
  loading: 10,
  service: 10,
  capacity: 1,
  packSize: 30,
  packs: 1,
  minutes: [
    [0, 8, 90, 5],
    [8, 0, 90, 5],
    [90, 90, 0, 90],
    [5, 5, 90, 0],
  ],
  wards: [
    { id: '近', ratePerHour: 10, stock: 0 },
    { id: 'Città alta', ratePerHour: 4, stock: 2 },
    { id: '够', ratePerHour: 1, stock: 50 },
  ],
};

function run(value: unknown, ...more: string[]) {
  const path = join(folder, 'day.json');
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value, null, 1));
  return runWaybill(['plan', path, ...more]);
}

test.each([
  ['en', ['近 at 08:18: one pack (30 pieces)', 'Città alta gets nothing and has none from 08:30']],
  [
    'it',
    ['近 alle 08:18: una confezione (30 pezzi)', 'Città alta non riceve nulla e resta senza dalle 08:30'],
  ],
  [
    'zh',
    [
      '08:18 到 近：1 包（30 件）',
      'Città alta 未分到物资，自 08:30 起断货',
      '够 未分到物资，但在 12:00 之前不缺',
    ],
  ],
])('in %s it says who gets what when, and names who gets nothing', (lang, lines) => {
  const { stdout, stderr, status } = run(day, '--lang', lang);
  expect(stderr).toBe('');
  for (const line of lines) expect(stdout).toContain(line);
  expect(status).toBe(1);
});

test('what is wrong is told with file, line and pointer, and the rest is planned', () => {
  const [near, ...others] = day.wards;
  const bad = { ...day, wards: [near, { ...others[0], stock: -2 }, others[1]], lorries: 2 };
  const { stdout, status } = run(bad);
  const line =
    JSON.stringify(bad, null, 1)
      .split('\n')
      .findIndex((each) => each.includes('-2')) + 1;
  expect(stdout).toContain('3 wards were read and 2 are planned for.');
  expect(stdout).toContain(`day.json:${line} /wards/1/stock`);
  expect(stdout).toContain('/lorries');
  expect(status).toBe(1);
});

test.each([
  ['no JSON', '{"wards": ['],
  ['a vehicle that takes nothing', { ...day, capacity: 0 }],
  ['a matrix of too few rows', { ...day, minutes: day.minutes.slice(1) }],
])('%s is refused in a sentence', (_, value) => {
  const { stdout, stderr, status } = run(value);
  expect(stdout).toContain('This is no day that can be planned.');
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(1);
});

test('beyond what can be weighed it is a search and says so, and never worse than one after the other', () => {
  const size = 12;
  const wards = Array.from({ length: size }, (_, at) => ({ id: `W${at}`, ratePerHour: 3 + at, stock: at }));
  const minutes = Array.from({ length: size + 1 }, (_, from) =>
    Array.from({ length: size + 1 }, (__, to) => 4 * Math.abs(from - to)),
  );
  const larger = {
    ...day,
    shiftEnd: '12:00',
    capacity: 8,
    packs: 20,
    packSize: 5,
    minutes,
    wards,
    vehicles: 3,
  };
  const { plan } = DayAnswer.parse(JSON.parse(run(larger, '--json', '--seconds', '0.5').stdout));
  expect(plan?.method).toBe('search');
  expect(plan?.together.deprivation).toBeLessThanOrEqual(plan?.allocateThenRoute.deprivation ?? 0);
});
