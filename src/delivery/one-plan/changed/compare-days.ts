import type { WeighedDay } from '../weigh.js';
import type { DaySoFar } from './day-so-far.js';

export type PlannedStop = { readonly vehicle: string; readonly arrives: number; readonly packs: number };

/** A ward that is visited otherwise than it was to be. */
export type Difference = { readonly ward: string; readonly was?: PlannedStop; readonly is?: PlannedStop };

export type Differences = { readonly changed: readonly Difference[]; readonly same: number };

const sameMinutes = 0.5;

/** Stop by stop, in the order of the new plan; those that are no longer made come last. */
export function compareDays({ problem, vans }: DaySoFar, { trips, given }: WeighedDay): Differences {
  const before = new Map<string, PlannedStop>();
  const after = new Map<string, PlannedStop>();
  for (const [van, { open, nears }] of vans.entries()) {
    const vehicle = problem.vans[van]?.id ?? '';
    for (const { ward, arrives, packs } of [...(nears ? [nears] : []), ...open.flat()])
      before.set(ward, { vehicle, arrives, packs });
    if (nears) after.set(nears.ward, { vehicle, arrives: nears.arrives, packs: nears.packs });
  }
  for (const { van, stops } of trips)
    for (const { ward, arrives } of stops)
      after.set(problem.wards[ward]?.id ?? '', {
        vehicle: problem.vans[van]?.id ?? '',
        arrives,
        packs: given.get(ward)?.packs ?? 0,
      });
  const all = [...after].toSorted(([, one], [, other]) => one.arrives - other.arrives);
  const visited = all.map(([ward, is]): Difference => {
    const was = before.get(ward);
    return { ward, is, ...(was ? { was } : {}) };
  });
  const gone = [...before].flatMap(([ward, was]): Difference[] => (after.has(ward) ? [] : [{ ward, was }]));
  const changed = [...visited.filter((each) => !isSame(each)), ...gone];
  return { changed, same: visited.length + gone.length - changed.length };
}

const isSame = ({ was, is }: Difference): boolean =>
  was !== undefined &&
  is !== undefined &&
  was.vehicle === is.vehicle &&
  was.packs === is.packs &&
  Math.abs(was.arrives - is.arrives) < sameMinutes;
