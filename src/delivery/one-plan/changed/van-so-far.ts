import { largest } from '../../../lib/lists/index.js';
import type { DayPlanned } from '../../api.js';
import type { Van, VanBegins } from '../problem.js';
import type { VehicleChange } from './changes-input.js';

export type Trip = DayPlanned['days'][number]['trips'][number];
export type Stop = Trip['stops'][number];

/** What of the day of a vehicle can no longer be changed, and what of its plan still can. */
export type VanSoFar = {
  readonly begins: Omit<VanBegins, 'place'>;
  /** Whose ward it stands at or drives to when it goes on; undefined at the store. */
  readonly at: string | undefined;
  readonly over: readonly Trip[];
  /** That it is on, with the stops that are settled; what it loaded, without what is on hold by now. */
  readonly current: Trip | undefined;
  /** Of the settled stops the one it drives to. */
  readonly nears: Stop | undefined;
  readonly open: readonly (readonly Stop[])[];
  /** Packs on board of one that is lost. */
  readonly stuckPacks: number;
  /** On hold and not on board: said of the wrong vehicle or too late. */
  readonly notOnBoard: number;
};

type Told = {
  readonly trips: readonly Trip[];
  readonly changes: readonly VehicleChange[];
  readonly news: ReadonlySet<VehicleChange>;
};

const tiny = 1e-6;
const packsOf = (stops: readonly Stop[]): number => stops.reduce((sum, { packs }) => sum + packs, 0);

/** Loading that has begun is finished, and where a vehicle is on its way to it goes; all else may be planned anew. */
export function vanSoFar(van: Van, now: number, { trips: planned, changes, news }: Told): VanSoFar {
  const isNew = (change: VehicleChange): boolean => news.has(change);
  const stands = changes
    .filter(isNew)
    .flatMap(({ at, until }) => (until === undefined ? [] : [{ at, until }]));
  const outAt = changes.find(({ out }) => out)?.at;
  const until = Math.min(now, outAt ?? now);
  const trips = stands.reduce<readonly Trip[]>(
    (all, stand) => all.map((trip) => standing(trip, stand)),
    planned,
  );
  const over = trips.filter(({ back }) => back <= until + tiny);
  const isOut = outAt !== undefined;
  // One that is lost before it has left is unloaded again.
  const hasBegun = ({ loads, leaves }: Trip): boolean => (isOut ? leaves : loads) < until - tiny;
  const going = trips.filter(({ back }) => back > until + tiny);
  const begun = going.find(hasBegun);
  const later = going.filter((trip) => trip !== begun).map(({ stops }) => stops);
  const held = changes.filter(isNew).reduce((sum, change) => sum + (change.held ?? 0), 0);
  const free = largest([
    now,
    van.start,
    ...stands.map((stand) => stand.until),
    ...over.map(({ back }) => back),
  ]);
  if (!begun)
    return {
      begins: { time: free, carriesPacks: 0, isOnWay: false, isOut },
      at: undefined,
      over,
      current: undefined,
      nears: undefined,
      open: later,
      stuckPacks: isOut ? over.reduce((sum, { packs, stops }) => sum + packs - packsOf(stops), 0) : 0,
      notOnBoard: held,
    };
  const done = begun.stops.filter(({ arrives }) => arrives <= until + tiny);
  const rest = begun.stops.slice(done.length);
  const onBoard = begun.packs - packsOf(done);
  const loaded = begun.packs - Math.min(held, onBoard);
  const notOnBoard = Math.max(0, held - onBoard);
  if (isOut)
    return {
      begins: { time: free, carriesPacks: 0, isOnWay: false, isOut },
      at: undefined,
      over,
      current: {
        ...begun,
        packs: loaded,
        stops: done,
        back: Math.max(until, done.at(-1)?.leaves ?? begun.leaves),
      },
      nears: undefined,
      open: [rest, ...later],
      stuckPacks: loaded - packsOf(done),
      notOnBoard,
    };
  const last = done.at(-1);
  const isStanding = now < (last ?? begun).leaves - tiny;
  const next = isStanding ? undefined : rest[0];
  const nears = next && { ...next, packs: Math.min(next.packs, loaded - packsOf(done)) };
  const settled = nears ? [...done, nears] : done;
  const isGoingHome = !isStanding && next === undefined;
  const carriesPacks = loaded - packsOf(settled);
  const stop = nears ?? last;
  return {
    begins: {
      time: isGoingHome ? begun.back : (stop ?? begun).leaves,
      carriesPacks,
      // Who drives home with nothing left loads again there.
      isOnWay: !isGoingHome || carriesPacks > 0,
      isOut,
    },
    at: isGoingHome ? undefined : stop?.ward,
    over,
    current: { ...begun, packs: loaded, stops: settled },
    nears,
    open: [nears ? rest.slice(1) : rest, ...later],
    stuckPacks: 0,
    notOnBoard,
  };
}

/** A vehicle that stands still is as much later in all that follows; where it was loading or unloading, only by what is over. */
function standing(trip: Trip, { at, until }: { readonly at: number; readonly until: number }): Trip {
  const { loads, leaves, stops, back } = trip;
  if (loads >= at || back <= at) return trip;
  const isDriving = leaves <= at && !stops.some((stop) => stop.arrives <= at && stop.leaves > at);
  const ends = leaves > at ? leaves : (stops.find((stop) => stop.leaves > at)?.leaves ?? back);
  const late = isDriving ? until - at : Math.max(0, until - ends);
  const later = (time: number): number => (time > at ? time + late : time);
  return {
    ...trip,
    leaves: later(leaves),
    stops: stops.map((stop) => ({ ...stop, arrives: later(stop.arrives), leaves: later(stop.leaves) })),
    back: later(back),
  };
}
