import { type Day, spanOf } from '../../lib/days/index.js';
import { distinct, hull, type Interval, meet, overlaps } from '../../lib/intervals/index.js';
import { groupBy } from '../../lib/lists/index.js';
import { type Amount, intervalOf, readRounded } from '../entries/amount.js';
import type { Statement } from '../entries/statement.js';
import { isSlipBetween } from './pack-slip.js';
import type { CaseRecord } from './record.js';
import { findSlips } from './slips.js';
import type { Told } from './told.js';

export type Settled = {
  /** What the figures agree on; their outer ends where they do not. */
  readonly interval: Interval;
  /** The figures that exclude each other; empty where they agree. A range between them would say what nobody said. */
  readonly disputed: readonly Interval[];
  readonly deciding: readonly Told[];
  /** Earlier counts of what was counted again: history, not error. */
  readonly earlier: readonly Told[];
};

/** A claim is read with the rounding its digits show. */
export const readRoundedOrPlain = (amount: Amount): Interval => readRounded(amount) ?? intervalOf(amount);

export const knownDayOf = (statement: Statement, record: CaseRecord): string =>
  statement.said ?? record.sources.get(statement.source)?.published ?? '';

/** The day a count is of: the end of its span, or the day it was said. */
export const countDayOf = (statement: Statement, record: CaseRecord): Day =>
  (statement.on === undefined ? knownDayOf(statement, record) : spanOf(statement.on).to) as Day;

/**
 * What several figures of one thing come to. A slip of scale serves nobody; a speaker's later count replaces the
 * earlier one, and so does another's later and larger one, or the recipient's own; what then excludes each other is
 * disputed.
 */
export function settle(told: readonly Told[]): Settled | undefined {
  const slips = new Set(findSlips(told));
  const sound = told.filter((one) => !slips.has(one));
  const latest = [...groupBy(sound, ({ origin }) => origin).values()].flatMap(latestOf);
  const deciding = latest.filter((one) => !latest.some((later) => replaces(later, one)));
  const [first, ...others] = deciding;
  if (!first) return undefined;
  const disputed = findDisputed(deciding);
  const outer = others.reduce((all, { interval }) => hull(all, interval), first.interval);
  return {
    interval: disputed.length > 0 ? outer : meet(deciding.map(({ interval }) => interval)),
    disputed,
    deciding,
    earlier: sound.filter((one) => !deciding.includes(one)),
  };
}

// What an origin said last. "Some forty" is no recount of the forty it had counted before: that stays beside it.
function latestOf(ofOrigin: readonly Told[]): Told[] {
  const last = ofOrigin.reduce((a, b) => (isLater(b, a) ? b : a));
  const latest = ofOrigin.filter((one) => one.day === last.day && one.known === last.known);
  const earlier = ofOrigin.filter((one) => !latest.includes(one));
  return [...earlier.filter((one) => latest.every((later) => isVaguer(later, one))), ...latest];
}

const isVaguer = ({ interval: a }: Told, { interval: b }: Told): boolean =>
  a.low <= b.low && b.high <= a.high && a.high - a.low > b.high - b.low;

const isLater = (a: Told, b: Told): boolean => a.day > b.day || (a.day === b.day && a.known > b.known);

export const excludesFigure = (a: Told, b: Told): boolean => !overlaps(a.rounded, b.rounded);

// Totals grow: a later and larger one is the same count gone on. A later and smaller one is a recount only where the
// recipient made it; from anybody else it is another opinion. So is a larger one than the recipient's that only
// appeared later: an outlet that does not say of which day it counts may as well be wrong.
export function replaces(later: Told, earlier: Told): boolean {
  if (later.day <= earlier.day || !excludesFigure(later, earlier) || later.side === 'from') return false;
  if (isSlipBetween(later, earlier)) return false;
  if (later.side === 'to' && earlier.side !== 'to') return true;
  const isCounted = later.side === 'to' || later.statement.on !== undefined || earlier.side !== 'to';
  return isCounted && later.interval.low > earlier.interval.high;
}

function findDisputed(deciding: readonly Told[]): Interval[] {
  const apart = deciding.filter((one) => deciding.some((other) => excludesFigure(one, other)));
  return distinct(apart.map(({ interval }) => interval));
}
