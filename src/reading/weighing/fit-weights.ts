import { sum } from '../../lib/lists/index.js';
import type { Weights } from './choose-sides.js';
import { type SideOptions, scoresOf } from './side-options.js';

/** One choice a reader made among the pairs of givers and receivers, and which of them are right. */
export type SideChoice = SideOptions & { readonly areRight: readonly boolean[] };

const rounds = 60;
const step = 0.5;
// Chosen by fitting to four fifths of the articles and measuring on the fifth: with less, what one article says weighs too much.
const ridge = 2.5;
// What another machine's exponentials agree on, and more than so few articles can tell.
const digits = 2;

/**
 * Weights under which what readers chose is likeliest: conditional logit (McFadden 1974) over each choice's pairs,
 * where any right one counts, less half the squared weights; AdaGrad (Duchi, Hazan and Singer 2011) climbs.
 */
export function fitWeights(choices: readonly SideChoice[]): Weights {
  const names = [...new Set(choices.flatMap((choice) => keys.flatMap((key) => namesOf(choice, key))))].sort();
  const placeOf = new Map(names.map((name, place) => [name, place]));
  const placed = choices.map((choice): Placed => {
    const places = (key: WeightKey) =>
      choice[key].map((features) => Int32Array.from(features, (name) => placeOf.get(`${key}/${name}`) ?? 0));
    const { ends, areRight } = choice;
    return { from: places('from'), to: places('to'), pair: places('pair'), ends, areRight };
  });
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
  const fitted = (key: WeightKey) =>
    Object.fromEntries(
      names.flatMap((name, place) =>
        name.startsWith(`${key}/`)
          ? [[name.slice(key.length + 1), Number((weights[place] ?? 0).toFixed(digits))]]
          : [],
      ),
    );
  return { from: fitted('from'), to: fitted('to'), pair: fitted('pair') };
}

type WeightKey = keyof Weights;
const keys: readonly WeightKey[] = ['from', 'to', 'pair'];

const namesOf = (choice: SideChoice, key: WeightKey): string[] =>
  choice[key].flat().map((name) => `${key}/${name}`);

type Placed = Pick<SideChoice, 'ends' | 'areRight'> & Readonly<Record<WeightKey, readonly Int32Array[]>>;

/** How the log-likelihood rises with each weight. */
function slopesOf(choices: readonly Placed[], weights: Float64Array): Float64Array {
  const slopes = new Float64Array(weights.length);
  const weigh = (options: readonly Int32Array[]): number[] =>
    options.map((places) => weightOf(places, weights));
  for (const { from, to, pair, ends, areRight } of choices) {
    const odds = scoresOf(ends, weigh(from), weigh(to), weigh(pair)).map(Math.exp);
    const all = sum(odds);
    const right = sum(odds.filter((_, at) => areRight[at] === true));
    const givers = new Float64Array(from.length);
    const receivers = new Float64Array(to.length);
    for (const [at, [giver, receiver]] of ends.entries()) {
      const odd = odds[at] ?? 0;
      const rise = (areRight[at] === true ? odd / right : 0) - odd / all;
      givers[giver] = (givers[giver] ?? 0) + rise;
      receivers[receiver] = (receivers[receiver] ?? 0) + rise;
      raise(slopes, pair[at], rise);
    }
    for (const [at, places] of from.entries()) raise(slopes, places, givers[at]);
    for (const [at, places] of to.entries()) raise(slopes, places, receivers[at]);
  }
  return slopes;
}

function weightOf(places: Int32Array, weights: Float64Array): number {
  let all = 0;
  for (const place of places) all += weights[place] ?? 0;
  return all;
}

function raise(slopes: Float64Array, places: Int32Array | undefined, rise = 0): void {
  for (const place of places ?? []) slopes[place] = (slopes[place] ?? 0) + rise;
}
