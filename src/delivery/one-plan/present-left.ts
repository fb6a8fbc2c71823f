import { asIs, type Wording, wording } from '../../lib/wording/index.js';
import type { DayPlanned } from '../api.js';
import { clock } from '../clock.js';
import { deprivationOf } from './deprivation.js';
import { driveVan } from './drive.js';
import type { DayPlan } from './plan-day.js';
import { type DayProblem, morning, type Ward } from './problem.js';

type LeftWard = Pick<DayPlanned['left'][number], 'ward' | 'why' | 'emptyFrom'> & { readonly says: Wording };

/** Each ward that is given nothing, and why. */
export const leftOf = (problem: DayProblem, planned: DayPlan): LeftWard[] =>
  problem.wards.flatMap((ward, at) => {
    if (planned.together.given.has(at)) return [];
    const { id, ratePerHour, stock } = ward;
    const why = whyLeft(problem, planned, ward, at);
    const emptyFrom = why === 'enough' ? problem.horizon : problem.start + (60 * stock) / ratePerHour;
    const told = { ward: asIs(id), time: clock(emptyFrom) };
    return [{ ward: id, why, emptyFrom, says: wording(`one-plan.left.${why}`, told) }];
  });

function whyLeft(problem: DayProblem, { method }: DayPlan, ward: Ward, at: number): LeftWard['why'] {
  if (deprivationOf(problem, ward, undefined) === 0) return 'enough';
  if (problem.packs === 0) return 'store';
  const begun = morning(problem);
  const isReached = problem.vans.some((_, van) => driveVan(problem, begun, van, [[at]]) !== undefined);
  if (!isReached) return 'alone';
  return method === 'exact' ? 'others' : 'not-found';
}
