import { addAll } from '../../lib/lists/index.js';
import { deprivationOf } from './deprivation.js';
import { type DrivenTrip, driveVan } from './drive.js';
import type { Begun, DayProblem, Turns, WardGiven } from './problem.js';
import { sharePacks, type Taker } from './share-packs.js';

/** A plan of the day: who is driven to and what is given there, and what it leaves lacking. */
export type WeighedDay = {
  readonly turns: Turns;
  readonly trips: readonly DrivenTrip[];
  /** Of each ward that is still to be visited. */
  readonly given: ReadonlyMap<number, WardGiven>;
  readonly deprivation: number;
  readonly driving: number;
};

/** What the first is worse by: more lacking, or as much and more driving. */
export function isBetter(
  one: Pick<WeighedDay, 'deprivation' | 'driving'>,
  other: Pick<WeighedDay, 'deprivation' | 'driving'>,
): boolean {
  const less = other.deprivation - one.deprivation;
  return less > tiny || (less > -tiny && one.driving < other.driving - tiny);
}
const tiny = 1e-9;

/** Packs that are told, or shared out as does most. */
export function weighDay(
  problem: DayProblem,
  begun: Begun,
  turns: Turns,
  told?: readonly number[],
): WeighedDay | undefined {
  const trips: DrivenTrip[] = [];
  for (const [van, own] of turns.entries()) {
    const driven = driveVan(problem, begun, van, own);
    if (!driven) return undefined;
    addAll(trips, driven);
  }
  const stops = trips.flatMap(({ stops: each }, trip) => each.map((stop) => ({ ...stop, trip })));
  const takers = stops.map(({ ward, arrives, trip }): Taker => {
    const max = trips[trip]?.capacityPacks ?? 0;
    return {
      lackWith: (packs) => lack(problem, ward, { arrives, packs }),
      trip,
      min: told ? (told[ward] ?? 0) : 1,
      max: told ? 0 : max,
    };
  });
  const packs = sharePacks(takers, {
    trips: trips.map(({ capacityPacks, isOnWay }) => ({ packs: capacityPacks, isFromStore: !isOnWay })),
    storePacks: begun.storePacks,
  });
  if (!packs || (told && packs.includes(0))) return undefined;
  const given = new Map(
    stops.map(({ ward, arrives }, at): [number, WardGiven] => [ward, { arrives, packs: packs[at] ?? 0 }]),
  );
  return {
    turns,
    trips,
    given,
    deprivation: problem.wards.reduce(
      (sum, ward, at) => sum + deprivationOf(problem, ward, given.get(at) ?? begun.wards[at]?.given),
      0,
    ),
    driving: trips.reduce((sum, trip) => sum + trip.driving, 0),
  };
}

const lack = (problem: DayProblem, at: number, given: WardGiven): number => {
  const ward = problem.wards[at];
  return ward ? deprivationOf(problem, ward, given) : 0;
};

/** The wards that may still be visited. */
export const openWards = ({ wards }: Begun): number[] =>
  wards.flatMap(({ isOpen }, at) => (isOpen ? [at] : []));
