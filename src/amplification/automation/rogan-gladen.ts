/**
 * The true share behind an apparent one (Rogan and Gladen 1978): of a share π, a rule flags Se π + (1 − Sp)(1 − π),
 * so π = (p + Sp − 1) / (Se + Sp − 1). Not clamped: a result above 1 says that the rule, with these errors, could not
 * have flagged so many even if all were bots. At Se + Sp = 1 the flags say nothing and neither does this.
 */
export const roganGladen = (apparent: number, sensitivity: number, specificity: number): number =>
  (apparent + specificity - 1) / (sensitivity + specificity - 1);
