import { type DayOptions, type DayPlan, planDay } from '../../src/delivery/one-plan/plan-day.js';
import type { DayProblem } from '../../src/delivery/one-plan/problem.js';

/** By rounds and not by time, so that the same comes of it on every machine. */
export function planDayAtOnce(
  problem: DayProblem,
  rounds: number,
  more: Pick<DayOptions, 'begun' | 'goingOn'> = {},
): DayPlan {
  const planning = planDay(problem, { rounds, seed: 1, seconds: 1, now: () => 0, ...more });
  let step = planning.next();
  while (!step.done) step = planning.next();
  return step.value;
}
