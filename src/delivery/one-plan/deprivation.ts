import type { DayProblem, Ward, WardGiven } from './problem.js';

/** Rate × (hours of each unbroken gap without stock until the horizon)². */
export function deprivationOf(
  { start, horizon, packSize }: DayProblem,
  { ratePerHour, stock }: Ward,
  given: WardGiven | undefined,
): number {
  if (ratePerHour === 0) return 0;
  const empty = Math.min(horizon, start + (60 * stock) / ratePerHour);
  if (given === undefined || given.arrives >= horizon) return ratePerHour * hoursSquared(horizon - empty);
  const before = Math.max(0, given.arrives - empty);
  const emptyAgain = Math.max(empty, given.arrives) + (60 * given.packs * packSize) / ratePerHour;
  const onward = Math.max(0, horizon - emptyAgain);
  return ratePerHour * (hoursSquared(before) + hoursSquared(onward));
}

const hoursSquared = (minutes: number): number => (minutes / 60) ** 2;
