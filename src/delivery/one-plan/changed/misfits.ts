import { clockTime } from '../../../lib/days/index.js';
import { type Wording, wording } from '../../../lib/wording/index.js';
import type { DayFault } from '../day-fault.js';
import type { DayProblem } from '../problem.js';
import type { DayChange, VehicleChange, WardChange } from './changes-input.js';

type Misfit = readonly [field: string, found: unknown, expected: Wording];
type Known = { readonly vehicles: Set<string>; readonly wards: Set<string>; places: number };

/** What is wrong only beside the day, or beside what was said before it. */
export function misfitsOf(
  changes: readonly DayChange[],
  { vans, wards, start, minutes }: DayProblem,
): DayFault[] {
  const known = {
    vehicles: new Set(vans.map(({ id }) => id)),
    wards: new Set(wards.map(({ id }) => id)),
    // Of wards that were left out too.
    places: minutes.length,
  };
  let before = start;
  return changes.flatMap((change, index) => {
    const early: Misfit[] =
      change.at < before
        ? [['at', clockTime(change.at), wording('one-plan.expect.from', { time: clockTime(before) })]]
        : [];
    before = Math.max(before, change.at);
    return [...early, ...misfitsIn(change, known)].map(([field, found, expected]) => ({
      path: ['changes', index, field],
      found,
      expected,
    }));
  });
}

function misfitsIn(change: DayChange, known: Known): Misfit[] {
  switch (change.kind) {
    case 'ward':
      return wardMisfits(change, known);
    case 'vehicle':
      return vehicleMisfits(change, known);
    case 'store':
      return change.held === undefined && change.added === undefined
        ? [['held', undefined, wording('one-plan.expect.what-of-store')]]
        : [];
  }
}

function wardMisfits({ ward, ratePerHour, minutes }: WardChange, known: Known): Misfit[] {
  if (known.wards.has(ward))
    return minutes === undefined ? [] : [['minutes', minutes, wording('one-plan.expect.known-ward')]];
  const { places } = known;
  known.wards.add(ward);
  known.places += 1;
  const misfits: Misfit[] = [];
  if (ratePerHour === undefined)
    misfits.push(['ratePerHour', undefined, wording('one-plan.expect.new-ward')]);
  if (minutes?.length !== places)
    misfits.push(['minutes', minutes, wording('one-plan.expect.ways', { size: String(places) })]);
  return misfits;
}

function vehicleMisfits(change: VehicleChange, { vehicles }: Known): Misfit[] {
  const { at, vehicle, capacity, shiftEnd, out, until, held } = change;
  const late: Misfit[] =
    until !== undefined && until <= at
      ? [['until', clockTime(until), wording('one-plan.expect.after', { time: clockTime(at) })]]
      : [];
  if (vehicles.has(vehicle)) {
    const isSaid = [out, until, shiftEnd, held].some((each) => each !== undefined);
    if (capacity !== undefined) return [['capacity', capacity, wording('one-plan.expect.known-vehicle')]];
    return isSaid ? late : [['vehicle', vehicle, wording('one-plan.expect.what-of-vehicle')]];
  }
  vehicles.add(vehicle);
  const isNew = capacity !== undefined && shiftEnd !== undefined;
  return isNew ? late : [['vehicle', vehicle, wording('one-plan.expect.new-vehicle')]];
}
