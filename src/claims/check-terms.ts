import type { Statement } from '../case/index.js';
import { because, message } from '../findings/index.js';
import { resolveTerms } from '../terms/index.js';
import { type ClaimContext, speakersOf } from './independent.js';
import type { Outcome } from './outcome.js';

/** Terms that a claim states outright, held against what others say of the same consignment. */
export function checkStatedTerms(claim: Statement, { record }: ClaimContext): Outcome | undefined {
  const entry = record.consignmentOf(claim);
  if (!entry || claim.terms === undefined || claim.terms === 'unknown') return undefined;
  const { terms, deciding } = resolveTerms(entry, record, record.originOf(claim) ?? claim.id);
  if (terms === 'unknown' || terms === 'contradictory') return undefined;
  const agrees = terms === claim.terms;
  // A sale called a gift has a rule and a name of its own.
  if (!agrees && claim.terms === 'gift' && terms === 'sale') return undefined;
  const statements = deciding.map((witness) => witness.statement);
  const params = {
    said: { key: `terms.${claim.terms}` },
    held: { key: `terms.${terms}` },
    speakers: speakersOf(statements, record),
  } as const;
  return {
    rule: 'claims/terms',
    verdict: agrees ? 'supported' : 'contradicted',
    reasons: [because(agrees ? 'claim.terms.agree' : 'claim.terms.differ', params, statements)],
    wouldChange: [message('terms.change.higher')],
  };
}
