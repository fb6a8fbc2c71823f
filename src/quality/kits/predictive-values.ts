export type PredictiveValues = {
  readonly positivePredictiveValue: number;
  readonly negativePredictiveValue: number;
  readonly missedPer10000: number;
  readonly falsePositivesPer10000: number;
};

/** What a result is worth where a share `prevalence` of the people tested are infected, by Bayes' rule. */
export function predictiveValues(
  sensitivity: number,
  specificity: number,
  prevalence: number,
): PredictiveValues {
  const found = sensitivity * prevalence;
  const missed = (1 - sensitivity) * prevalence;
  const cleared = specificity * (1 - prevalence);
  const alarmed = (1 - specificity) * (1 - prevalence);
  return {
    positivePredictiveValue: found / (found + alarmed),
    negativePredictiveValue: cleared / (cleared + missed),
    missedPer10000: missed * 10_000,
    falsePositivesPer10000: alarmed * 10_000,
  };
}
