import type { z } from 'zod';
import { clockTime } from '../../../lib/days/index.js';
import { formatFound, type Problem, problem } from '../../../lib/errors/index.js';
import { pointerTo } from '../../../lib/json-file/index.js';
import { expectedBy, wording } from '../../../lib/wording/index.js';
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
import { misfitsOf } from './misfits.js';

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
  const whole = ChangesInput.safeParse(value);
  const refuse = (fault: DayFault): Problem => faultInChanges(file, fault);
  if (!whole.success)
    return {
      problems: whole.error.issues.map(({ path, ...issue }) =>
        refuse({
          path,
          found: partOf(value, path),
          expected: path.length === 0 ? wording('one-plan.expect.changes') : expectedBy(issue),
        }),
      ),
    };
  const read = whole.data.changes.map((each, index) => oneChange(each, ['changes', index]));
  const changes = read.flatMap(({ change }) => (change ? [change] : []));
  const isRead = changes.length === read.length;
  const { now = changes.at(-1)?.at ?? day.start } = whole.data;
  const faults = [
    ...read.flatMap((each) => each.faults),
    // What stands beside one that cannot be read cannot be told to be wrong.
    ...(isRead ? [...misfitsOf(changes, day), ...untimely(now, changes, day)] : []),
  ];
  const notUsed = [
    ...unknownFields(value, ChangesInput, (name) => ({ file, field: pointerTo('', [name]) })),
    ...whole.data.changes.flatMap((each, index) =>
      unknownFields(each, schemaOf(each), (name) => ({
        file,
        field: pointerTo('', ['changes', index, name]),
      })),
    ),
  ];
  return {
    problems: [...faults.map(refuse), ...notUsed],
    ...(faults.length === 0 ? { changes: { now, changes } } : {}),
  };
}

/** A rest of the day there is only after the last change and before the end. */
function untimely(now: number, changes: readonly DayChange[], { start, horizon }: DayProblem): DayFault[] {
  const last = changes.at(-1)?.at ?? start;
  const at = { path: ['now'], found: clockTime(now) };
  return [
    ...(now < last ? [{ ...at, expected: wording('one-plan.expect.from', { time: clockTime(last) }) }] : []),
    ...(now >= horizon
      ? [{ ...at, expected: wording('one-plan.expect.before', { time: clockTime(horizon) }) }]
      : []),
  ];
}

const kindOf = (value: unknown): DayChange['kind'] => {
  if (isGroup(value) && 'ward' in value) return 'ward';
  return isGroup(value) && 'vehicle' in value ? 'vehicle' : 'store';
};

const schemaOf = (value: unknown): z.ZodObject =>
  ({ ward: WardChange, vehicle: VehicleChange, store: StoreChange })[kindOf(value)];

function oneChange(
  value: unknown,
  at: readonly PropertyKey[],
): { readonly change?: DayChange; readonly faults: readonly DayFault[] } {
  const faultsIn = (error: z.ZodError): DayFault[] =>
    error.issues.map(({ path, ...issue }) => ({
      path: [...at, ...path],
      found: partOf(value, path),
      expected: expectedBy(issue),
    }));
  const kind = kindOf(value);
  switch (kind) {
    case 'ward': {
      const { data, error } = WardChange.safeParse(value);
      return data ? { change: { kind, ...data }, faults: [] } : { faults: faultsIn(error) };
    }
    case 'vehicle': {
      const { data, error } = VehicleChange.safeParse(value);
      return data ? { change: { kind, ...data }, faults: [] } : { faults: faultsIn(error) };
    }
    case 'store': {
      const { data, error } = StoreChange.safeParse(value);
      return data ? { change: { kind, ...data }, faults: [] } : { faults: faultsIn(error) };
    }
  }
}
