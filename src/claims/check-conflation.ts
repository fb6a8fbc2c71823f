import type { Statement } from '../case/index.js';
import { because, message } from '../findings/index.js';
import { type ClaimContext, countryOf, speakersOf } from './independent.js';
import type { Outcome } from './outcome.js';

/**
 * The claim that a side calls its sales aid (terms sale, called aid, no consignment named): borne out when the
 * record holds a statement from that side that does so.
 */
export function checkConflation(
  claim: Statement,
  { record, callingPurchasesAid }: ClaimContext,
): Outcome | undefined {
  if (claim.terms !== 'sale' || claim.called !== 'aid' || record.consignmentOf(claim)) return undefined;
  const country = countryOf(claim.from, record);
  const ofCountry = country === undefined ? [] : (callingPurchasesAid().get(country) ?? []);
  const found = ofCountry.filter((other) => record.originOf(other) !== record.originOf(claim));
  if (found.length === 0) return undefined;
  return {
    rule: 'claims/conflation',
    verdict: 'supported',
    reasons: [because('claim.conflation.found', { speakers: speakersOf(found, record) }, found)],
    wouldChange: [message('claim.gift.change')],
  };
}
