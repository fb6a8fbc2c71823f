import { intervalOf, type Statement } from '../../case/index.js';
import type { Interval } from '../../lib/intervals/index.js';
import { groupBy } from '../../lib/lists/index.js';
import type { CountedEvent } from './count-events.js';
import { type StageEvidence, sumOf } from './evidence.js';

/** What the record has of a lot at a stage by events, and what it would have if it followed them. */
export type Following = {
  /** Of the case; undefined where it is said of the goods as a whole. */
  readonly lot: string | undefined;
  readonly events: readonly CountedEvent[];
  /** What stands in the record; undefined where nothing was taken. */
  readonly before: Interval | undefined;
  /** What events come to; undefined where they tell of none any more. */
  readonly after: Interval | undefined;
  /** The statements that stand, which the new one would correct. */
  readonly standing: readonly Statement[];
};

type Around = {
  /** The lots of the case by the names that events have for them. */
  readonly lots: ReadonlyMap<string, string>;
  readonly unit: string;
};

/** Lot by lot, or as a whole where the lot of some of the goods was never said. */
export function followingOf(
  { events }: Pick<StageEvidence, 'events'>,
  taken: readonly Statement[],
  { lots, unit }: Around,
): Following[] {
  const isByLot = events.every(({ lot }) => lots.has(lot));
  const byLot = groupBy(events, ({ lot }) => (isByLot ? (lots.get(lot) ?? '') : ''));
  const stand = groupBy(taken, ({ lot }): string => lot ?? '');
  return [...new Set([...stand.keys(), ...byLot.keys()])].flatMap((key) => {
    const [of, standing] = [byLot.get(key) ?? [], stand.get(key) ?? []];
    const after = of.length === 0 ? undefined : sumOf(of, unit);
    const [last] = standing.toReversed();
    const before = last?.amount === undefined ? undefined : intervalOf(last.amount);
    // What cannot be added up corrects nothing.
    if (of.length > 0 && after === undefined) return [];
    return [{ lot: key === '' ? undefined : key, events: of, before, after, standing }];
  });
}

/** Whether the record says something else than events. */
export const isBehind = ({ before, after }: Following): boolean =>
  before?.low !== after?.low || before?.high !== after?.high;
