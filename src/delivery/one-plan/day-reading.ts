import type { Problem } from '../../lib/errors/index.js';
import type { ItemCounts } from '../readers/problem-reading.js';
import type { DayProblem } from './problem.js';

/** What became of a file: the day without what could not be used, and all that was wrong with it. */
export type DayReading = {
  readonly problem?: DayProblem;
  readonly problems: readonly Problem[];
  readonly wards: ItemCounts;
  readonly vehicles: ItemCounts;
};

export const unreadDay = (...problems: Problem[]): DayReading => ({
  problems,
  wards: { read: 0, kept: 0 },
  vehicles: { read: 0, kept: 0 },
});
