import type { Wording } from '../../lib/wording/index.js';

export type DayFault = {
  readonly path: readonly PropertyKey[];
  readonly found: unknown;
  readonly expected: Wording;
};
