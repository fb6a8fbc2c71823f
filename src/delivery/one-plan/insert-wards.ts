import type { Begun, DayProblem, Turns } from './problem.js';
import { type WeighedDay, weighDay } from './weigh.js';

type IsBetter = (one: WeighedDay, other: WeighedDay) => boolean;

const weighedAtATime = 50;

/** Each of the wards where it does most, if it does anything there and time is left. */
export function* insertWards(
  problem: DayProblem,
  begun: Begun,
  day: WeighedDay,
  wards: readonly number[],
  judge: { readonly isBetter: IsBetter; readonly told?: readonly number[]; readonly isOver: () => boolean },
): Generator<WeighedDay, WeighedDay> {
  let now = day;
  let breathed = 0;
  for (const ward of wards) {
    let best = now;
    for (const turns of placesFor(now.turns, begun, ward)) {
      const weighed = weighDay(problem, begun, turns, judge.told);
      if (weighed && judge.isBetter(weighed, best)) best = weighed;
      breathed += 1;
      if (breathed % weighedAtATime === 0) yield now;
      if (judge.isOver()) return best;
    }
    now = best;
  }
  return now;
}

function* placesFor(turns: Turns, begun: Begun, ward: number): Generator<Turns> {
  for (const [van, trips] of turns.entries()) {
    if (begun.vans[van]?.isOut) continue;
    const put = (own: Turns[number]): Turns => turns.map((each, at) => (at === van ? own : each));
    for (const [at, trip] of trips.entries())
      for (let spot = 0; spot <= trip.length; spot++)
        yield put(trips.with(at, [...trip.slice(0, spot), ward, ...trip.slice(spot)]));
    const first = begun.vans[van]?.isOnWay ? 1 : 0;
    for (let at = first; at <= trips.length; at++)
      yield put([...trips.slice(0, at), [ward], ...trips.slice(at)]);
  }
}

/** Without these wards, and without trips that have none left. */
export const withoutWards = (turns: Turns, begun: Begun, gone: ReadonlySet<number>): Turns =>
  turns.map((trips, van) =>
    trips
      .map((trip) => trip.filter((ward) => !gone.has(ward)))
      .filter((trip, at) => trip.length > 0 || (at === 0 && begun.vans[van]?.isOnWay === true)),
  );
