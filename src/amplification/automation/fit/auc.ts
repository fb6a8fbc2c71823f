import { normalQuantile } from '../../../statistics/index.js';
import type { Estimate } from '../estimate.js';

const z95 = normalQuantile(0.975);

export type Scored = { readonly score: number; readonly bot: boolean };

/** The chance that a bot scores above a human, a tie counted half (Mann and Whitney). */
export function auc(scored: readonly Scored[]): number {
  const ahead = countAhead(scored);
  const bots = ahead.filter(({ bot }) => bot);
  return bots.reduce((sum, { share }) => sum + share, 0) / bots.length;
}

/** For each account, the share of the other kind that it is rightly ordered against. */
function countAhead(scored: readonly Scored[]): { bot: boolean; share: number }[] {
  const sortedScores = (kind: boolean): Float64Array =>
    Float64Array.from(scored.filter(({ bot }) => bot === kind).map(({ score }) => score)).sort();
  const [bots, humans] = [sortedScores(true), sortedScores(false)];
  return scored.map(({ score, bot }) => {
    const others = bot ? humans : bots;
    const below = (rank(others, score, false) + rank(others, score, true)) / 2 / others.length;
    return { bot, share: bot ? below : 1 - below };
  });
}

/** How many of the ascending values are below x, or at most x. */
function rank(values: Float64Array, x: number, atMost: boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = values[middle] ?? x;
    if (value < x || (atMost && value === x)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The AUC over folds, with the 95 % interval of LeDell, Petersen and van der Laan 2015 (EJS 9, 1583): the mean of the
 * folds' own AUC, its variance from the influence curve. An account moves the AUC by how much better or worse than
 * the average it is ordered, over the share of its kind.
 */
export function crossValidatedAuc(folds: readonly (readonly Scored[])[]): Estimate {
  const all = folds.flat();
  const botShare = all.filter(({ bot }) => bot).length / all.length;
  const byFold = folds.map((fold) => ({ area: auc(fold), ahead: countAhead(fold) }));
  const estimate = byFold.reduce((sum, { area }) => sum + area, 0) / folds.length;
  const variances = byFold.map(({ area, ahead }) => {
    const influence = ahead.map(({ bot, share }) => (share - area) / (bot ? botShare : 1 - botShare));
    return influence.reduce((sum, value) => sum + value ** 2, 0) / ahead.length;
  });
  const variance = variances.reduce((sum, value) => sum + value, 0) / folds.length;
  const reach = z95 * Math.sqrt(variance / all.length);
  return { estimate, low: Math.max(0, estimate - reach), high: Math.min(1, estimate + reach) };
}
