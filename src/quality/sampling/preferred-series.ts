import { wording } from '../../lib/wording/index.js';
import { wrongInput } from './inputs.js';

/** I and O are left out, as they look like figures. S is in tightened inspection only, and is no lot's own letter. */
export const codeLetters = [...'ABCDEFGHJKLMNPQRS'] as const;

/** The acceptance quality limits of ISO 2859-1: five to the decade, as near as custom has it. */
export const acceptanceQualityLimits: readonly number[] = [
  0.01, 0.015, 0.025, 0.04, 0.065, 0.1, 0.15, 0.25, 0.4, 0.65, 1, 1.5, 2.5, 4, 6.5, 10, 15, 25, 40, 65, 100,
  150, 250, 400, 650, 1000,
];

/** Where in the series it stands. The standard has no plan between two of its steps, so the nearest is named. */
export function indexOfAql(aql: number): number {
  const index = acceptanceQualityLimits.indexOf(aql);
  if (index >= 0) return index;
  const series = `the preferred series is ${acceptanceQualityLimits.join(', ')}`;
  throw wrongInput(
    'aql',
    aql,
    aql > 0 && aql < Number.POSITIVE_INFINITY
      ? wording('expect.nearest-aql', { aql: String(nearestAql(aql)), series })
      : wording('expect.above-0-series', { series }),
  );
}

// The steps are ratios, so nearness is one too.
const nearestAql = (aql: number): number =>
  acceptanceQualityLimits.reduce((best, one) =>
    Math.abs(Math.log(one / aql)) < Math.abs(Math.log(best / aql)) ? one : best,
  );
