import { betaQuantile } from './beta-distribution.js';
import type { Estimate } from './estimate.js';

/**
 * The interval of Clopper and Pearson 1934. It also takes counts that are not whole: those of a weighted sample at
 * its effective size (Korn and Graubard 1998).
 */
export function binomialInterval(hits: number, of: number, confidence: number): Estimate {
  const tail = (1 - confidence) / 2;
  return {
    estimate: hits / of,
    low: hits === 0 ? 0 : betaQuantile(tail, hits, of - hits + 1),
    high: hits === of ? 1 : betaQuantile(1 - tail, hits + 1, of - hits),
  };
}
