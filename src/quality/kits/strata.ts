import { groupBy } from '../../lib/lists/index.js';
import { type IntervalChoice, type Rate, rateOf } from './figure.js';
import type { KitResult } from './result.js';
import { isFound, onInfected } from './tally.js';

export type DayStratum = { readonly from: number; readonly to: number | null; readonly sensitivity: Rate };

// The weeks of Deeks et al., Cochrane CD013652, 25 June 2020, the first from day 0 and the last without an end.
const starts = [0, 8, 15, 22] as const;

/** Sensitivity by time since the first symptoms. Weeks nobody was tested in are left out. */
export function sensitivityByDays(results: readonly KitResult[], choice: IntervalChoice): DayStratum[] {
  const infected = onInfected(results);
  return starts.flatMap((from, index): DayStratum[] => {
    const next = starts[index + 1];
    const within = infected.filter(
      ({ day }) => day !== undefined && day >= from && (next === undefined || day < next),
    );
    if (within.length === 0) return [];
    return [{ from, to: next === undefined ? null : next - 1, sensitivity: foundOf(within, choice) }];
  });
}

/** Sensitivity on each single day somebody infected was tested on, whose day is known. */
export function sensitivityByDay(
  results: readonly KitResult[],
  choice: IntervalChoice,
): { readonly day: number; readonly sensitivity: Rate }[] {
  return [...groupBy(onInfected(results), ({ day }) => day)]
    .sort(([a], [b]) => a - b)
    .map(([day, of]) => ({ day, sensitivity: foundOf(of, choice) }));
}

export type LotStratum = { readonly lot: string; readonly sensitivity: Rate };

export function sensitivityByLot(results: readonly KitResult[], choice: IntervalChoice): LotStratum[] {
  const named = onInfected(results).filter(({ lot }) => lot !== undefined);
  return [...groupBy(named, ({ lot }) => lot)].sort(byName).map(([lot, of]) => ({
    lot,
    sensitivity: foundOf(of, choice),
  }));
}

const byName = ([a]: [string | undefined, unknown], [b]: [string | undefined, unknown]): number =>
  (a ?? '') < (b ?? '') ? -1 : 1;

export const foundOf = (infected: readonly KitResult[], choice: IntervalChoice): Rate =>
  rateOf(infected.filter(isFound).length, infected.length, choice);
