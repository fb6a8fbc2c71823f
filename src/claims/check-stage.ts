import type { Stage, Statement } from '../case/index.js';
import { because } from '../findings/index.js';
import { type ClaimContext, isGiver, speakersOf } from './independent.js';
import type { Outcome } from './outcome.js';

// A later stage implies the earlier ones; rejected and recalled goods had arrived.
const implies: Readonly<Partial<Record<Stage, readonly Stage[]>>> = {
  received: ['received', 'accepted', 'distributed', 'rejected', 'recalled'],
  distributed: ['distributed'],
  rejected: ['rejected', 'recalled'],
  recalled: ['recalled'],
};

/** "It arrived", "it was recalled": confirmed when somebody else, not the giver, says so too. */
export function checkStage(claim: Statement, { record }: ClaimContext): Outcome | undefined {
  const entry = record.consignmentOf(claim);
  const confirming = claim.stage === undefined ? undefined : implies[claim.stage];
  if (!entry || !confirming) return undefined;
  const origin = record.originOf(claim);
  const others = entry.statements.filter(
    (other) =>
      other.stage !== undefined && confirming.includes(other.stage) && record.originOf(other) !== origin,
  );
  if (others.length === 0) return undefined;
  const decides = others.some((other) => !isGiver(other, record));
  return {
    rule: 'claims/stage',
    verdict: decides ? 'supported' : 'not-yet-determinable',
    reasons: [
      because(
        decides ? 'claim.stage.confirmed' : 'claim.stage.giver-only',
        { speakers: speakersOf(others, record) },
        others,
      ),
    ],
  };
}
