import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { bruteForceDay } from '../../../test/support/one-plan-brute-force.js';
import { planDayAtOnce } from '../../../test/support/plan-day-at-once.js';
import type { DayProblem } from './problem.js';
import type { WeighedDay } from './weigh.js';

const folder = new URL('../../../../shared/reference/supply-field/need/one-plan/', import.meta.url);
const names = existsSync(folder) ? readdirSync(folder) : [];

const Told = z.object({
  deprivation: z.number(),
  drivingMinutes: z.number(),
  packs: z.record(z.string(), z.number()),
  arrival: z.record(z.string(), z.string()),
});
const Case = z.object({
  right: z.object({ together: Told, allocateThenRoute: Told, enumerated: z.number() }),
});
const Problem = z.object({
  start: z.number(),
  horizon: z.number(),
  shiftEnd: z.number(),
  loading: z.number(),
  service: z.number(),
  capacity: z.number(),
  packSize: z.number(),
  packs: z.number(),
  minutes: z.array(z.array(z.number())),
  wards: z.array(z.object({ id: z.string(), ratePerHour: z.number(), stock: z.number() })),
});

const open = (name: string, file: string): unknown =>
  JSON.parse(readFileSync(new URL(`${name}/${file}`, folder), 'utf8'));

function problemOf(name: string): DayProblem {
  const { capacity, shiftEnd, wards, ...day } = Problem.parse(open(name, 'problem.json'));
  return {
    ...day,
    wards: wards.map((ward, at) => ({ ...ward, place: at + 1 })),
    vans: [{ id: 'van', capacityPacks: capacity, start: day.start, shiftEnd }],
  };
}

function toldOf({ wards }: DayProblem, { deprivation, driving, given }: WeighedDay): z.infer<typeof Told> {
  const rows = [...given].map(([ward, each]) => ({ id: wards[ward]?.id ?? '', ...each }));
  return {
    deprivation: Math.round(deprivation * 1000) / 1000,
    drivingMinutes: driving,
    packs: Object.fromEntries(rows.map(({ id, packs }) => [id, packs])),
    arrival: Object.fromEntries(rows.map(({ id, arrives }) => [id, clock(arrives)])),
  };
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

describe.skipIf(names.length === 0)('the reference', () => {
  test.each(names)('%s is planned at once, and one after the other, as proved', (name) => {
    const { right } = Case.parse(open(name, 'case.json'));
    const problem = problemOf(name);
    expect(bruteForceDay(problem).plans).toBe(right.enumerated);
    const plan = planDayAtOnce(problem, 50);
    expect(plan.method).toBe('exact');
    expect(toldOf(problem, plan.together)).toEqual(right.together);
    expect(toldOf(problem, plan.allocateThenRoute)).toEqual(right.allocateThenRoute);
  });
});
