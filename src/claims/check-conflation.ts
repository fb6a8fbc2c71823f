import type { CaseRecord, Statement } from '../case/index.js';
import { because, message } from '../findings/index.js';
import { findPurchasesCalledAid } from '../terms/index.js';
import { type ClaimContext, speakersOf } from './independent.js';
import type { Outcome } from './outcome.js';

/**
 * The claim that a side calls its sales aid (terms sale, called aid, no consignment named): borne out when the
 * record holds a statement from that side that does so.
 */
export function checkConflation(claim: Statement, { record }: ClaimContext): Outcome | undefined {
  if (claim.terms !== 'sale' || claim.called !== 'aid' || claim.from === undefined) return undefined;
  if (record.consignmentOf(claim)) return undefined;
  const found = [...record.statements.values()].filter(
    (other) =>
      record.originOf(other) !== record.originOf(claim) &&
      countryOf(record.speakerOf(other), record) === countryOf(claim.from, record) &&
      findPurchasesCalledAid(other, record).length > 0,
  );
  if (found.length === 0) return undefined;
  return {
    rule: 'claims/conflation',
    verdict: 'supported',
    reasons: [because('claim.conflation.found', { speakers: speakersOf(found, record) }, found)],
    wouldChange: [message('claim.gift.change')],
  };
}

const countryOf = (party: string | undefined, record: CaseRecord): string | undefined =>
  party === undefined ? undefined : record.parties.get(party)?.country;
