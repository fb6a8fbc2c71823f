import { z } from 'zod';
import { Label, RuleClass } from '../case/index.js';
import { type Day, daysBetween, OurDay } from '../lib/days/index.js';
import { groupBy } from '../lib/lists/index.js';
import { plainCode, plainName } from './compare.js';
import type { Classes } from './goods.js';
import type { Truth } from './truth.js';

/** One line of an imported register. A line with only the first two columns says the list was looked at. */
export const RegisterRow = z.strictObject({
  register: Label(60),
  asOf: OurDay,
  number: Label(80).optional(),
  name: Label(200).optional(),
  law: Label(80).optional(),
  model: Label(80).optional(),
  productClass: RuleClass.optional(),
  from: OurDay.optional(),
  until: OurDay.optional(),
});
export type RegisterRow = z.infer<typeof RegisterRow>;

/** Registers at hand, by id. */
export type Registers = ReadonlyMap<string, readonly RegisterRow[]>;

/** How long after (or before) its date a list still stands for the day asked about. A convention of ours. */
export const registerDaysMax = 30;

export type Lookup = { readonly truth: Truth; readonly because: 'none' | 'listed' | 'not-listed' | 'stale' };

/** What a line is found by, and what else must be so of it. */
export type Wanted = {
  readonly by: 'number' | 'name';
  readonly value: string;
  readonly matches: (row: RegisterRow) => boolean;
};

/**
 * Whether a register has a line like this on a day. No register, or one too far from the day to say, is not known:
 * a body designated in June may not have been in April.
 */
export function lookUp(registers: Registers, id: string, { by, value, matches }: Wanted, on: Day): Lookup {
  const rows = registers.get(id);
  if (!rows || rows.length === 0) return { truth: 'unknown', because: 'none' };
  const index = indexOf(rows);
  const found = (index[by].get(plainly[by](value)) ?? []).filter(matches);
  if (found.some((row) => standsOn(row, on))) return { truth: 'met', because: 'listed' };
  const isNear = index.days.some((day) => Math.abs(daysBetween(day, on)) <= registerDaysMax);
  // A line whose dates leave the day open is no proof that it was not there.
  if (!isNear || found.some((row) => mayStandOn(row, on))) return { truth: 'unknown', because: 'stale' };
  return { truth: 'unmet', because: 'not-listed' };
}

type Index = {
  readonly number: ReadonlyMap<string, readonly RegisterRow[]>;
  readonly name: ReadonlyMap<string, readonly RegisterRow[]>;
  readonly days: readonly Day[];
};

const plainly = { number: plainCode, name: plainName } as const;

// A register may have a hundred thousand lines and is asked of each document. The index goes when the register does.
const indexes = new WeakMap<readonly RegisterRow[], Index>();

function indexOf(rows: readonly RegisterRow[]): Index {
  const known = indexes.get(rows);
  if (known) return known;
  const by = (field: 'number' | 'name') =>
    groupBy(rows, (row) => (row[field] === undefined ? undefined : plainly[field](row[field])));
  const index = { number: by('number'), name: by('name'), days: [...new Set(rows.map(({ asOf }) => asOf))] };
  indexes.set(rows, index);
  return index;
}

const standsOn = ({ asOf, from, until }: RegisterRow, on: Day): boolean => {
  const since = from ?? asOf;
  const sure = until === undefined ? daysBetween(asOf, on) <= registerDaysMax : on <= until;
  return since <= on && sure;
};

const mayStandOn = ({ from, until }: RegisterRow, on: Day): boolean =>
  (from === undefined || from <= on) && (until === undefined || on <= until);

/** A line that names a class of product is for that class and no other. */
export const isForClass = ({ productClass }: RegisterRow, { sure, perhaps }: Classes): boolean =>
  productClass === undefined || sure.includes(productClass) || perhaps.includes(productClass);
