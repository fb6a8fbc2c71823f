import { Giving } from './giving.js';
import type { ItemProblem } from './item-problem.js';
import { type SiteOption, siteOptions } from './site-options.js';

type State = {
  /** Days of the sites so far, in rising order. */
  readonly covers: Float64Array;
  readonly packs: number;
  readonly pieces: number;
  readonly option: SiteOption | undefined;
  readonly before: State | undefined;
};

const triesMax = 3_000_000;

/**
 * The best plan, by dynamic programming: site after site, and for every amount of the lots that can have been used so far
 * the best list of days. One list is enough: the better of two stays the better whatever the other sites get. Sites take
 * nothing that leaves them, or the rest, below the smallest days of a plan that is there. Undefined when that is too much
 * to go through.
 */
export function searchExactly(problem: ItemProblem, known: Giving): Giving | undefined {
  const sites = siteOptions(problem, known, triesMax);
  if (sites === undefined) return undefined;
  let states = new Map<number, State>([[0, nothing]]);
  let tries = 0;
  for (const [at, { options, piecesAfter }] of sites.entries()) {
    tries += states.size * options.length * (1 + at / 8);
    if (tries > triesMax) return undefined;
    states = extend(states, options, { packs: problem.packsMax, pieces: piecesAfter, left: problem.packs });
  }
  let best: State | undefined;
  for (const state of states.values()) if (!best || isBetter(state, best)) best = state;
  return (
    best &&
    givingOf(
      problem,
      sites.map(({ site }) => site),
      best,
    )
  );
}

const nothing: State = {
  covers: new Float64Array(0),
  packs: 0,
  pieces: 0,
  option: undefined,
  before: undefined,
};

type Room = { readonly packs: number; readonly pieces: number; readonly left: Int32Array };

function extend(
  states: ReadonlyMap<number, State>,
  options: readonly SiteOption[],
  room: Room,
): Map<number, State> {
  const next = new Map<number, State>();
  for (const [key, state] of states) {
    for (const option of options) {
      if (state.packs + option.packs > room.packs || state.pieces + option.pieces > room.pieces) continue;
      if (!fits(key, option, room.left)) continue;
      const reached = key + option.key;
      const there = next.get(reached);
      if (there && !isBetterWith(state.covers, option.cover, there.covers)) continue;
      next.set(reached, {
        covers: withCover(state.covers, option.cover),
        packs: state.packs + option.packs,
        pieces: state.pieces + option.pieces,
        option,
        before: state,
      });
    }
  }
  return next;
}

/** Packs used of each lot are the digits of the key, lot after lot. */
function fits(key: number, { packsOfLots }: SiteOption, left: Int32Array): boolean {
  let rest = key;
  for (let lot = 0; lot < left.length; lot++) {
    const base = (left[lot] ?? 0) + 1;
    if ((rest % base) + (packsOfLots[lot] ?? 0) >= base) return false;
    rest = Math.floor(rest / base);
  }
  return true;
}

function withCover(covers: Float64Array, cover: number): Float64Array {
  const all = new Float64Array(covers.length + 1);
  let at = covers.length;
  for (; at > 0 && (covers[at - 1] ?? 0) > cover; at--) all[at] = covers[at - 1] ?? 0;
  all[at] = cover;
  for (at--; at >= 0; at--) all[at] = covers[at] ?? 0;
  return all;
}

/** Whether `covers` with one more is the better list. */
function isBetterWith(covers: Float64Array, cover: number, than: Float64Array): boolean {
  let isPut = false;
  for (let at = 0; at < than.length; at++) {
    const own = isPut ? (covers[at - 1] ?? 0) : (covers[at] ?? Number.POSITIVE_INFINITY);
    const next = !isPut && cover <= own ? cover : own;
    if (!isPut && cover <= own) isPut = true;
    const other = than[at] ?? 0;
    if (next !== other) return next > other;
  }
  return false;
}

function isBetter(a: State, b: State): boolean {
  for (let at = 0; at < a.covers.length; at++) {
    const difference = (a.covers[at] ?? 0) - (b.covers[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return a.pieces < b.pieces;
}

function givingOf(problem: ItemProblem, sites: readonly number[], last: State): Giving {
  const giving = new Giving(problem);
  let state = last;
  for (const site of sites.toReversed()) {
    for (const [lot, packs] of (state.option?.packsOfLots ?? []).entries())
      if (packs > 0) giving.give(lot, site, packs);
    state = state.before ?? nothing;
  }
  return giving;
}
