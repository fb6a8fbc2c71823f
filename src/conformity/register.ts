import { z } from 'zod';
import { Day, Label, RuleClass } from '../case/index.js';
import { daysBetween } from './compare.js';
import type { Truth } from './truth.js';

/** One line of an imported register. A line with only the first two columns says the list was looked at. */
export const RegisterRow = z.strictObject({
  register: Label(60),
  asOf: Day,
  number: Label(80).optional(),
  name: Label(200).optional(),
  law: Label(80).optional(),
  model: Label(80).optional(),
  productClass: RuleClass.optional(),
  from: Day.optional(),
  until: Day.optional(),
});
export type RegisterRow = z.infer<typeof RegisterRow>;

/** Registers at hand, by id. */
export type Registers = ReadonlyMap<string, readonly RegisterRow[]>;

/** How long after (or before) its date a list still stands for the day asked about. A convention of ours. */
export const registerDaysMax = 30;

export type Lookup = { readonly truth: Truth; readonly because: 'none' | 'listed' | 'not-listed' | 'stale' };

/**
 * Whether a register has a line like this on a day. No register, or one too far from the day to say, is not known:
 * a body designated in June may not have been in April.
 */
export function lookUp(
  registers: Registers,
  id: string,
  matches: (row: RegisterRow) => boolean,
  on: Day,
): Lookup {
  const rows = registers.get(id);
  if (!rows || rows.length === 0) return { truth: 'unknown', because: 'none' };
  const found = rows.filter(matches);
  if (found.some((row) => standsOn(row, on))) return { truth: 'met', because: 'listed' };
  const near = rows.some((row) => Math.abs(daysBetween(row.asOf, on)) <= registerDaysMax);
  if (!near) return { truth: 'unknown', because: 'stale' };
  // A line whose dates leave the day open is no proof that it was not there.
  if (found.some((row) => mayStandOn(row, on))) return { truth: 'unknown', because: 'stale' };
  return { truth: 'unmet', because: 'not-listed' };
}

const standsOn = ({ asOf, from, until }: RegisterRow, on: Day): boolean => {
  const since = from ?? asOf;
  const sure = until === undefined ? daysBetween(asOf, on) <= registerDaysMax : on <= until;
  return since <= on && sure;
};

const mayStandOn = ({ from, until }: RegisterRow, on: Day): boolean =>
  (from === undefined || from <= on) && (until === undefined || on <= until);
