import { sum } from '../../lib/lists/index.js';
import type { SideWeights } from './choose-sides.js';

/** One choice a reader made: what holds of each candidate, and which of them are right. */
export type SideChoice = readonly { readonly features: readonly string[]; readonly isRight: boolean }[];

const rounds = 300;
const step = 0.3;
const ridge = 0.3;
// What another machine's exponentials agree on, and more than so few articles can tell.
const digits = 2;

/**
 * Weights under which what readers chose is likeliest: conditional logit (McFadden 1974) over each choice's candidates,
 * where any right one counts, less half the squared weights; AdaGrad (Duchi, Hazan and Singer 2011) climbs.
 */
export function fitWeights(choices: readonly SideChoice[]): SideWeights {
  const names = [...new Set(choices.flat().flatMap(({ features }) => features))].sort();
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const placed = choices.map((choice) =>
    choice.map(({ features, isRight }) => ({
      places: features.map((name) => placeOf.get(name) ?? 0),
      isRight,
    })),
  );
  const weights = new Float64Array(names.length);
  const travelled = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++)
    slopesOf(placed, weights).forEach((slope, place) => {
      const weight = weights[place] ?? 0;
      const rise = slope - ridge * weight;
      const far = (travelled[place] ?? 0) + rise ** 2;
      travelled[place] = far;
      if (rise !== 0) weights[place] = weight + (step * rise) / Math.sqrt(far);
    });
  return Object.fromEntries(
    names.map((name, place) => [name, Number((weights[place] ?? 0).toFixed(digits))]),
  );
}

type PlacedChoice = readonly { readonly places: readonly number[]; readonly isRight: boolean }[];

/** How the log-likelihood rises with each weight. */
function slopesOf(choices: readonly PlacedChoice[], weights: Float64Array): Float64Array {
  const slopes = new Float64Array(weights.length);
  for (const choice of choices) {
    const odds = choice.map(({ places }) => Math.exp(sum(places.map((place) => weights[place] ?? 0))));
    const all = sum(odds);
    const right = sum(odds.filter((_, at) => choice[at]?.isRight === true));
    choice.forEach(({ places, isRight }, at) => {
      const odd = odds[at] ?? 0;
      const slope = (isRight ? odd / right : 0) - odd / all;
      for (const place of places) slopes[place] = (slopes[place] ?? 0) + slope;
    });
  }
  return slopes;
}
