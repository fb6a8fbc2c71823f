import { intervalOf, type Statement } from '../case/index.js';
import { because, figureOf, share } from '../findings/index.js';
import { findAccuracyMeantAsSensitivity } from '../quality/index.js';
import { type ClaimContext, hullOf, readRoundedOrPlain } from './independent.js';
import type { Outcome } from './outcome.js';

/** An "accuracy" that a laboratory gives as a sensitivity: the number holds, the name does not. */
export function checkAccuracy(claim: Statement, { record }: ClaimContext): Outcome | undefined {
  const entry = record.consignmentOf(claim);
  if (!entry || claim.measure !== 'accuracy' || claim.amount === undefined) return undefined;
  const origin = record.originOf(claim);
  const others = entry.statements.filter((other) => record.originOf(other) !== origin);
  const [found] = findAccuracyMeantAsSensitivity([claim, ...others]);
  const held = found && hullOf(found.sensitivity, record);
  if (!found || found.accuracy.statement.id !== claim.id || !held) return undefined;
  return {
    rule: 'claims/accuracy',
    verdict: 'supported',
    figure: figureOf(held.interval, 'sensitivity', 'what others say', {
      claimed: readRoundedOrPlain(claim.amount),
    }),
    reasons: [
      because(
        'quality.accuracy-is-sensitivity',
        { share: share(intervalOf(claim.amount)) },
        found.sensitivity,
      ),
    ],
  };
}
