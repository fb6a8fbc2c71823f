import { type IntervalChoice, type KitFigure, type Rate, rateOf } from './figure.js';
import { oddsRatio, rateRatio } from './ratios.js';
import { requireTwoByTwo, type TwoByTwo } from './two-by-two.js';

export type KitFigures = {
  readonly sensitivity: Rate;
  readonly specificity: Rate;
  readonly accuracy: Rate;
  /** Of those tested here. At another prevalence they are others: see predictiveAt. */
  readonly positivePredictiveValue: Rate;
  readonly negativePredictiveValue: Rate;
  readonly likelihoodRatioPositive: KitFigure;
  readonly likelihoodRatioNegative: KitFigure;
  readonly diagnosticOddsRatio: KitFigure;
  readonly youden: KitFigure;
  /** How many must be tested for one correct positive more than chance gives: 1/Youden. */
  readonly numberNeededToDiagnose: KitFigure;
  readonly apparentPrevalence: Rate;
  readonly prevalence: Rate;
  readonly ruledOut: Rate;
  readonly falsePositiveRate: Rate;
  readonly falseNegativeRate: Rate;
  readonly falseDiscoveryRate: Rate;
  readonly falseOmissionRate: Rate;
};

/** All that a two by two table says of a kit. */
export function evaluateTable(table: TwoByTwo, choice: IntervalChoice): KitFigures {
  requireTwoByTwo(table);
  const { tp, fn, fp, tn } = table;
  const rate = (x: number, n: number): Rate => rateOf(x, n, choice);
  const all = tp + fn + fp + tn;
  // What a result is worth depends on both groups: where one was not tested, every positive is right or every one wrong.
  const isEachTested = tp + fn > 0 && fp + tn > 0;
  const worth = (x: number, n: number): Rate => (isEachTested ? rate(x, n) : rate(0, 0));
  const sensitivity = rate(tp, tp + fn);
  const specificity = rate(tn, fp + tn);
  const falsePositiveRate = rate(fp, fp + tn);
  const falseNegativeRate = rate(fn, tp + fn);
  const youden = youdenOf(sensitivity, specificity);
  return {
    sensitivity,
    specificity,
    accuracy: rate(tp + tn, all),
    positivePredictiveValue: worth(tp, tp + fp),
    negativePredictiveValue: worth(tn, fn + tn),
    likelihoodRatioPositive: rateRatio(sensitivity, falsePositiveRate, choice),
    likelihoodRatioNegative: rateRatio(falseNegativeRate, specificity, choice),
    diagnosticOddsRatio: oddsRatio(table, choice),
    youden,
    numberNeededToDiagnose: numberNeeded(youden),
    apparentPrevalence: rate(tp + fp, all),
    prevalence: rate(tp + fn, all),
    ruledOut: rate(fn + tn, all),
    falsePositiveRate,
    falseNegativeRate,
    falseDiscoveryRate: worth(fp, tp + fp),
    falseOmissionRate: worth(fn, fn + tn),
  };
}

/** Se + Sp − 1 (Youden 1950): 1 for a perfect kit, 0 for a coin. The ends of both rates together, as epiR has it. */
function youdenOf(sensitivity: Rate, specificity: Rate): KitFigure & { low: number; high: number } {
  const { estimate: se } = sensitivity;
  const { estimate: sp } = specificity;
  return {
    estimate: se === null || sp === null ? null : se + sp - 1,
    low: sensitivity.low + specificity.low - 1,
    high: sensitivity.high + specificity.high - 1,
    method: `ends of two ${sensitivity.method} intervals`,
  };
}

// A kit that may be no better than a coin may need any number: where Youden's index can be 0 there is no upper end.
function numberNeeded({ estimate, low, high, method }: KitFigure & { low: number; high: number }): KitFigure {
  return {
    estimate: estimate === null || estimate <= 0 ? null : 1 / estimate,
    low: high > 0 ? 1 / high : null,
    high: low > 0 ? 1 / low : null,
    method,
  };
}
