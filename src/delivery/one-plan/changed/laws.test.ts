import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDay } from '../../../../test/support/arbitrary-day.js';
import { planDayAtOnce } from '../../../../test/support/plan-day-at-once.js';
import type { DayReading } from '../day-reading.js';
import { presentDay } from '../present-day.js';
import type { DayProblem } from '../problem.js';
import type { AcceptedPlan } from './accepted-plan.js';
import type { DayChange } from './changes-input.js';
import { type DaySoFar, daySoFar } from './day-so-far.js';
import { presentChangedDay } from './present-changed-day.js';

const start = 480;
const days = arbitraryDay(2);
const plan = (day: DayProblem) => planDayAtOnce(day, 5);

function accepted(day: DayProblem): AcceptedPlan {
  const reading: DayReading = {
    problem: day,
    problems: [],
    wards: { read: 0, kept: 0 },
    vehicles: { read: 0, kept: 0 },
  };
  const answer = presentDay(reading, plan(day), 'en').plan;
  if (!answer) throw new Error('no plan');
  return answer;
}

function after(day: DayProblem, was: AcceptedPlan, now: number, changes: readonly DayChange[]) {
  const soFar = daySoFar(day, was, { now, changes });
  if ('faults' in soFar) throw new Error(JSON.stringify(soFar.faults));
  const planned = replan(soFar);
  return { soFar, planned, answer: presentChangedDay(soFar, planned, 'en').plan };
}

const replan = ({ problem, begun, goingOn }: DaySoFar) => planDayAtOnce(problem, 5, { begun, goingOn });

/** Given, on board, stuck, or in the store: what a trip that is over brought home is in the store again. */
const packsIn = ({ days: vehicles, packsLeft }: AcceptedPlan & { packsLeft: number }, now: number): number =>
  vehicles
    .flatMap(({ trips }) => trips)
    .reduce((sum, { packs, stops, back, isLost }) => {
      const given = stops.reduce((all, stop) => all + stop.packs, 0);
      return sum + (back > now || isLost ? packs : given);
    }, packsLeft);
const nothing = (at: number): DayChange => ({ kind: 'store', at, added: 0 });
const times = fc.integer({ min: start, max: 1000 });

// Less where a vehicle that stood idle can now leave later than it could be planned to: none is planned to wait, and what
// comes between two gaps may do more than what comes early.
test('where nothing has changed the rest lacks no more than the day did, at every time, and again later, and is as planned', () => {
  fc.assert(
    fc.property(days, times, times, (day, one, other) => {
      const [first, second] = one < other ? [one, other] : [other, one];
      const was = accepted(day);
      const right = plan(day).together.deprivation;
      const early = after(day, was, first, [nothing(first)]);
      const late = after(day, early.answer, second, [nothing(first), nothing(second)]);
      const lacks = [right, early, late].map((each) =>
        typeof each === 'number' ? each : each.planned.together.deprivation,
      );
      expect(lacks[1]).toBeLessThanOrEqual(right + 1e-6);
      expect(lacks[2]).toBeLessThanOrEqual((lacks[1] ?? 0) + 1e-6);
      // Nobody is told anything else for nothing.
      if (Math.abs((lacks[2] ?? 0) - right) < 1e-6) {
        expect(late.answer.changed?.differences).toEqual([]);
        expect(late.answer.days).toEqual(was.days);
      }
      expect(packsIn(late.answer, second)).toBe(day.packs);
    }),
    { numRuns: 300 },
  );
}, 120_000);

test('what happens before anything was begun is the plan of the day that is so', () => {
  const changes = fc.record({
    held: fc.nat(6),
    until: fc.integer({ min: 481, max: 700 }),
    stock: fc.nat(60),
    rate: fc.integer({ min: 1, max: 15 }),
  });
  fc.assert(
    fc.property(days, changes, (day, { held: most, until, stock, rate }) => {
      const was = accepted(day);
      const held = Math.min(most, day.packs);
      const lacks = (change: DayChange): number =>
        after(day, was, start, [change]).planned.together.deprivation;
      const [van, ...others] = day.vans;
      const [ward, ...wards] = day.wards;
      if (!van || !ward) return;
      const equal = (change: DayChange, changed: DayProblem): void =>
        expect(lacks(change)).toBeCloseTo(plan(changed).together.deprivation, 6);
      equal({ kind: 'store', at: start, held }, { ...day, packs: day.packs - held });
      equal(
        { kind: 'vehicle', at: start, vehicle: van.id, until },
        { ...day, vans: [{ ...van, start: until }, ...others] },
      );
      equal(
        { kind: 'ward', at: start, ward: ward.id, stock, ratePerHour: rate },
        { ...day, wards: [{ ...ward, stock, ratePerHour: rate }, ...wards] },
      );
      // More than two vehicles are searched for and not weighed.
      if (others.length === 0)
        equal(
          { kind: 'vehicle', at: start, vehicle: 'new', capacity: 2, shiftEnd: 900 },
          { ...day, vans: [...day.vans, { id: 'new', capacityPacks: 2, start, shiftEnd: 900 }] },
        );
      if (others.length > 0)
        equal({ kind: 'vehicle', at: start, vehicle: van.id, out: true }, { ...day, vans: others });
      const minutes = day.minutes.map(() => 17);
      equal(
        { kind: 'ward', at: start, ward: 'new', stock, ratePerHour: rate, minutes },
        {
          ...day,
          minutes: [...day.minutes.map((row) => [...row, 17]), [...minutes, 0]],
          wards: [...day.wards, { id: 'new', stock, ratePerHour: rate, place: day.minutes.length }],
        },
      );
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('what is driven stays, nothing worse than going on is answered, and no pack is made or lost', () => {
  const kinds = fc.constantFrom('out', 'until', 'held', 'ward');
  fc.assert(
    fc.property(days, times, kinds, fc.nat(60), (day, now, kind, stock) => {
      const was = accepted(day);
      const [van, ward] = [day.vans[0]?.id ?? '', day.wards[0]?.id ?? ''];
      const first = daySoFar(day, was, { now, changes: [nothing(now)] });
      const inStore = 'faults' in first ? 0 : first.begun.storePacks;
      const change: DayChange = {
        out: { kind: 'vehicle', at: now, vehicle: van, out: true } as const,
        until: { kind: 'vehicle', at: now, vehicle: van, until: now + 45 } as const,
        held: { kind: 'store', at: now, held: Math.min(1, inStore) } as const,
        ward: { kind: 'ward', at: now, ward, stock } as const,
      }[kind];
      const { soFar, planned, answer } = after(day, was, now, [change]);
      const { changed } = answer;
      expect(planned.together.deprivation).toBeLessThanOrEqual(
        (changed?.goingOn?.deprivation ?? Number.POSITIVE_INFINITY) + 1e-6,
      );
      const driven = (days_: AcceptedPlan['days']) =>
        days_.flatMap(({ vehicle, trips }) =>
          trips
            .flatMap(({ stops }) => stops)
            .filter(({ arrives }) => arrives <= now)
            .map((stop) => ({ vehicle, ...stop })),
        );
      const isStanding = kind === 'until' ? ({ leaves }: { leaves: number }) => leaves <= now : () => true;
      expect(driven(answer.days).filter(isStanding)).toEqual(driven(was.days).filter(isStanding));
      const onHold = kind === 'held' ? Math.min(1, inStore) : 0;
      expect(packsIn(answer, now) + onHold).toBe(day.packs);
      if (kind !== 'out') return;
      const lost = soFar.problem.vans.findIndex(({ id }) => id === van);
      expect(planned.together.trips.filter((trip) => trip.van === lost)).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 120_000);
