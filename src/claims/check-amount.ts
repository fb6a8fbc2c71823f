import { type Interval, isShare, overlaps, type Statement } from '../case/index.js';
import { because, type Figure, figureOf, message, type Param } from '../findings/index.js';
import {
  type ClaimContext,
  findComparable,
  hullOf,
  isGiver,
  readRoundedOrPlain,
  sizeOf,
  unitOf,
} from './independent.js';
import type { Outcome } from './outcome.js';

/**
 * A claim's figure beside what others say of the same thing. The claim is read with the rounding its digits show.
 * The giving side cannot confirm a claim or raise it: only what it says against its own interest counts.
 */
export function checkAmount(claim: Statement, context: ClaimContext): Outcome | undefined {
  if (claim.measure === 'ratio' || claim.measure === 'price') return undefined;
  const { record } = context;
  const claimed = sizeOf(claim, record, readRoundedOrPlain);
  const comparable = findComparable(claim, context);
  const all = hullOf(comparable, record);
  if (claim.amount === undefined || !claimed || !all) return undefined;
  const deciding = comparable.filter((other) => !isGiver(other, record) || isBelow(other, claimed, context));
  const decisive = hullOf(deciding, record);
  // The others' figures are rounded too, and are compared so, but shown as they stand.
  const rounded = hullOf(deciding, record, readRoundedOrPlain);
  const figure = figureFor(claim, decisive?.interval ?? all.interval, claimed);
  const say = sayFor(claim);
  if (!decisive || !rounded) {
    const reason = because('claim.amount.giver-only', { held: say(all.interval) }, all.statements);
    return {
      rule: 'claims/amount',
      verdict: 'not-yet-determinable',
      figure,
      reasons: [reason],
      wouldChange: [message('claim.amount.change')],
    };
  }
  const verdict = compare(claimed, rounded.interval);
  const params = { claimed: claim.amount, held: say(decisive.interval) };
  return {
    rule: 'claims/amount',
    verdict,
    figure,
    reasons: [because(`claim.amount.${verdict}`, params, decisive.statements)],
    wouldChange: [message('claim.amount.change')],
  };
}

const isBelow = (other: Statement, claimed: Interval, { record }: ClaimContext): boolean =>
  (sizeOf(other, record)?.high ?? Number.POSITIVE_INFINITY) < claimed.low;

function compare(claimed: Interval, held: Interval) {
  if (overlaps(claimed, held)) return 'supported';
  return claimed.low > held.high ? 'overstated' : 'understated';
}

const figureFor = (claim: Statement, held: Interval, claimed: Interval): Figure =>
  figureOf(held, unitOf(claim), 'what others say', {
    claimed,
  });

const sayFor =
  (claim: Statement) =>
  (interval: Interval): Param => ({
    interval,
    as: isShare(claim.measure) ? 'share' : 'count',
  });
