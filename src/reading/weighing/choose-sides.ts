import { sum } from '../../lib/lists/index.js';
import type { Draft } from '../article.js';
import type { Setting } from './setting.js';
import { scoresOf, sideOptions } from './side-options.js';

/** Log-linear: what holds of a giver, a receiver and both adds its weight. Fitted by `fitWeights`. */
export type Weights = Readonly<Record<'from' | 'to' | 'pair', Readonly<Record<string, number>>>>;

/** Every statement with the likeliest sides. */
export function chooseSides(setting: Setting, weights: Weights): Draft[] {
  return setting.found.lent.map((draft, at) =>
    draft.measure === 'goods' ? { ...draft, ...likeliest(draft, at, setting, weights) } : draft,
  );
}

function likeliest(draft: Draft, at: number, setting: Setting, weights: Weights): Pick<Draft, 'from' | 'to'> {
  const { candidates, ...options } = sideOptions(at, setting);
  const weigh = (key: keyof Weights): number[] =>
    options[key].map((features) => sum(features.map((name) => weights[key][name] ?? 0)));
  const scores = scoresOf(options.ends, weigh('from'), weigh('to'), weigh('pair'));
  const [best] = options.ends
    .map(([giver, receiver], place) => ({
      from: candidates[giver],
      to: candidates[receiver],
      score: scores[place] ?? 0,
    }))
    .filter((ends) => draft.severalAs === undefined || ends[draft.severalAs] === draft[draft.severalAs])
    .toSorted((a, b) => b.score - a.score);
  return { from: best?.from, to: best?.to };
}
