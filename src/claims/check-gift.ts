import type { Statement } from '../case/index.js';
import { because, message } from '../findings/index.js';
import { findPurchasesCalledAid } from '../terms/index.js';
import { type ClaimContext, speakersOf } from './independent.js';
import type { Outcome } from './outcome.js';

/** A sale that is called aid, a donation or a gift. */
export function checkGift(claim: Statement, { record }: ClaimContext): Outcome | undefined {
  const purchases = findPurchasesCalledAid(claim, record);
  if (purchases.length === 0) return undefined;
  return {
    rule: 'claims/gift',
    verdict: 'misattributed-as-gift',
    reasons: purchases.map(({ entry, resolved }) =>
      because(
        'claim.gift.was-sold',
        {
          name: entry.consignment.name,
          rung: { key: resolved.rung === undefined ? 'rung.third-party' : `rung.${resolved.rung}` },
          speakers: speakersOf(
            resolved.deciding.map((witness) => witness.statement),
            record,
          ),
        },
        resolved.deciding.map((witness) => witness.statement),
      ),
    ),
    wouldChange: [message('claim.gift.change')],
  };
}
