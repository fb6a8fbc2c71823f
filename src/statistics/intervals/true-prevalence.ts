import { type IntervalMethod, proportionInterval } from './methods.js';

/**
 * The true share behind an apparent one (Rogan and Gladen 1978): of a share π a test finds Se π + (1 − Sp)(1 − π), so
 * π = (p + Sp − 1)/(Se + Sp − 1). Not clamped: a result outside 0 to 1 says that a test with these errors cannot have
 * found this. At Se + Sp = 1 a result says nothing, and neither does this.
 */
export const roganGladen = (apparent: number, sensitivity: number, specificity: number): number =>
  (apparent + specificity - 1) / (sensitivity + specificity - 1);

export type TruePrevalence = {
  readonly apparent: { readonly estimate: number; readonly low: number; readonly high: number };
  readonly prevalence: { readonly estimate: number; readonly low: number; readonly high: number };
  /** Why the estimate cannot be the truth: fewer positives than the test's false ones, or more than it could find. */
  readonly impossible?: 'below-false-positives' | 'above-sensitivity';
};

/** Sensitivity and specificity are taken as known: the interval holds the chance of the sample only. */
export function estimateTruePrevalence(
  { positive, tested }: { readonly positive: number; readonly tested: number },
  { sensitivity, specificity }: { readonly sensitivity: number; readonly specificity: number },
  confidence = 0.95,
  method: IntervalMethod = 'clopper-pearson',
): TruePrevalence {
  const interval = proportionInterval(positive, tested, confidence, method);
  const apparent = { estimate: positive / tested, ...interval };
  const correct = (share: number) => roganGladen(share, sensitivity, specificity);
  const [a, b] = [correct(interval.low), correct(interval.high)];
  return {
    apparent,
    // A test worse than chance turns the order round.
    prevalence: { estimate: correct(apparent.estimate), low: Math.min(a, b), high: Math.max(a, b) },
    ...(apparent.estimate < 1 - specificity
      ? { impossible: 'below-false-positives' }
      : apparent.estimate > sensitivity
        ? { impossible: 'above-sensitivity' }
        : {}),
  };
}
