import { wording } from '../../lib/wording/index.js';
import type { DayFault } from './day-fault.js';

const toldMax = 20;
// Some write a very long way for one that cannot be gone.
const minutesMax = 1e9;

/** A row and a column for the store and for each ward, in minutes; told cell by cell as far as a person reads. */
export function matrixFaults(minutes: unknown, wards: unknown): DayFault[] {
  if (!Array.isArray(minutes))
    return [{ path: ['minutes'], found: minutes, expected: wording('one-plan.expect.matrix') }];
  if (!Array.isArray(wards)) return [];
  const size = wards.length + 1;
  const expected = wording('one-plan.expect.square', { size: String(size) });
  const rows: readonly unknown[] = minutes;
  const faults = [
    ...(rows.length === size ? [] : [{ path: ['minutes'], found: minutes, expected }]),
    ...rows.flatMap((row, from) =>
      Array.isArray(row) && row.length === size
        ? cellFaults(from, row)
        : [{ path: ['minutes', from], found: row, expected }],
    ),
  ];
  const more = faults.length - toldMax;
  if (more <= 0) return faults;
  const rest = { path: ['minutes'], found: minutes, expected: wording('one-plan.expect.more', { more }) };
  return [...faults.slice(0, toldMax), rest];
}

const cellFaults = (from: number, row: readonly unknown[]): DayFault[] =>
  row.flatMap((found, to) =>
    typeof found === 'number' && found >= 0 && found <= minutesMax
      ? []
      : [{ path: ['minutes', from, to], found, expected: wording('one-plan.expect.minutes') }],
  );
