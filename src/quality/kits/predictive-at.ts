import type { KitFigures } from './evaluate-table.js';
import { finiteOrNull, type KitFigure } from './figure.js';
import { predictiveValues } from './predictive-values.js';

export type PredictiveAt = {
  readonly prevalence: number;
  readonly positivePredictiveValue: KitFigure;
  readonly negativePredictiveValue: KitFigure;
  readonly missedPer10000: KitFigure;
  readonly falsePositivesPer10000: KitFigure;
};

/**
 * What a result is worth where that share of those tested is infected. Every figure only rises or only falls with
 * sensitivity and with specificity, so its ends are at theirs.
 */
export function predictiveAt({ sensitivity, specificity }: KitFigures, prevalence: number): PredictiveAt {
  const worst = predictiveValues(sensitivity.low, specificity.low, prevalence);
  const best = predictiveValues(sensitivity.high, specificity.high, prevalence);
  const middle = predictiveValues(
    sensitivity.estimate ?? Number.NaN,
    specificity.estimate ?? Number.NaN,
    prevalence,
  );
  const method = `from the ${sensitivity.method} ends of both rates`;
  const figure = (key: keyof typeof middle): KitFigure => ({
    estimate: finiteOrNull(middle[key]),
    low: finiteOrNull(Math.min(worst[key], best[key])),
    high: finiteOrNull(Math.max(worst[key], best[key])),
    method,
  });
  return {
    prevalence,
    positivePredictiveValue: figure('positivePredictiveValue'),
    negativePredictiveValue: figure('negativePredictiveValue'),
    missedPer10000: figure('missedPer10000'),
    falsePositivesPer10000: figure('falsePositivesPer10000'),
  };
}
