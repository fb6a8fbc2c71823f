import { type Begun, type DayProblem, morning, type Ward, type WardGiven } from './problem.js';
import type { WeighedDay } from './weigh.js';

const tiny = 1e-6;

/** What is wrong with a plan of a day or of its rest, by the problem alone: nothing of what made it is used. */
export function checkDay(problem: DayProblem, day: WeighedDay, begun: Begun = morning(problem)): string[] {
  const { trips, given } = day;
  const { minutes, loading, service, wards, vans } = problem;
  const faults: string[] = [];
  const free = begun.vans.map(({ time }) => time);
  const onWay = new Set(begun.vans.flatMap(({ isOnWay }, van) => (isOnWay ? [van] : [])));
  const visits: number[] = [];
  let driving = 0;
  let fromStore = 0;
  for (const { van, stops, back } of trips) {
    const begins = begun.vans[van];
    const goesOn = onWay.delete(van);
    let time = (free[van] ?? 0) + (goesOn ? 0 : loading);
    let place = goesOn ? (begins?.place ?? 0) : 0;
    let load = 0;
    if (begins?.isOut) faults.push(`out ${van}`);
    const isUnloaded = goesOn && begins?.place === 0 && stops.length === 0;
    if (isUnloaded && trips.some((trip) => trip.van === van && trip.stops.length > 0))
      faults.push(`unloaded ${van}`);
    for (const { ward, arrives } of stops) {
      const to = wards[ward]?.place ?? -1;
      const way = minutes[place]?.[to] ?? Number.NaN;
      time += way;
      driving += way;
      if (time !== arrives || given.get(ward)?.arrives !== time) faults.push(`time ${ward}`);
      load += given.get(ward)?.packs ?? 0;
      time += service;
      place = to;
      visits.push(ward);
    }
    const home = place === 0 ? 0 : (minutes[place]?.[0] ?? Number.NaN);
    time += home;
    driving += home;
    // Who is on the way comes home, however late.
    const isLate = time > (vans[van]?.shiftEnd ?? 0) && stops.length > 0;
    if (time !== back || isLate) faults.push(`home ${van}`);
    const most = goesOn ? (begins?.carriesPacks ?? 0) : (vans[van]?.capacityPacks ?? 0);
    if (load > most) faults.push(`load ${van}`);
    if (!goesOn) fromStore += load;
    free[van] = time;
  }
  if (onWay.size > 0) faults.push('on the way');
  if (fromStore > begun.storePacks) faults.push('packs');
  if (visits.some((ward) => !begun.wards[ward]?.isOpen)) faults.push('closed');
  if (new Set(visits).size !== visits.length || visits.length !== given.size) faults.push('visits');
  if ([...given.values()].some((each) => each.packs < 1 || !Number.isInteger(each.packs)))
    faults.push('whole packs');
  const lacking = wards.reduce(
    (sum, ward, at) => sum + lackingAt(problem, ward, given.get(at) ?? begun.wards[at]?.given),
    0,
  );
  if (!isAlike(lacking, day.deprivation)) faults.push('deprivation');
  if (!isAlike(driving, day.driving)) faults.push('driving');
  return faults;
}

const isAlike = (one: number, other: number): boolean =>
  Math.abs(one - other) <= tiny * Math.max(1, Math.abs(one));

/** From one thing that happens to the next, as the stock runs down. */
function lackingAt(
  { start, horizon, packSize }: DayProblem,
  { ratePerHour, stock }: Ward,
  given: WardGiven | undefined,
): number {
  if (ratePerHour === 0) return 0;
  let [time, left, squares] = [start, stock, 0];
  const comes = given && given.arrives < horizon ? [{ at: given.arrives, adds: given.packs * packSize }] : [];
  for (const { at, adds } of [...comes, { at: horizon, adds: 0 }]) {
    const needed = (ratePerHour * (at - time)) / 60;
    squares += (Math.max(0, needed - left) / ratePerHour) ** 2;
    left = Math.max(0, left - needed) + adds;
    time = at;
  }
  return ratePerHour * squares;
}
