import type { SameNumber } from '../lots/numbered.js';
import type { UnitIssue } from '../sscc/issue.js';
import type { Happening } from '../trace/index.js';
import type { ToldOfLot } from './kept-trace.js';

export type HappeningsOfLot = {
  readonly happenings: readonly Happening[];
  /** What goes by the lot's number under another name. */
  readonly same?: SameNumber;
};

export type LotTold = ToldOfLot & {
  /** What goes by the lot's number under another name. */
  readonly same?: SameNumber;
  /** Of a thing: the numbers of units that were issued by any of its events. */
  readonly issues: readonly UnitIssue[];
  readonly isKnown: boolean;
};
