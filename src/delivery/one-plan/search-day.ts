import { seededRandom } from '../../statistics/index.js';
import { insertWards, withoutWards } from './insert-wards.js';
import type { Begun, DayProblem } from './problem.js';
import { type WeighedDay, weighDay } from './weigh.js';

type Aim = {
  readonly isBetter: (one: WeighedDay, other: WeighedDay) => boolean;
  /** Packs that are settled already. */
  readonly told?: readonly number[];
  readonly wards: readonly number[];
  readonly rounds: number;
  readonly seed: number;
  readonly isOver: () => boolean;
};

/** Some wards are taken out and put back where they do most, packs that are not told shared out anew each time. */
export function* searchDay(
  problem: DayProblem,
  begun: Begun,
  first: WeighedDay,
  { isBetter, told, wards, rounds, seed, isOver }: Aim,
): Generator<WeighedDay, { readonly best: WeighedDay; readonly rounds: number }> {
  const random = seededRandom(seed);
  const judge = { isBetter, isOver, ...(told ? { told } : {}) };
  let best = first;
  let round = 0;
  for (; round < rounds && !isOver(); round++) {
    yield best;
    const gone = shuffled(wards, random).slice(0, 1 + Math.floor(random() * 3));
    const ruined = weighDay(problem, begun, withoutWards(best.turns, begun, new Set(gone)), told);
    if (!ruined) continue;
    const unvisited = wards.filter((ward) => !ruined.given.has(ward));
    const again = yield* insertWards(problem, begun, ruined, shuffled(unvisited, random), judge);
    if (isBetter(again, best)) best = again;
  }
  return { best, rounds: round };
}

const shuffled = (list: readonly number[], random: () => number): number[] =>
  list
    .map((each) => ({ each, turn: random() }))
    .sort((one, other) => one.turn - other.turn)
    .map(({ each }) => each);
