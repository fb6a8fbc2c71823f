import { agrestiCoullCentre, type IntervalMethod, proportionInterval } from '../../statistics/index.js';

/** null is no number: a ratio over nothing, or an end the data do not bound. */
export type KitFigure = {
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly method: string;
};

export type Rate = KitFigure & {
  readonly x: number;
  readonly n: number;
  readonly low: number;
  readonly high: number;
};

export type IntervalChoice = { readonly confidence: number; readonly method: IntervalMethod };

export function rateOf(x: number, n: number, { confidence, method }: IntervalChoice): Rate {
  return {
    estimate: n === 0 ? null : x / n,
    ...proportionInterval(x, n, confidence, method),
    x,
    n,
    method,
  };
}

/** The share that goes into the variance of a ratio: the observed one, or where z² results are added, theirs too. */
export const centreOf = ({ x, n }: Rate, { confidence, method }: IntervalChoice): number =>
  method === 'agresti-coull' ? agrestiCoullCentre(x, n, confidence) : x / n;

export const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
