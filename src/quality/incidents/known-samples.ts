import { wording } from '../../lib/wording/index.js';
import { binomial, upperBound } from '../../statistics/index.js';
import { requireShareBetween, wrongInput } from '../sampling/inputs.js';

export type KnownSamples = {
  /** Samples whose answer is known. */
  readonly n: number;
  /** With no more right answers than this, the upper confidence bound lies below the target. */
  readonly hits: number;
  /** How often a kit that bad gives no more. */
  readonly chance: number;
};

const most = 10_000;

/**
 * The fewest samples of known answer that show a kit to miss its target, with the chance asked for, when it is right
 * as often as `truth`. "Show" is the one-sided Clopper–Pearson bound, as for a kit's evaluation. The chance goes up
 * and down with n, so every n is tried; where the two shares are too close for 10,000 samples there is none.
 */
export function fewestKnownSamples(
  { truth, target }: { readonly truth: number; readonly target: number },
  { confidence = 0.95, chance = 0.95 } = {},
): KnownSamples | undefined {
  requireShareBetween('target', target);
  if (!(truth >= 0 && truth < target))
    throw wrongInput('truth', truth, wording('expect.share-below', { max: String(target) }));
  let hits = -1;
  for (let n = 1; n <= most; n++) {
    // One sample more allows at most one more right answer.
    if (hits + 1 < n && upperBound(hits + 1, n, confidence) < target) hits++;
    const reached = hits < 0 ? 0 : binomial(n, truth).cdf(hits);
    if (reached >= chance) return { n, hits, chance: reached };
  }
  return undefined;
}
