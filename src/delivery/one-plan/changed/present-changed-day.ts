import { formatMessage, type Language } from '../../../findings/index.js';
import { clockTime } from '../../../lib/days/index.js';
import { asIs, type Wording, wording } from '../../../lib/wording/index.js';
import type { DayPlanned } from '../../api.js';
import type { DayPlan } from '../plan-day.js';
import { packsGiven, presentVans, presentWeighed, rounded } from '../present-day.js';
import { leftOf } from '../present-left.js';
import { type WeighedDay, weighDay } from '../weigh.js';
import { compareDays, type Difference } from './compare-days.js';
import type { DaySoFar } from './day-so-far.js';
import type { Trip } from './van-so-far.js';

const tiny = 1e-6;

/** A day whose rest was planned anew: what was driven and what is to be, and what is otherwise than planned. */
export function presentChangedDay(
  soFar: DaySoFar,
  planned: DayPlan,
  language: Language,
): { says: string[]; plan: DayPlanned } {
  const { problem, begun, now } = soFar;
  const { together, allocateThenRoute, method, rounds } = planned;
  const say = (text: Wording): string => formatMessage(text, language);
  const differences = compareDays(soFar, together);
  const goingOn = weighDay(problem, begun, soFar.goingOn.turns, soFar.goingOn.packs);
  const stuck = soFar.vans.flatMap(({ stuckPacks: packs }, van) => {
    const vehicle = problem.vans[van]?.id ?? '';
    const says = wording('one-plan.changed.stuck', { vehicle: asIs(vehicle), packs });
    return packs > 0 ? [{ vehicle, packs, says: say(says) }] : [];
  });
  const { changed, same } = differences;
  return {
    says: [
      ...lead(soFar, planned, goingOn).map(say),
      say(wording('one-plan.changed.differences', { changed: changed.length, same })),
    ],
    plan: {
      method,
      rounds,
      together: presentWeighed(problem, together),
      allocateThenRoute: presentWeighed(problem, allocateThenRoute),
      days: wholeDays(soFar, together),
      left: leftOf(problem, begun, planned).map(({ says, ...left }) => ({ ...left, says: say(says) })),
      packsLeft: begun.storePacks - fromStore(together),
      changed: {
        now,
        changes: soFar.changes,
        differences: changed.map((each) => ({ ...each, says: say(differenceSays(each)) })),
        same,
        ...(goingOn ? { goingOn: { deprivation: goingOn.deprivation } } : {}),
        stuck,
      },
    },
  };
}

function lead(
  { now }: DaySoFar,
  { together, method, rounds }: DayPlan,
  goingOn: WeighedDay | undefined,
): Wording[] {
  const is = rounded(together.deprivation);
  const isBetter = goingOn !== undefined && goingOn.deprivation > together.deprivation + tiny;
  return [
    wording('one-plan.changed.rest', {
      time: clockTime(now),
      wards: together.given.size,
      packs: packsGiven(together),
      minutes: rounded(together.driving),
    }),
    isBetter
      ? wording('one-plan.changed.better', { is, was: rounded(goingOn.deprivation) })
      : wording(goingOn ? 'one-plan.changed.as-good' : 'one-plan.changed.no-going-on', { is }),
    method === 'exact' ? wording('route.is-best') : wording('route.is-found', { rounds }),
  ];
}

function differenceSays({ ward: id, was, is }: Difference): Wording {
  const ward = asIs(id);
  const { vehicle = '', arrives = 0, packs = 0 } = is ?? was ?? {};
  const told = { ward, vehicle: asIs(vehicle), time: clockTime(arrives), packs };
  if (!is) return wording('one-plan.changed.gone', told);
  if (!was) return wording('one-plan.changed.new', told);
  return wording('one-plan.changed.stop', {
    ...told,
    wasVehicle: asIs(was.vehicle),
    wasTime: clockTime(was.arrives),
    wasPacks: was.packs,
  });
}

const fromStore = ({ trips, given }: WeighedDay): number =>
  trips
    .filter(({ isOnWay }) => !isOnWay)
    .flatMap(({ stops }) => stops)
    .reduce((sum, { ward }) => sum + (given.get(ward)?.packs ?? 0), 0);

/** Of each vehicle all trips of the day; the one it is on goes on where it is. */
function wholeDays({ problem, vans }: DaySoFar, together: WeighedDay): DayPlanned['days'] {
  const planned = new Map(presentVans(problem, together).map((day) => [day.vehicle, day]));
  return vans.flatMap(({ over, current, begins }, van) => {
    const vehicle = problem.vans[van]?.id ?? '';
    const [first, ...others] = planned.get(vehicle)?.trips ?? [];
    const goesOn = current !== undefined && begins.isOnWay;
    const now: Trip[] = current
      ? [
          {
            ...current,
            ...(goesOn && first ? { stops: [...current.stops, ...first.stops], back: first.back } : {}),
            ...(begins.isOut ? { isLost: true as const } : {}),
          },
        ]
      : [];
    const rest = first === undefined || goesOn ? others : [first, ...others];
    const trips = [...over, ...now, ...rest];
    if (trips.length === 0) return [];
    const packs = trips.reduce((sum, trip) => sum + trip.packs, 0);
    return [{ vehicle, packs, drivingMinutes: drivenIn(trips, problem.service), trips }];
  });
}

/** What is not loading, unloading or standing. */
const drivenIn = (trips: readonly Trip[], service: number): number =>
  rounded(
    trips.reduce(
      (sum, { leaves, stops, back }) => sum + Math.max(0, back - leaves - service * stops.length),
      0,
    ),
  );
