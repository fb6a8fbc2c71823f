import assert from 'node:assert/strict';
import { allocateFirst } from './allocate-first.js';
import { checkDay } from './check-day.js';
import { insertWards } from './insert-wards.js';
import { type Begun, type DayProblem, morning, type Turns } from './problem.js';
import { searchDay } from './search-day.js';
import { isBetter, openWards, type WeighedDay, weighDay } from './weigh.js';
import { routed, together, weighAll } from './weigh-all.js';

export type DayPlan = {
  readonly together: WeighedDay;
  readonly allocateThenRoute: WeighedDay;
  /** Exact where of both every plan was weighed. */
  readonly method: 'exact' | 'search';
  readonly rounds: number;
};

export type DayOptions = {
  readonly rounds: number;
  readonly seed: number;
  /** Half for what is planned one after the other, half for both at once. */
  readonly seconds: number;
  /** In seconds, from anywhere. */
  readonly now: () => number;
  readonly begun?: Begun;
  /** How the day would go on, and the packs that were meant for each ward: only what is better takes its place. */
  readonly goingOn?: { readonly turns: Turns; readonly packs: readonly number[] };
};

export type DayProgress = { readonly deprivation: number; readonly secondsLeft: number };

type Planning<R> = Generator<WeighedDay, R>;
type Weighed = { readonly best: WeighedDay; readonly isComplete: boolean; readonly rounds: number };

const exactWardsMax = 7;
const exactVansMax = 2;
/** Before everything is weighed: the better what is known, the more of it need not be. */
const roundsBefore = 50;

/** Both at once, and beside it what comes of it one after the other: it is where the search begins. */
export function* planDay(problem: DayProblem, options: DayOptions): Generator<DayProgress, DayPlan, unknown> {
  const begun = options.begun ?? morning(problem);
  const { now, seconds } = options;
  const end = now() + seconds;
  const half = end - seconds / 2;
  const telling = function* <R>(steps: Planning<R>): Generator<DayProgress, R> {
    let step = steps.next();
    while (!step.done) {
      yield { deprivation: step.value.deprivation, secondsLeft: end - now() };
      step = steps.next();
    }
    return step.value;
  };
  const apart = yield* telling(routeAllocated(problem, begun, options, half));
  const first = checked(problem, begun, apart.best);
  const both = yield* telling(planTogether(problem, begun, options, { first, end }));
  return {
    together: checked(problem, begun, both.best),
    allocateThenRoute: first,
    method: apart.isComplete && both.isComplete ? 'exact' : 'search',
    rounds: both.rounds,
  };
}

/** No plan leaves that breaks a rule; one that would is a fault of what made it. */
function checked(problem: DayProblem, begun: Begun, day: WeighedDay): WeighedDay {
  const faults = checkDay(problem, day, begun);
  assert(faults.length === 0, `A plan of a day breaks a rule: ${faults.slice(0, 5).join(', ')}.`);
  return day;
}

const isSmall = ({ vans }: DayProblem, begun: Begun): boolean =>
  openWards(begun).length <= exactWardsMax && vans.length <= exactVansMax;

function* routeAllocated(
  problem: DayProblem,
  begun: Begun,
  { rounds, seed, now }: DayOptions,
  end: number,
): Planning<Weighed> {
  const told = allocateFirst(problem, begun);
  const judge = routed(problem, told);
  const isOver = (): boolean => now() >= end;
  const wards = openWards(begun).filter((ward) => (told[ward] ?? 0) > 0);
  const inserted = yield* insertWards(problem, begun, nothingMore(problem, begun), wards, {
    ...judge,
    isOver,
  });
  if (isSmall(problem, begun))
    return { ...(yield* untilOver(weighAll(problem, begun, inserted, judge), isOver)), rounds: 0 };
  const search = searchDay(problem, begun, inserted, { ...judge, wards, rounds, seed, isOver });
  return { ...(yield* search), isComplete: false };
}

function* planTogether(
  problem: DayProblem,
  begun: Begun,
  { rounds, seed, now, goingOn }: DayOptions,
  { first, end }: { readonly first: WeighedDay; readonly end: number },
): Planning<Weighed> {
  const asMeant = goingOn && weighDay(problem, begun, goingOn.turns, goingOn.packs);
  const shared = [first.turns, ...(goingOn ? [goingOn.turns] : [])].map((turns) =>
    weighDay(problem, begun, turns),
  );
  const start = [first, ...shared].reduce<WeighedDay>(
    (best, day) => (day && isBetter(day, best) ? day : best),
    asMeant ?? first,
  );
  const isExact = isSmall(problem, begun);
  const isOver = (): boolean => now() >= end;
  const wards = openWards(begun);
  const most = isExact ? Math.min(rounds, roundsBefore) : rounds;
  const found = yield* searchDay(problem, begun, start, { isBetter, wards, rounds: most, seed, isOver });
  if (!isExact) return { ...found, isComplete: false };
  const all = weighAll(problem, begun, found.best, together(problem, begun));
  return { ...(yield* untilOver(all, isOver)), rounds: found.rounds };
}

function nothingMore(problem: DayProblem, begun: Begun): WeighedDay {
  const turns = begun.vans.map(({ isOnWay }) => (isOnWay ? [[]] : []));
  const day = weighDay(problem, begun, turns);
  if (!day) throw new Error('a day without a stop cannot be driven');
  return day;
}

function* untilOver<R>(
  steps: Generator<WeighedDay, R, boolean | undefined>,
  isOver: () => boolean,
): Planning<R> {
  let step = steps.next();
  while (!step.done) {
    yield step.value;
    step = steps.next(isOver());
  }
  return step.value;
}
