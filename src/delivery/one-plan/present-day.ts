import { formatMessage, type Language, presentProblems } from '../../findings/index.js';
import { type Wording, wording } from '../../lib/wording/index.js';
import type { DayAnswer, DayPlanned } from '../api.js';
import type { DayReading } from './day-reading.js';
import type { DayPlan } from './plan-day.js';
import { leftOf } from './present-left.js';
import { type DayProblem, morning } from './problem.js';
import type { WeighedDay } from './weigh.js';

type Say = (text: Wording) => string;

const tiny = 1e-6;

export function presentDay(
  { problem, problems, wards, vehicles }: DayReading,
  planned: DayPlan | undefined,
  language: Language,
): DayAnswer {
  const say: Say = (text) => formatMessage(text, language);
  const isPlanned = problem !== undefined && planned !== undefined;
  return {
    says: isPlanned ? lead(problem, planned).map(say) : [],
    wards,
    vehicles,
    ...(isPlanned ? { plan: presentDayPlan(problem, planned, say) } : {}),
    problems: presentProblems(problems, language),
  };
}

export const packsGiven = ({ given }: WeighedDay): number =>
  [...given.values()].reduce((sum, { packs }) => sum + packs, 0);
export const rounded = (value: number): number => Math.round(value * 10) / 10;

function lead({ wards, packs: inStore }: DayProblem, planned: DayPlan): Wording[] {
  const { together, method, rounds } = planned;
  const served = together.given.size;
  const packs = packsGiven(together);
  const minutes = rounded(together.driving);
  const stays = inStore - packs;
  return [
    served === wards.length
      ? wording('one-plan.all', { wards: served, packs, minutes })
      : wording('one-plan.not-all', { served, wards: wards.length, packs, minutes }),
    worth(planned),
    ...(method === 'exact'
      ? [wording('route.is-best')]
      : [wording('route.is-found', { rounds }), wording('one-plan.searched')]),
    ...(stays > 0 ? [wording('one-plan.stays', { packs: stays })] : []),
  ];
}

export function worth({ together, allocateThenRoute }: DayPlan): Wording {
  const less = allocateThenRoute.deprivation - together.deprivation;
  const lacking = rounded(together.deprivation);
  const driven = allocateThenRoute.driving - together.driving;
  if (less > tiny)
    return wording('one-plan.worth.better', {
      together: lacking,
      apart: rounded(allocateThenRoute.deprivation),
      percent: rounded((100 * less) / allocateThenRoute.deprivation),
    });
  return driven > tiny
    ? wording('one-plan.worth.driving', { together: lacking, minutes: rounded(driven) })
    : wording('one-plan.worth.same', { together: lacking });
}

function presentDayPlan(problem: DayProblem, planned: DayPlan, say: Say): DayPlanned {
  const { together, allocateThenRoute, method, rounds } = planned;
  const { deprivation: apart } = allocateThenRoute;
  const better = rounded((100 * (apart - together.deprivation)) / apart);
  return {
    method,
    rounds,
    together: presentWeighed(problem, together),
    allocateThenRoute: presentWeighed(problem, allocateThenRoute),
    ...(apart > 0 ? { betterByPercent: better } : {}),
    days: presentVans(problem, together),
    left: leftOf(problem, morning(problem), planned).map(({ says, ...left }) => ({
      ...left,
      says: say(says),
    })),
    packsLeft: problem.packs - packsGiven(together),
  };
}

export const presentWeighed = (
  { wards, packSize }: DayProblem,
  { deprivation, driving, given }: WeighedDay,
): DayPlanned['together'] => ({
  deprivation,
  drivingMinutes: driving,
  wards: [...given]
    .map(([ward, { packs, arrives }]) => ({
      ward: wards[ward]?.id ?? '',
      packs,
      pieces: packs * packSize,
      arrives,
    }))
    .sort((one, other) => one.arrives - other.arrives),
});

export function presentVans(
  { vans, wards, packSize }: DayProblem,
  { trips, given }: WeighedDay,
): DayPlanned['days'] {
  return vans.flatMap(({ id }, van) => {
    const own = trips.filter((trip) => trip.van === van);
    if (own.length === 0) return [];
    const told = own.map(({ loads, leaves, stops, back }) => {
      const served = stops.map((stop) => {
        const packs = given.get(stop.ward)?.packs ?? 0;
        return {
          ward: wards[stop.ward]?.id ?? '',
          arrives: stop.arrives,
          leaves: stop.leaves,
          packs,
          pieces: packs * packSize,
        };
      });
      return { loads, leaves, packs: served.reduce((sum, { packs }) => sum + packs, 0), stops: served, back };
    });
    const packs = told.reduce((sum, trip) => sum + trip.packs, 0);
    const drivingMinutes = own.reduce((sum, trip) => sum + trip.driving, 0);
    return [{ vehicle: id, packs, drivingMinutes, trips: told }];
  });
}
