import { fillEqualPacks, fillFromOneLot } from './fill-equal-packs.js';
import { Giving } from './giving.js';
import { improve } from './improve.js';
import type { ItemProblem } from './item-problem.js';
import { LevelBound } from './level.js';
import { compareSorted, sorted } from './leximin.js';
import { searchExactly } from './search-exactly.js';
import { waterFill } from './water-fill.js';
import { waterLevel } from './water-level.js';

/** What is known of a plan: that none is better, that none brings all to more days, or nothing but a bound. */
export type Proof = 'best' | 'smallest' | 'bound';

export type ItemPlan = {
  readonly giving: Giving;
  readonly proof: Proof;
  /** Days to which all sites are brought that can be brought so far. */
  readonly level: number;
  /** Days to which no plan could bring them all. */
  readonly levelMax: number;
};

/** At once, by water-filling: for whoever is still typing. */
export function previewItem(problem: ItemProblem): ItemPlan {
  const { bound, levelMax } = boundOf(problem);
  return judge(exactly(problem), waterFill(problem, levelMax), bound, levelMax);
}

/** As good as can be found, never worse than any of the plans that are there already. */
export function planItem(problem: ItemProblem, others: readonly Giving[], isTimeUp: () => boolean): ItemPlan {
  const { bound, levelMax } = boundOf(problem);
  const exact = exactly(problem);
  if (exact) return judge(exact, exact, bound, levelMax);
  const found = bestOf([waterFill(problem, levelMax), ...others]).copy();
  improve(found, isTimeUp);
  const searched = problem.rates.length <= searchedSitesMax ? searchExactly(problem, found) : undefined;
  return judge(searched, found, bound, levelMax);
}

const searchedSitesMax = 40;

function exactly(problem: ItemProblem): Giving | undefined {
  return fillFromOneLot(problem) ?? fillEqualPacks(problem);
}

function boundOf(problem: ItemProblem): { readonly bound: LevelBound; readonly levelMax: number } {
  const bound = new LevelBound(problem, new Giving(problem).covers);
  return { bound, levelMax: waterLevel(bound, problem.rates.length) };
}

/** The best of several by lexicographic max–min; of equal ones the first. */
export const bestOf = (plans: readonly [Giving, ...Giving[]]): Giving =>
  plans.reduce((best, plan) => (compareSorted(sorted(plan.covers), sorted(best.covers)) > 0 ? plan : best));

function judge(exact: Giving | undefined, found: Giving, bound: LevelBound, levelMax: number): ItemPlan {
  const giving = exact ?? found;
  const level = levelOf(giving, bound);
  if (exact) return { giving, proof: 'best', level, levelMax: level };
  const isHighest = !bound.isPossible(level * (1 + 1e-9) + 1e-9);
  return isHighest
    ? { giving, proof: 'smallest', level, levelMax: level }
    : { giving, proof: 'bound', level, levelMax: Math.max(level, levelMax) };
}

/** The smallest days among sites that could have had more. */
function levelOf({ covers }: Giving, bound: LevelBound): number {
  let level = Number.POSITIVE_INFINITY;
  for (const [site, cover] of covers.entries())
    if (cover < bound.highest(site) - 1e-9) level = Math.min(level, cover);
  return Number.isFinite(level) ? level : covers.reduce((high, cover) => Math.max(high, cover), 0);
}
