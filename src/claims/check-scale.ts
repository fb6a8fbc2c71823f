import { type Interval, middle, type Statement } from '../case/index.js';
import { because, count, figureOf, message } from '../findings/index.js';
import { type ClaimContext, findComparable, hullOf, sizeOf, unitOf } from './independent.js';
import type { Outcome } from './outcome.js';

// Million for billion and thousand for million are slips of the pen; a factor near 1,000 (or 1,000,000) between
// two counts of one thing is far likelier to be one than a dispute. "Near" is a factor of two either way.
const slips = [1e3, 1e6];
const slack = 2;

export function isScaleSlip(claimed: Interval, held: Interval): boolean {
  const [a, b] = [middle(claimed), middle(held)];
  if (a === 0 || b === 0) return false;
  const factor = Math.max(a, b) / Math.min(a, b);
  return slips.some((slip) => factor >= slip / slack && factor <= slip * slack);
}

/** A count a thousand times too large or too small. */
export function checkScale(claim: Statement, context: ClaimContext): Outcome | undefined {
  const claimed = sizeOf(claim, context.record);
  const held = hullOf(findComparable(claim, context), context.record);
  if (!claimed || !held || !isScaleSlip(claimed, held.interval)) return undefined;
  return {
    rule: 'claims/scale',
    verdict: 'scale-or-unit-error',
    figure: figureOf(held.interval, unitOf(claim), 'what others count', { claimed }),
    reasons: [
      because('claim.scale', { claimed: count(claimed), held: count(held.interval) }, held.statements),
    ],
    wouldChange: [message('claim.scale.change')],
  };
}
