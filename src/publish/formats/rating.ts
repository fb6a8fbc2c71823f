import type { Verdict } from '../../findings/index.js';
import { formatMessage, type Language } from '../../words/index.js';

// From 1, what was said does not hold, to 5, it does, as those who publish ClaimReview count. A verdict that is open,
// or that says how far a promise got, has no place between false and true: a middle would be an answer.
const values: Readonly<Partial<Record<Verdict, number>>> = {
  contradicted: 1,
  misnamed: 2,
  overstated: 2,
  understated: 2,
  'misattributed-as-gift': 2,
  'scale-or-unit-error': 2,
  'partly-supported': 4,
  supported: 5,
};

/** A schema.org Rating. Where the verdict has no number the words stand alone. */
export function ratingOf(verdict: Verdict, language: Language) {
  const ratingValue = values[verdict];
  return {
    '@type': 'Rating',
    alternateName: formatMessage({ key: `verdict.${verdict}`, params: {} }, language),
    ...(ratingValue === undefined ? {} : { ratingValue, bestRating: 5, worstRating: 1 }),
  };
}
