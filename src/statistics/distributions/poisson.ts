import { type CountDistribution, countDistribution } from './count-distribution.js';
import { requirePositive } from './requirements.js';
import { deviance, stirlingError } from './saddle-point.js';

/** How many rare events happen where `mean` are expected: defects per hundred items, for one. */
export function poisson(mean: number): CountDistribution {
  requirePositive('mean', mean);
  return countDistribution({
    from: 0,
    to: Number.POSITIVE_INFINITY,
    mean,
    logPmf: (x) =>
      x === 0 ? -mean : -stirlingError(x) - deviance(x, mean) - 0.5 * Math.log(2 * Math.PI * x),
    down: (x) => x / mean,
    up: (x) => mean / (x + 1),
  });
}
