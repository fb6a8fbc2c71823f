import type { DayProblem, Ward, WardGiven } from './problem.js';
import type { WeighedDay } from './weigh.js';

const tiny = 1e-6;

/** What is wrong with a plan of a whole day, by the problem alone: nothing of what made it is used. */
export function checkDay(problem: DayProblem, day: WeighedDay): string[] {
  const { trips, given } = day;
  const { minutes, loading, service, wards, vans, packs } = problem;
  const faults: string[] = [];
  const free = vans.map(({ start }) => start);
  const visits: number[] = [];
  let driving = 0;
  for (const { van, stops, back } of trips) {
    let time = (free[van] ?? 0) + loading;
    let place = 0;
    let load = 0;
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
    const home = minutes[place]?.[0] ?? Number.NaN;
    time += home;
    driving += home;
    if (time !== back || time > (vans[van]?.shiftEnd ?? 0)) faults.push(`home ${van}`);
    if (load > (vans[van]?.capacityPacks ?? 0)) faults.push(`load ${van}`);
    free[van] = time;
  }
  const total = [...given.values()].reduce((sum, each) => sum + each.packs, 0);
  if (total > packs) faults.push('packs');
  if (new Set(visits).size !== visits.length || visits.length !== given.size) faults.push('visits');
  if ([...given.values()].some((each) => each.packs < 1 || !Number.isInteger(each.packs)))
    faults.push('whole packs');
  const lacking = wards.reduce((sum, ward, at) => sum + lackingAt(problem, ward, given.get(at)), 0);
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
