import { largest } from '../../lib/lists/index.js';
import { deprivationOf as lackOf } from './deprivation.js';
import type { Begun, DayProblem, Turns } from './problem.js';
import { sharePacks, type Taker } from './share-packs.js';
import { isBetter, openWards, type WeighedDay, weighDay } from './weigh.js';

type Judge = {
  readonly told?: readonly number[];
  readonly isBetter: (one: WeighedDay, other: WeighedDay) => boolean;
  /** Whether nothing that begins so can be better. */
  readonly isHopeless: (partly: WeighedDay, best: WeighedDay, unvisited: readonly number[]) => boolean;
};

const tiny = 1e-9;

/**
 * Every plan there is, unless it cannot be better than what is known: vans one after the other, of each the turns of
 * its wards, cut into trips in every way. Whoever is asked for a breath may say that it is enough.
 */
export function* weighAll(
  problem: DayProblem,
  begun: Begun,
  first: WeighedDay,
  judge: Judge,
): Generator<WeighedDay, { readonly best: WeighedDay; readonly isComplete: boolean }, boolean | undefined> {
  let best = first;
  let isEnough = false;
  let looked = 0;
  const open = openWards(begun);
  const isShorterByWard = hasDetours(problem);
  yield* extend(
    begun.vans.map(({ isOnWay }) => (isOnWay ? [[]] : [])),
    0,
    open,
  );
  return { best, isComplete: !isEnough };

  function* extend(
    turns: Turns,
    van: number,
    unvisited: readonly number[],
  ): Generator<WeighedDay, void, boolean | undefined> {
    looked += 1;
    if (looked % 500 === 0) isEnough = (yield best) ?? isEnough;
    if (isEnough) return;
    const partly = weighDay(problem, begun, turns, judge.told);
    // Who is too late by the straight way home may be in time by way of another ward.
    if (!partly && !isShorterByWard) return;
    if (partly && judge.isBetter(partly, best)) best = partly;
    if (partly && judge.isHopeless(partly, best, unvisited)) return;
    for (const ward of unvisited) {
      const others = unvisited.filter((each) => each !== ward);
      for (let to = van; to < (partly ? turns.length : van + 1); to++)
        for (const next of withNext(turns, to, ward, partly === undefined)) yield* extend(next, to, others);
    }
  }
}

/** The ward after the last of the van, or with a trip of its own after it. */
function withNext(turns: Turns, van: number, ward: number, isLate: boolean): Turns[] {
  const trips = turns[van] ?? [];
  const last = trips.at(-1);
  const put = (own: Turns[number]): Turns => turns.map((each, at) => (at === van ? own : each));
  const longer = last ? [put([...trips.slice(0, -1), [...last, ward]])] : [];
  return isLate ? longer : [...longer, put([...trips, [ward]])];
}

/** Whether a way home is longer than one that serves another ward on it. */
function hasDetours({ minutes, service, wards }: DayProblem): boolean {
  const way = (from: number, to: number): number => minutes[from]?.[to] ?? 0;
  return wards.some(({ place: from }) =>
    wards.some(({ place: by }) => by !== from && way(from, by) + service + way(by, 0) < way(from, 0)),
  );
}

/** Hours and turns aside, packs are what the rest must share: what lacks then is a bound. */
export const together = (problem: DayProblem, begun: Begun): Judge => ({
  isBetter,
  isHopeless: (partly, best, unvisited) => {
    const bound = leastLack(problem, begun, partly, unvisited);
    if (bound > best.deprivation + tiny) return true;
    // The way home of the last trip is not driven where it goes on.
    return bound > best.deprivation - tiny && drivenSurely(problem, partly) >= best.driving - tiny;
  },
});

/** As many wards as can be, with the least driving, and what lacks where that is equal. */
export const routed = (problem: DayProblem, told: readonly number[]): Judge => ({
  told,
  isBetter: (one, other) => {
    const more = one.given.size - other.given.size;
    const less = other.driving - one.driving;
    if (more !== 0) return more > 0;
    return Math.abs(less) > tiny ? less > 0 : one.deprivation < other.deprivation - tiny;
  },
  isHopeless: (partly, best, unvisited) => {
    const most = partly.given.size + unvisited.filter((ward) => (told[ward] ?? 0) > 0).length;
    if (most < best.given.size) return true;
    return most === best.given.size && drivenSurely(problem, partly) > best.driving + tiny;
  },
});

/** Without the ways home: of each van the last may go on. */
function drivenSurely({ minutes, wards }: DayProblem, { trips, driving }: WeighedDay): number {
  const last = new Map(trips.map((trip) => [trip.van, trip]));
  return [...last.values()].reduce((sum, { stops }) => {
    const from = wards[stops.at(-1)?.ward ?? -1]?.place ?? 0;
    return sum - (minutes[from]?.[0] ?? 0);
  }, driving);
}

function leastLack(
  problem: DayProblem,
  begun: Begun,
  { trips, given }: WeighedDay,
  unvisited: readonly number[],
): number {
  const { horizon, packSize, start, vans, wards } = problem;
  const most = largest([
    ...vans.map(({ capacityPacks }) => capacityPacks),
    ...begun.vans.map(({ carriesPacks }) => carriesPacks),
  ]);
  const stops = trips.flatMap((trip, at) => trip.stops.map((stop) => ({ ...stop, trip: at })));
  const visited = new Set(given.keys());
  const whole = sharePacks(
    [
      ...stops.map(
        ({ trip }, at): Taker => ({
          lackWith: (packs) => exactly(stops[at]?.ward ?? 0, stops[at]?.arrives ?? 0, packs),
          trip,
          min: 1,
          max: most,
        }),
      ),
      ...unvisited.map(
        (ward): Taker => ({ lackWith: (packs) => atBest(ward, packs), trip: undefined, min: 0, max: most }),
      ),
    ],
    // Goods on the way may go to anyone.
    {
      trips: trips.map(({ capacityPacks }) => ({ packs: capacityPacks, isFromStore: true })),
      storePacks: begun.storePacks + begun.vans.reduce((sum, { carriesPacks }) => sum + carriesPacks, 0),
    },
  );
  if (!whole) return Number.POSITIVE_INFINITY;
  const planned = [
    ...stops.map(({ ward, arrives }, at) => exactly(ward, arrives, whole[at] ?? 0)),
    ...unvisited.map((ward, at) => atBest(ward, whole[stops.length + at] ?? 0)),
  ];
  const settled = wards.reduce(
    (sum, ward, at) =>
      visited.has(at) || unvisited.includes(at) ? sum : sum + lackOf(problem, ward, begun.wards[at]?.given),
    0,
  );
  return settled + planned.reduce((sum, each) => sum + each, 0);

  function exactly(ward: number, arrives: number, packs: number): number {
    const of = wards[ward];
    return of ? lackOf(problem, of, { arrives, packs }) : 0;
  }
  /** Whoever comes when it is best leaves two gaps of one length. */
  function atBest(ward: number, packs: number): number {
    const of = wards[ward];
    if (!of || of.ratePerHour === 0) return 0;
    const gap = Math.max(0, horizon - start - (60 * (of.stock + packs * packSize)) / of.ratePerHour) / 60;
    return packs === 0 ? lackOf(problem, of, begun.wards[ward]?.given) : (of.ratePerHour * gap ** 2) / 2;
  }
}
