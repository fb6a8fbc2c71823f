import type { Problem } from '../../lib/errors/index.js';
import type { Wording } from '../../lib/wording/index.js';
import type { RouteProblem } from '../problem.js';

export type ItemCounts = { readonly read: number; readonly kept: number };

/** What became of a file: the problem without what could not be used, and all that was wrong with it. */
export type ProblemReading = {
  readonly problem?: RouteProblem;
  readonly problems: readonly Problem[];
  readonly orders: ItemCounts;
  readonly vehicles: ItemCounts;
  /** What had to be assumed. */
  readonly assumed: readonly Wording[];
};

export type ItemKind = 'orders' | 'vehicles' | 'wards';

/** Where in a file something stands: a JSON pointer, or a line and the name of a column. */
export type Whereabouts = (kind: ItemKind, index: number, path: readonly PropertyKey[]) => Problem['at'];

export const unread = (...problems: Problem[]): ProblemReading => ({
  problems,
  orders: { read: 0, kept: 0 },
  vehicles: { read: 0, kept: 0 },
  assumed: [],
});
