import { daysAfter, daysBetween } from '../../../src/lib/days/index';

// A case may be quiet for years before its editors add a note. Those years would push the weeks that matter into a
// corner of the slider; nothing happens in them, so all but the first days are left out.
const quietMax = 40;
const quietKept = 6;

export type DayAxis = {
  /** The days the slider can stand on. */
  readonly days: readonly string[];
  /** Places in `days` before which a quiet time was left out. */
  readonly breaks: readonly number[];
};

/** The days from the first to the last on which something became known, long quiet times cut short. */
export function dayAxis(known: readonly string[]): DayAxis {
  const days: string[] = [];
  const breaks: number[] = [];
  for (const day of known) {
    const last = days.at(-1);
    if (last === undefined) {
      days.push(day);
      continue;
    }
    const gap = daysBetween(last, day);
    const kept = gap > quietMax ? quietKept : gap - 1;
    for (let step = 1; step <= kept; step++) days.push(daysAfter(last, step));
    if (gap > quietMax) breaks.push(days.length);
    days.push(day);
  }
  return { days, breaks };
}

/** Where a day stands on the axis; one that was left out stands with the last day kept before it. */
export const placeOf = (day: string, { days }: DayAxis): number =>
  Math.max(
    0,
    days.findLastIndex((each) => each <= day),
  );
