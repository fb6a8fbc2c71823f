import { normalQuantile } from '../../statistics/index.js';
import { centreOf, finiteOrNull, type IntervalChoice, type KitFigure, type Rate } from './figure.js';
import type { TwoByTwo } from './two-by-two.js';

/**
 * How many times more often the first rate's event happens than the second's, by the log method of Simel, Samsa and
 * Matchar 1991. Where a rate is 0 or 1 the logarithm has no variance; then the ends come from the rates' own
 * intervals, which is wider.
 */
export function rateRatio(above: Rate, below: Rate, choice: IntervalChoice): KitFigure {
  const estimate = above.x / above.n / (below.x / below.n);
  const [p, q] = [centreOf(above, choice), centreOf(below, choice)];
  const variance = (1 - p) / (above.n * p) + (1 - q) / (below.n * q);
  if (above.x > 0 && below.x > 0 && variance > 0) return aroundLog(estimate, variance, choice);
  return {
    estimate: finiteOrNull(estimate),
    low: finiteOrNull(above.low / below.high),
    high: finiteOrNull(above.high / below.low),
    method: 'from the intervals of both rates',
  };
}

/** Woolf 1955. Undefined where a cell is empty: the odds are then 0 or without end. */
export function oddsRatio({ tp, fn, fp, tn }: TwoByTwo, choice: IntervalChoice): KitFigure {
  const variance = 1 / tp + 1 / fn + 1 / fp + 1 / tn;
  if (Number.isFinite(variance)) return aroundLog((tp * tn) / (fp * fn), variance, choice);
  return { estimate: null, low: null, high: null, method: 'none: a cell is empty' };
}

function aroundLog(estimate: number, variance: number, { confidence }: IntervalChoice): KitFigure {
  const factor = Math.exp(normalQuantile((1 + confidence) / 2) * Math.sqrt(variance));
  return { estimate, low: estimate / factor, high: estimate * factor, method: 'log' };
}
