import type { Say } from '../../i18n/index';
import { isBizStep } from '../../i18n/words';

/** A business step in the reader's language; one that is none of the common ones in the standard's own words. */
export const stepText = (step: string, t: Say): string =>
  isBizStep(step) ? t(`bizStep.${step}`) : step.replaceAll('_', ' ');
