import { sum } from '../../lib/lists/index.js';
import type { SideWeights } from './choose-sides.js';

/** One choice a reader made: what holds of each candidate, and which of them are right. */
export type Choice = readonly { readonly features: readonly string[]; readonly isRight: boolean }[];

const rounds = 150;
const step = 0.3;
const ridge = 1;
const digits = 2;

/**
 * Weights under which what readers chose is likeliest: conditional logit (McFadden 1974) over each choice's candidates,
 * where any right one counts, less half the squared weights; AdaGrad (Duchi, Hazan and Singer 2011) climbs.
 */
export function fitWeights(choices: readonly Choice[]): SideWeights {
  const weights = new Map<string, number>();
  const travelled = new Map<string, number>();
  for (let round = 0; round < rounds; round++)
    for (const [name, slope] of slopesOf(choices, weights)) {
      const weight = weights.get(name) ?? 0;
      const rise = slope - ridge * weight;
      const far = (travelled.get(name) ?? 0) + rise ** 2;
      travelled.set(name, far);
      if (rise !== 0) weights.set(name, weight + (step * rise) / Math.sqrt(far));
    }
  // Two digits are what another machine's exponentials agree on, and more than so few articles can tell.
  return Object.fromEntries(
    [...weights]
      .map(([name, weight]) => [name, Number(weight.toFixed(digits))] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** How the log-likelihood rises with each weight. */
function slopesOf(
  choices: readonly Choice[],
  weights: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const slopes = new Map<string, number>();
  for (const choice of choices) {
    const odds = choice.map(({ features }) => Math.exp(sum(features.map((name) => weights.get(name) ?? 0))));
    const all = sum(odds);
    const right = sum(odds.filter((_, at) => choice[at]?.isRight === true));
    choice.forEach(({ features, isRight }, at) => {
      const odd = odds[at] ?? 0;
      const slope = (isRight ? odd / right : 0) - odd / all;
      for (const name of features) slopes.set(name, (slopes.get(name) ?? 0) + slope);
    });
  }
  return slopes;
}
