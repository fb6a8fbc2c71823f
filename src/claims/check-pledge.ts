import { arrivedQuantity, countUnitOf, type Statement } from '../case/index.js';
import { because, count, figureOf, message } from '../findings/index.js';
import { type ClaimContext, sizeOf } from './independent.js';
import type { Outcome } from './outcome.js';

/** What was pledged or contracted, held against what had arrived by the day of the record. */
export function checkPledge(claim: Statement, { record }: ClaimContext): Outcome | undefined {
  if (claim.stage !== 'pledged' && claim.stage !== 'contracted') return undefined;
  // "300,000 tests cost 54 million" is about the price, not about what came.
  if (claim.value !== undefined) return undefined;
  const entry = record.consignmentOf(claim);
  const pledged = sizeOf(claim, record) ?? undefined;
  if (!entry || !pledged) return undefined;
  const arrived = arrivedQuantity(entry, record);
  if (!arrived) {
    return {
      rule: 'claims/pledge',
      verdict: 'not-yet-determinable',
      reasons: [because('claim.pledge.nothing', { pledged: count(pledged) }, [claim])],
      wouldChange: [message('claim.pledge.change')],
    };
  }
  const isPart = arrived.pieces.high < pledged.low;
  const params = { pledged: count(pledged), arrived: count(arrived.pieces), asOf: record.asOf };
  return {
    rule: 'claims/pledge',
    verdict: isPart ? 'pledge-not-delivered' : 'supported',
    figure: figureOf(arrived.pieces, countUnitOf(entry.product), 'arrived, of what was pledged', {
      outOf: pledged,
      claimed: pledged,
    }),
    reasons: [because('claim.pledge.arrived', params, arrived.statements)],
    wouldChange: [message('claim.pledge.change')],
  };
}
