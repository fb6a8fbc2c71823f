import { clockTime } from '../../lib/days/index.js';
import { expectedBy, wording } from '../../lib/wording/index.js';
import { partOf } from '../readers/items.js';
import type { DayFault } from './day-fault.js';
import { DayInput } from './day-input.js';
import { matrixFaults } from './matrix-faults.js';

/** What of a day was of the right form; a field is missing here where it was wrong. */
export type DayFields = Partial<DayInput>;

export function dayFields(value: Readonly<Record<string, unknown>>): {
  readonly fields: DayFields;
  readonly faults: readonly DayFault[];
} {
  const issues = DayInput.safeParse(value).error?.issues ?? [];
  const wrong = new Set(issues.map(({ path }) => path[0]));
  const right = Object.entries(value).filter(([name]) => !wrong.has(name));
  const fields = DayInput.partial().parse(Object.fromEntries(right));
  const faults = issues
    .filter(({ path }) => path[0] !== 'minutes')
    .map(({ path, ...issue }) => ({ path, found: partOf(value, path), expected: expectedBy(issue) }));
  return {
    fields,
    faults: [...faults, ...matrixFaults(value.minutes, value.wards), ...crossed(fields, value)],
  };
}

/** What is wrong only with two fields together. */
function crossed(
  { start, horizon, shiftEnd, vehicles }: DayFields,
  value: Readonly<Record<string, unknown>>,
): DayFault[] {
  if (start === undefined) return [];
  const expected = wording('one-plan.expect.after', { time: clockTime(start) });
  const later = (name: string, time: number | undefined): DayFault[] =>
    time === undefined || time > start ? [] : [{ path: [name], found: value[name], expected }];
  // Vehicles in a list have each their own.
  return [...later('horizon', horizon), ...(Array.isArray(vehicles) ? [] : later('shiftEnd', shiftEnd))];
}
