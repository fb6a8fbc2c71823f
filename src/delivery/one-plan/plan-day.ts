import { seededRandom } from '../../statistics/index.js';
import { allocateFirst } from './allocate-first.js';
import { insertWards, withoutWards } from './insert-wards.js';
import { type Begun, type DayProblem, morning } from './problem.js';
import { isBetter, openWards, type WeighedDay, weighDay } from './weigh.js';
import { routed, together, weighAll } from './weigh-all.js';

export type DayPlan = {
  readonly together: WeighedDay;
  readonly allocateThenRoute: WeighedDay;
  readonly method: 'exact' | 'search';
};

const exactWardsMax = 7;

/** Both at once, and beside it what comes of it one after the other: it is where the search begins. */
export function planDay(
  problem: DayProblem,
  options: { readonly rounds: number; readonly seed: number; readonly begun?: Begun },
): DayPlan {
  const begun = options.begun ?? morning(problem);
  const told = allocateFirst(problem, begun);
  const judge = routed(problem, told);
  const none = nothingMore(problem, begun);
  const isExact = openWards(begun).length <= exactWardsMax && problem.vans.length <= 2;
  const asked = openWards(begun).filter((ward) => (told[ward] ?? 0) > 0);
  const inserted = insertWards(problem, begun, none, asked, judge);
  const first = isExact ? finish(weighAll(problem, begun, inserted, judge)) : inserted;
  const start = weighDay(problem, begun, first.turns) ?? first;
  const found = search(problem, begun, isBetter(start, first) ? start : first, options);
  const best = isExact ? finish(weighAll(problem, begun, found, together(problem, begun))) : found;
  return { together: best, allocateThenRoute: first, method: isExact ? 'exact' : 'search' };
}

function nothingMore(problem: DayProblem, begun: Begun): WeighedDay {
  const turns = begun.vans.map(({ isOnWay }) => (isOnWay ? [[]] : []));
  const day = weighDay(problem, begun, turns);
  if (!day) throw new Error('a day without a stop cannot be driven');
  return day;
}

/** Some wards are taken out and put back where they do most, packs shared out anew each time. */
function search(
  problem: DayProblem,
  begun: Begun,
  first: WeighedDay,
  { rounds, seed }: { readonly rounds: number; readonly seed: number },
): WeighedDay {
  const random = seededRandom(seed);
  const open = openWards(begun);
  let best = first;
  for (let round = 0; round < rounds; round++) {
    const gone = shuffled(open, random).slice(0, 1 + Math.floor(random() * 3));
    const ruined = weighDay(problem, begun, withoutWards(best.turns, begun, new Set(gone)));
    if (!ruined) continue;
    const unvisited = open.filter((ward) => !ruined.given.has(ward));
    const again = insertWards(problem, begun, ruined, shuffled(unvisited, random), { isBetter });
    if (isBetter(again, best)) best = again;
  }
  return best;
}

const shuffled = (list: readonly number[], random: () => number): number[] =>
  list
    .map((each) => ({ each, turn: random() }))
    .sort((one, other) => one.turn - other.turn)
    .map(({ each }) => each);

function finish(steps: Generator<WeighedDay, WeighedDay, boolean | undefined>): WeighedDay {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
