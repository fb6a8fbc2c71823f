import { clockTime } from '../../lib/days/index.js';
import { asIs, type Wording, wording } from '../../lib/wording/index.js';
import type { DayPlanned } from '../api.js';
import { deprivationOf } from './deprivation.js';
import { driveVan } from './drive.js';
import type { DayPlan } from './plan-day.js';
import type { Begun, DayProblem, Ward } from './problem.js';

type LeftWard = Pick<DayPlanned['left'][number], 'ward' | 'why' | 'emptyFrom'> & { readonly says: Wording };

/** Each ward that is given nothing, and why. */
export const leftOf = (problem: DayProblem, begun: Begun, planned: DayPlan): LeftWard[] =>
  problem.wards.flatMap((ward, at) => {
    if (planned.together.given.has(at) || begun.wards[at]?.given) return [];
    const { id, ratePerHour, stock } = ward;
    const why = whyLeft(problem, begun, planned, at);
    const emptyFrom = why === 'enough' ? problem.horizon : problem.start + (60 * stock) / ratePerHour;
    const told = { ward: asIs(id), time: clockTime(emptyFrom) };
    return [{ ward: id, why, emptyFrom, says: wording(`one-plan.left.${why}`, told) }];
  });

function whyLeft(problem: DayProblem, begun: Begun, { method }: DayPlan, at: number): LeftWard['why'] {
  const ward: Ward | undefined = problem.wards[at];
  if (!ward || deprivationOf(problem, ward, undefined) === 0) return 'enough';
  const onBoard = begun.vans.some(({ carriesPacks }) => carriesPacks > 0);
  if (begun.storePacks === 0 && !onBoard) return 'store';
  const isReached = begun.vans.some(({ isOnWay, isOut }, van) =>
    [[[at]], ...(isOnWay ? [[[], [at]]] : [])].some(
      (trips) => !isOut && driveVan(problem, begun, van, trips) !== undefined,
    ),
  );
  if (!isReached) return 'alone';
  return method === 'exact' ? 'others' : 'not-found';
}
