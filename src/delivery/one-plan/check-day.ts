import type { DayProblem } from './problem.js';
import type { WeighedDay } from './weigh.js';

/** What is wrong with a plan of a whole day, by the problem alone: nothing of what made it is used. */
export function checkDay(problem: DayProblem, { trips, given }: WeighedDay): string[] {
  const { minutes, loading, service, wards, vans, packs } = problem;
  const faults: string[] = [];
  const free = vans.map(({ start }) => start);
  const visits: number[] = [];
  for (const { van, stops, back } of trips) {
    let time = (free[van] ?? 0) + loading;
    let place = 0;
    let load = 0;
    for (const { ward, arrives } of stops) {
      const to = wards[ward]?.place ?? -1;
      time += minutes[place]?.[to] ?? Number.NaN;
      if (time !== arrives || given.get(ward)?.arrives !== time) faults.push(`time ${ward}`);
      load += given.get(ward)?.packs ?? 0;
      time += service;
      place = to;
      visits.push(ward);
    }
    time += minutes[place]?.[0] ?? Number.NaN;
    if (time !== back || time > (vans[van]?.shiftEnd ?? 0)) faults.push(`home ${van}`);
    if (load > (vans[van]?.capacityPacks ?? 0)) faults.push(`load ${van}`);
    free[van] = time;
  }
  const total = [...given.values()].reduce((sum, each) => sum + each.packs, 0);
  if (total > packs) faults.push('packs');
  if (new Set(visits).size !== visits.length || visits.length !== given.size) faults.push('visits');
  if ([...given.values()].some((each) => each.packs < 1 || !Number.isInteger(each.packs)))
    faults.push('whole packs');
  return faults;
}
