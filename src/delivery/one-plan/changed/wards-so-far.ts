import { runsOut } from '../deprivation.js';
import type { DayProblem, Ward, WardGiven } from '../problem.js';
import type { DayChanges, WardChange } from './changes-input.js';

/** Wards that were not on the list have a row and a column after all others. */
export function withNewWards(
  { wards, minutes }: DayProblem,
  changes: DayChanges['changes'],
): { wards: readonly Ward[]; minutes: DayProblem['minutes'] } {
  let all = wards;
  let ways = minutes;
  for (const change of changes) {
    if (change.kind !== 'ward' || all.some(({ id }) => id === change.ward)) continue;
    const to = change.minutes ?? [];
    all = [
      ...all,
      { id: change.ward, ratePerHour: change.ratePerHour ?? 0, stock: change.stock, place: ways.length },
    ];
    ways = [...ways.map((row, at) => [...row, to[at] ?? Number.POSITIVE_INFINITY]), [...to, 0]];
  }
  return { wards: all, minutes: ways };
}

/**
 * A ward as if what it says now had been so since the morning: it has as much at every later time. One that says it has
 * none has been without since it was to run out, if that is over.
 */
export function wardNow(
  day: DayProblem,
  ward: Ward,
  told: readonly WardChange[],
  gifts: readonly WardGiven[],
): { ward: Ward; given: WardGiven | undefined } {
  let now = ward;
  let since = Number.NEGATIVE_INFINITY;
  const after = (time: number): WardGiven | undefined => gifts.findLast(({ arrives }) => arrives > time);
  for (const { at, stock, ratePerHour = now.ratePerHour } of told) {
    const before = gifts.filter(({ arrives }) => arrives > since && arrives <= at).at(-1);
    const empty = Math.min(at, runsOut(day, now, before));
    const from = stock === 0 ? empty : at;
    now = { ...now, ratePerHour, stock: stock + (ratePerHour * (from - day.start)) / 60 };
    since = at;
  }
  return { ward: now, given: after(since) };
}
