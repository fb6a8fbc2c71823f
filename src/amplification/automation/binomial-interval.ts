import { proportionInterval } from '../../statistics/index.js';
import type { Estimate } from './estimate.js';

/** Clopper and Pearson's, also of the counts of a weighted sample at its effective size, which are not whole. */
export const binomialInterval = (hits: number, of: number, confidence: number): Estimate => ({
  estimate: hits / of,
  ...proportionInterval(hits, of, confidence, 'clopper-pearson'),
});
