import type { z } from 'zod';
import { formatFound, type Problem, problem } from '../../../lib/errors/index.js';
import { pointerTo } from '../../../lib/json-file/index.js';
import { expectedBy, type Wording, wording } from '../../../lib/wording/index.js';
import { clock } from '../../clock.js';
import { isGroup, partOf, unknownFields } from '../../readers/items.js';
import { readJson } from '../../readers/read-json.js';
import type { DayFault } from '../day-fault.js';
import type { DayProblem } from '../problem.js';
import {
  ChangesInput,
  type DayChange,
  type DayChanges,
  StoreChange,
  VehicleChange,
  WardChange,
} from './changes-input.js';

export type ChangesReading = {
  readonly changes?: DayChanges;
  readonly problems: readonly Problem[];
};

/** All of it or nothing: a plan that knows half of what has changed is wrong. */
export function readChanges(text: string, file: string, day: DayProblem): ChangesReading {
  const none = { says: wording('one-plan.says.no-changes'), expected: wording('one-plan.expect.changes') };
  const reading = readJson(text, file, none, (value) => parseChanges(value, file, day));
  return 'fault' in reading ? { problems: [reading.fault] } : reading;
}

export const faultInChanges = (file: string, { path, found, expected }: DayFault): Problem =>
  problem('route-unreadable', { file, field: pointerTo('', path) }, wording('one-plan.says.no-changes'), {
    found: formatFound(found),
    expected,
  });

function parseChanges(value: unknown, file: string, day: DayProblem): ChangesReading {
  const refuse = (path: readonly PropertyKey[], found: unknown, expected: Wording): Problem =>
    faultInChanges(file, { path, found, expected });
  const whole = ChangesInput.safeParse(value);
  if (!whole.success)
    return {
      problems: whole.error.issues.map(({ path, ...issue }) =>
        refuse(
          path,
          partOf(value, path),
          path.length === 0 ? wording('one-plan.expect.changes') : expectedBy(issue),
        ),
      ),
    };
  const problems: Problem[] = [];
  const changes: DayChange[] = [];
  for (const [index, each] of whole.data.changes.entries()) {
    const read = oneChange(each);
    if ('issues' in read)
      problems.push(
        ...read.issues.map(({ path, ...issue }) =>
          refuse(['changes', index, ...path], partOf(each, path), expectedBy(issue)),
        ),
      );
    else changes.push(read.change);
    problems.push(
      ...unknownFields(each, read.schema, (name) => ({
        file,
        field: pointerTo('', ['changes', index, name]),
      })),
    );
  }
  // What stands beside one that cannot be read cannot be told to be wrong.
  if (changes.length === whole.data.changes.length)
    problems.push(
      ...disagreements(changes, day).map(({ index, field, found, expected }) =>
        refuse(['changes', index, field], found, expected),
      ),
    );
  const last = changes.at(-1)?.at ?? day.start;
  const now = whole.data.now ?? last;
  if (now < last)
    problems.push(refuse(['now'], clock(now), wording('one-plan.expect.from', { time: clock(last) })));
  if (now >= day.horizon)
    problems.push(
      refuse(['now'], clock(now), wording('one-plan.expect.before', { time: clock(day.horizon) })),
    );
  const isRefused = problems.some(({ code }) => code === 'route-unreadable');
  return { problems, ...(isRefused ? {} : { changes: { now, changes } }) };
}

type OneChange = { readonly schema: z.ZodObject } & (
  | { readonly change: DayChange }
  | { readonly issues: readonly z.core.$ZodIssue[] }
);

function oneChange(value: unknown): OneChange {
  if (isGroup(value) && 'ward' in value) {
    const { data, error } = WardChange.safeParse(value);
    return {
      schema: WardChange,
      ...(data ? { change: { kind: 'ward', ...data } } : { issues: error.issues }),
    };
  }
  if (isGroup(value) && 'vehicle' in value) {
    const { data, error } = VehicleChange.safeParse(value);
    return {
      schema: VehicleChange,
      ...(data ? { change: { kind: 'vehicle', ...data } } : { issues: error.issues }),
    };
  }
  const { data, error } = StoreChange.safeParse(value);
  return {
    schema: StoreChange,
    ...(data ? { change: { kind: 'store', ...data } } : { issues: error.issues }),
  };
}

type Disagreement = {
  readonly index: number;
  readonly field: string;
  readonly found: unknown;
  readonly expected: Wording;
};

/** What is wrong only beside the day, or beside what was said before it. */
function disagreements(changes: readonly DayChange[], day: DayProblem): Disagreement[] {
  const found: Disagreement[] = [];
  const vehicles = new Map(day.vans.map(({ id, shiftEnd }) => [id, shiftEnd]));
  const wards = new Set(day.wards.map(({ id }) => id));
  let places = day.minutes.length;
  let before = day.start;
  const tell = (index: number, field: string, value: unknown, expected: Wording): void => {
    found.push({ index, field, found: value, expected });
  };
  for (const [index, change] of changes.entries()) {
    if (change.at < before)
      tell(index, 'at', clock(change.at), wording('one-plan.expect.from', { time: clock(before) }));
    before = Math.max(before, change.at);
    if (change.kind === 'ward') {
      const isNew = !wards.has(change.ward);
      if (isNew && change.ratePerHour === undefined)
        tell(index, 'ratePerHour', undefined, wording('one-plan.expect.new-ward'));
      if (isNew && change.minutes?.length !== places)
        tell(index, 'minutes', change.minutes, wording('one-plan.expect.ways', { size: String(places) }));
      if (!isNew && change.minutes !== undefined)
        tell(index, 'minutes', change.minutes, wording('one-plan.expect.known-ward'));
      if (isNew) {
        wards.add(change.ward);
        places += 1;
      }
    } else if (change.kind === 'vehicle') {
      const { vehicle, capacity, shiftEnd, out, until, held } = change;
      const isNew = !vehicles.has(vehicle);
      if (isNew && (capacity === undefined || shiftEnd === undefined))
        tell(index, 'vehicle', vehicle, wording('one-plan.expect.new-vehicle'));
      if (!isNew && capacity !== undefined)
        tell(index, 'capacity', capacity, wording('one-plan.expect.known-vehicle'));
      if (!isNew && out === undefined && until === undefined && shiftEnd === undefined && held === undefined)
        tell(index, 'vehicle', vehicle, wording('one-plan.expect.what-of-vehicle'));
      if (until !== undefined && until <= change.at)
        tell(index, 'until', clock(until), wording('one-plan.expect.after', { time: clock(change.at) }));
      vehicles.set(vehicle, shiftEnd ?? vehicles.get(vehicle) ?? 0);
    } else if (change.held === undefined && change.added === undefined)
      tell(index, 'held', undefined, wording('one-plan.expect.what-of-store'));
  }
  return found;
}
