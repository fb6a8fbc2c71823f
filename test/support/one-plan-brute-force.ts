import type { DayProblem, Ward } from '../../src/delivery/one-plan/problem.js';

// Written from the rule alone, without a line of what it judges: one van, every turn of every set of wards, every cut
// into trips, every number of packs.

/** The least that lacks, the least driving at it, and how many plans there are. */
export function bruteForceDay(problem: DayProblem): { deprivation: number; driving: number; plans: number } {
  const { wards, minutes, loading, service, packs: inStore, vans } = problem;
  const { capacityPacks: takes = 0, shiftEnd = 0, start = 0 } = vans[0] ?? {};
  let best = { deprivation: Number.POSITIVE_INFINITY, driving: 0 };
  let plans = 0;
  const way = (from: number, to: number): number => minutes[from]?.[to] ?? 0;
  type Visit = { ward: Ward; arrives: number; packs: number };

  function judge(visits: readonly Visit[], driving: number): void {
    plans += 1;
    const deprivation = wards.reduce(
      (sum, ward) =>
        sum +
        lack(
          ward,
          visits.find((each) => each.ward === ward),
        ),
      0,
    );
    if (
      deprivation < best.deprivation - 1e-9 ||
      (deprivation < best.deprivation + 1e-9 && driving < best.driving)
    )
      best = { deprivation, driving };
  }
  /** Minute by minute would do as well; here by when it ends and begins again. */
  function lack(ward: Ward, visit: Visit | undefined): number {
    const hours = (units: number): number => units / ward.ratePerHour;
    const until = (problem.horizon - problem.start) / 60;
    const gaps: number[] = [];
    const first = hours(ward.stock);
    if (!visit) gaps.push(until - first);
    else {
      const came = (visit.arrives - problem.start) / 60;
      const lasts = hours(visit.packs * problem.packSize);
      if (came > first) gaps.push(Math.min(came, until) - first);
      if (came < until) gaps.push(until - (Math.max(came, first) + lasts));
    }
    return gaps.reduce((sum, gap) => sum + ward.ratePerHour * Math.max(0, gap) ** 2, 0);
  }
  function go(
    visits: readonly Visit[],
    place: number,
    time: number,
    driving: number,
    van: number,
    left: number,
  ): void {
    const home = time + way(place, 0);
    const isLate = place !== 0 && home > shiftEnd;
    if (!isLate) judge(visits, place === 0 ? driving : driving + way(place, 0));
    for (const ward of wards) {
      if (visits.some((each) => each.ward === ward)) continue;
      for (const again of place === 0 ? [true] : isLate ? [false] : [false, true]) {
        const from = again ? 0 : place;
        const leaves = again ? (place === 0 ? time : home) + loading : time;
        const room = again ? takes : van;
        const drove = driving + (again && place !== 0 ? way(place, 0) : 0) + way(from, ward.place);
        const arrives = leaves + way(from, ward.place);
        for (let packs = 1; packs <= Math.min(room, left); packs++)
          go(
            [...visits, { ward, arrives, packs }],
            ward.place,
            arrives + service,
            drove,
            room - packs,
            left - packs,
          );
      }
    }
  }
  go([], 0, start, 0, 0, inStore);
  return { ...best, plans };
}
