import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DayAnswer } from '../src/delivery/api.js';
import { runWaybill } from './support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'waybill-changes-'));
afterAll(() => rmSync(folder, { recursive: true }));

// By hand: both load from 08:00 to 08:10 and are at their ward at 08:30 with two packs each, home at 09:00.
const day = {
  start: '08:00',
  horizon: '12:00',
  loading: 10,
  service: 10,
  capacity: 2,
  shiftEnd: '12:00',
  packSize: 30,
  packs: 4,
  vehicles: [{ id: 'Panda' }, { id: '小车' }],
  minutes: [
    [0, 20, 20],
    [20, 0, 40],
    [20, 40, 0],
  ],
  wards: [
    { id: 'Città alta', ratePerHour: 10, stock: 0 },
    { id: '近', ratePerHour: 10, stock: 0 },
  ],
};

const write = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value, null, 1));
  return path;
};
const problem = write('day.json', day);
const morning = runWaybill(['plan', problem, '--json']);
const since = write('plan.json', morning.stdout);
const driven = DayAnswer.parse(JSON.parse(morning.stdout)).plan?.days ?? [];
const driverOf = (ward: string): string =>
  driven.find(({ trips }) => trips.some(({ stops }) => stops.some((stop) => stop.ward === ward)))?.vehicle ??
  '';
const change = (changes: unknown, ...more: string[]) =>
  runWaybill(['plan', problem, '--since', since, '--changes', write('changes.json', changes), ...more]);

test('a car breaks down on its way: the other brings what has come into the store', () => {
  expect(driven.map(({ packs }) => packs)).toEqual([2, 2]);
  const [lost, other] = [driverOf('Città alta'), driverOf('近')];
  const changes = {
    changes: [
      { at: '08:20', vehicle: lost, out: true },
      { at: '08:20', added: 2 },
    ],
  };
  const { status, stdout } = change(changes, '--json');
  const { plan } = DayAnswer.parse(JSON.parse(stdout));
  expect(status).toBe(0);
  // 近 lacks 10 × 0.5², Città alta 10 × 1.5²; without it 10 × 4².
  expect(plan?.together.deprivation).toBeCloseTo(25, 9);
  expect(plan?.changed).toMatchObject({
    now: 500,
    changes: 2,
    same: 1,
    goingOn: { deprivation: 162.5 },
    stuck: [{ vehicle: lost, packs: 2 }],
    differences: [
      {
        ward: 'Città alta',
        was: { vehicle: lost, arrives: 510, packs: 2 },
        is: { vehicle: other, arrives: 570, packs: 2 },
      },
    ],
  });
  expect(plan?.packsLeft).toBe(0);
  const text = change(changes, '--lang', 'it').stdout;
  expect(text).toContain('proseguendo come previsto sarebbe 162,5');
  expect(text).toContain(
    `Città alta: alle 09:30 con ${other}, 2 confezioni (era alle 08:30 con ${lost}, 2 confezioni).`,
  );
  expect(text).toContain('fuori servizio dalle 08:20');
  expect(text).toContain(`2 confezioni sono a bordo di ${lost}, perso per la giornata`);

  // Later another ward calls, and the same file with one more line and the newest plan give the next one.
  const next = write('plan-2.json', stdout);
  const more = {
    changes: [
      ...changes.changes,
      { at: '09:05', ward: 'Ω ward', stock: 0, ratePerHour: 40, minutes: [20, 1, 40] },
    ],
  };
  const again = runWaybill([
    ...['plan', problem, '--since', next, '--changes', write('more.json', more), '--json'],
  ]);
  // Loaded at 09:00 with two packs: what is on board goes where it does most, the new ward one minute further on.
  const { plan: later } = DayAnswer.parse(JSON.parse(again.stdout));
  expect(again.status).toBe(0);
  expect(later?.changed).toMatchObject({ now: 545, changes: 3, stuck: [{ vehicle: lost, packs: 2 }] });
  const stops = later?.days.find(({ vehicle }) => vehicle === other)?.trips.at(-1)?.stops ?? [];
  expect(stops.reduce((sum, { packs }) => sum + packs, 0)).toBe(2);
  expect(stops.map(({ ward }) => ward)).toContain('Ω ward');
});

test('a car that is lost before it has left is unloaded, and its packs are in the store again', () => {
  const lost = driverOf('Città alta');
  const { plan } = DayAnswer.parse(
    JSON.parse(change({ changes: [{ at: '08:05', vehicle: lost, out: true }] }, '--json').stdout),
  );
  // The other shares out its two: 近 lacks 10 × (0.5² + 0.5²), Città alta, at 09:20, 10 × (4/3)². Two are in the store again.
  expect(plan?.changed?.stuck).toEqual([]);
  expect(plan?.days.map(({ vehicle, packs }) => [vehicle, packs])).toEqual([[driverOf('近'), 2]]);
  expect(plan?.together.deprivation).toBeCloseTo(5 + 160 / 9, 9);
  expect(plan?.packsLeft).toBe(2);
});

test.each([
  [{ changes: [{ at: '08:20', vehicle: 'nobody', out: true }] }, /changes\.json:\d+ \/changes\/0\/vehicle/],
  [{ changes: [{ at: '08:20', vehicle: 'Panda' }] }, /out, until, shiftEnd/],
  [{ changes: [{ at: '08:20', vehicle: 'Panda', out: 'yes' }] }, /\/changes\/0\/out/],
  [{ changes: [{ at: '8.20', vehicle: 'Panda', out: true }] }, /\/changes\/0\/at/],
  [
    {
      changes: [
        { at: '09:20', held: 1 },
        { at: '08:20', held: 1 },
      ],
    },
    /09:20/,
  ],
  [{ changes: [{ at: '08:20', held: 3 }] }, /no more than are in the store, 0/],
  [{ changes: [{ at: '08:20', vehicle: 'Panda', held: 3 }] }, /no more than it has on board, 2/],
  [{ changes: [{ at: '08:20', ward: '近' }] }, /\/changes\/0\/stock/],
  [{ changes: [{ at: '08:20', ward: 'new', stock: 0, minutes: [1, 1, 1] }] }, /ratePerHour/],
  [{ changes: [{ at: '08:20', ward: 'new', stock: 0, ratePerHour: 1, minutes: [1] }] }, /3 places/],
  [{ changes: [] }, /\/changes/],
  [{ now: '12:00', changes: [{ at: '08:20', added: 1 }] }, /before 12:00/],
  ['{"changes": [', /changes\.json:1/],
])('what cannot be is refused with its place: %j', (changes, says) => {
  const { status, stdout } = change(changes);
  expect(stdout).toMatch(says);
  expect(stdout).not.toContain('loads');
  expect(status).toBe(1);
});

test('a plan of another day, a text that is none, and one option without the other are told', () => {
  const changes = write('changes.json', { changes: [{ at: '08:20', added: 1 }] });
  const other = write('other.json', morning.stdout.replaceAll('近', '远'));
  const refused = (path: string) => runWaybill(['plan', problem, '--since', path, '--changes', changes]);
  expect(refused(other).stdout).toMatch(/other\.json:\d+ \/plan\/days\/\d\/trips\/0\/stops\/0\/ward/);
  expect(refused(problem).stdout).toMatch(/day\.json:\d+.*no plan of this day/i);
  expect(runWaybill(['plan', problem, '--changes', changes]).stderr).toContain('--since and --changes');
});
