import type { DayProblem, Ward, WardGiven } from './problem.js';

/** Rate × (hours of each unbroken gap without stock until the horizon)². */
export function deprivationOf(problem: DayProblem, ward: Ward, given: WardGiven | undefined): number {
  const { horizon } = problem;
  const { ratePerHour } = ward;
  if (ratePerHour === 0) return 0;
  const empty = Math.min(horizon, runsOut(problem, ward, undefined));
  if (given === undefined || given.arrives >= horizon) return ratePerHour * hoursSquared(horizon - empty);
  const before = Math.max(0, given.arrives - empty);
  const onward = Math.max(0, horizon - runsOut(problem, ward, given));
  return ratePerHour * (hoursSquared(before) + hoursSquared(onward));
}

/** When it has none any more, after what it was given. */
export function runsOut(
  { start, packSize }: DayProblem,
  { ratePerHour, stock }: Ward,
  given: WardGiven | undefined,
): number {
  if (ratePerHour === 0) return Number.POSITIVE_INFINITY;
  const empty = start + (60 * stock) / ratePerHour;
  return given === undefined
    ? empty
    : Math.max(empty, given.arrives) + (60 * given.packs * packSize) / ratePerHour;
}

const hoursSquared = (minutes: number): number => (minutes / 60) ** 2;
