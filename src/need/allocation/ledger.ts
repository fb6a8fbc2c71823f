import { sum } from '../../lib/lists/index.js';
import { type Cover, coversOf } from './covers.js';
import { itemProblem } from './item-problem.js';
import { sharesOf } from './plan.js';
import { type AllocationProblem, itemsOf, type Share, weightOf } from './problem.js';
import { filledDays, giveByRule, type RuleName, ruleNames } from './rules.js';

/** What a plan does for all, in four figures. */
export type Standing = {
  readonly smallest: { readonly days: number; readonly site: string; readonly item: string } | undefined;
  /** Pieces that are lacking for 14 days of what each site uses. */
  readonly unmetPieces: number;
  /** 0 where all have the same days, towards 1 the more some have and others not. */
  readonly gini: number;
};

export type LedgerLine = Standing & { readonly of: 'before' | 'plan' | RuleName };

/** The plan beside what was there, and beside what would be done without one. */
export function ledgerOf(problem: AllocationProblem, shares: readonly Share[]): LedgerLine[] {
  const byRule = (rule: RuleName): Share[] =>
    itemsOf(problem).flatMap((item) => sharesOf(giveByRule(rule, problem, itemProblem(problem, item))));
  return [
    { of: 'before', ...fairnessOf(problem, coversOf(problem, [])) },
    { of: 'plan', ...fairnessOf(problem, coversOf(problem, shares)) },
    ...ruleNames.map((rule) => ({
      of: rule,
      ...fairnessOf(problem, coversOf(problem, byRule(rule))),
    })),
  ];
}

export function fairnessOf(problem: AllocationProblem, covers: readonly Cover[]): Standing {
  return {
    smallest: smallestOf(problem, covers),
    unmetPieces: sum(covers.map(unmetOf)),
    gini: giniOf(covers.map(({ days }) => days)),
  };
}

/** By days that count: an item of weight 2 has to last twice as long for the same. */
export function smallestOf(problem: AllocationProblem, covers: readonly Cover[]): Standing['smallest'] {
  const counted = ({ days, item }: Cover): number => days / weightOf(problem, item);
  const [first, ...rest] = covers;
  if (!first) return undefined;
  const { days, site, item } = rest.reduce(
    (low, cover) => (counted(cover) < counted(low) ? cover : low),
    first,
  );
  return { days, site, item };
}

export const unmetOf = ({ ratePerDay, pieces }: Cover): number =>
  Math.max(0, ratePerDay * filledDays - pieces);

/** Half the mean difference of two by the mean: Σ(2i − n − 1)xᵢ / (n Σxᵢ), x in rising order. */
export function giniOf(values: readonly number[]): number {
  const all = sum(values);
  if (all === 0) return 0;
  const rising = values.toSorted((a, b) => a - b);
  return sum(rising.map((value, at) => (2 * (at + 1) - rising.length - 1) * value)) / (rising.length * all);
}
