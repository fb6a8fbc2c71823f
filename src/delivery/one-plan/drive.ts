import type { Begun, DayProblem, Turns } from './problem.js';

export type DrivenStop = { readonly ward: number; readonly arrives: number; readonly leaves: number };

export type DrivenTrip = {
  readonly van: number;
  /** When loading begins; of one on its way, when it is free to go on. */
  readonly loads: number;
  readonly leaves: number;
  readonly isOnWay: boolean;
  readonly capacityPacks: number;
  readonly stops: readonly DrivenStop[];
  readonly back: number;
  readonly driving: number;
};

/** The trips of a van as they are driven without waiting; undefined where it is not home by the end of its shift. */
export function driveVan(
  problem: DayProblem,
  begun: Begun,
  van: number,
  trips: Turns[number],
): DrivenTrip[] | undefined {
  const begins = begun.vans[van];
  const vehicle = problem.vans[van];
  if (!begins || !vehicle) return undefined;
  if (begins.isOut) return trips.every((wards) => wards.length === 0) ? [] : undefined;
  // What is loaded stays loaded: it is handed out before more is loaded.
  const isUnloaded = begins.isOnWay && begins.place === 0 && trips[0]?.length === 0;
  if (isUnloaded && trips.some((wards) => wards.length > 0)) return undefined;
  const driven: DrivenTrip[] = [];
  let time = begins.time;
  for (const [at, wards] of trips.entries()) {
    const isOnWay = begins.isOnWay && at === 0;
    if (wards.length === 0 && !isOnWay) continue;
    const leaves = isOnWay ? time : time + problem.loading;
    const way = driveTrip(problem, wards, isOnWay ? begins.place : 0, leaves);
    // Who is on the way comes home, however late.
    if (way.back > vehicle.shiftEnd && wards.length > 0) return undefined;
    const capacityPacks = isOnWay ? begins.carriesPacks : vehicle.capacityPacks;
    driven.push({ van, loads: time, leaves, isOnWay, capacityPacks, ...way });
    time = way.back;
  }
  return driven;
}

function driveTrip(
  { minutes, service, wards: all }: DayProblem,
  wards: readonly number[],
  from: number,
  leaves: number,
): Pick<DrivenTrip, 'stops' | 'back' | 'driving'> {
  let [place, time, driving] = [from, leaves, 0];
  const go = (to: number): void => {
    const way = place === to ? 0 : (minutes[place]?.[to] ?? Number.POSITIVE_INFINITY);
    [place, time, driving] = [to, time + way, driving + way];
  };
  const stops = wards.map((ward) => {
    go(all[ward]?.place ?? 0);
    const arrives = time;
    time += service;
    return { ward, arrives, leaves: time };
  });
  go(0);
  return { stops, back: time, driving };
}
