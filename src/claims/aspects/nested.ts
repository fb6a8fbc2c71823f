import { findCountedTwice, type Statement } from '../../case/index.js';
import { because, count, figureOf, message } from '../../findings/index.js';
import type { ClaimContext } from '../context.js';
import { sizeAs, sizeOf, unitOf } from '../size.js';
import type { Judged } from '../verdict.js';

/**
 * Totals that already count a later part. Three things can go wrong: the part is larger than the whole, the part
 * named as one of the whole is larger than it, or somebody adds the part to the total that holds it.
 */
export const judgeNested = (claim: Statement, context: ClaimContext): Judged | undefined =>
  partOfWhole(claim, context) ?? includedParts(claim, context) ?? countedTwice(claim, context);

const base = { aspect: 'number', rule: 'claims/nested', standing: 'contradicted' } as const;

function partOfWhole(claim: Statement, { record }: ClaimContext): Judged | undefined {
  if (claim.outOf === undefined) return undefined;
  const [part, whole] = [sizeOf(claim, record), sizeAs(claim.outOf, claim, record)];
  if (!part || !whole || part.low <= whole.high) return undefined;
  return {
    ...base,
    fault: 'contradicted',
    figure: figureOf(whole, unitOf(claim, record), 'the whole it is said to be part of', { claimed: part }),
    reason: because('claim.nested.part-exceeds-whole', { part: count(part), whole: count(whole) }, [claim]),
  };
}

function includedParts(claim: Statement, { record }: ClaimContext): Judged | undefined {
  const whole = sizeOf(claim, record);
  const product = record.consignmentOf(claim)?.consignment.product;
  for (const part of (claim.includes ?? []).flatMap((id) => record.statements.get(id) ?? [])) {
    const size = sizeOf(part, record);
    const sameProduct = record.consignmentOf(part)?.consignment.product === product;
    if (!whole || !size || !sameProduct || size.low <= whole.high) continue;
    return {
      ...base,
      fault: 'contradicted',
      figure: figureOf(size, unitOf(claim, record), 'a part it is said to include', { claimed: whole }),
      reason: because('claim.nested.part-exceeds-whole', { part: count(size), whole: count(whole) }, [part]),
    };
  }
  return undefined;
}

function countedTwice(claim: Statement, { record }: ClaimContext): Judged | undefined {
  const entry = record.consignmentOf(claim);
  const found = entry && findCountedTwice(claim, entry, record);
  const [claimed, whole] = [sizeOf(claim, record), found && sizeOf(found.total, record)];
  if (!found || !claimed || !whole) return undefined;
  return {
    ...base,
    fault: 'overstated',
    figure: figureOf(whole, unitOf(claim, record), 'the total without counting a part twice', { claimed }),
    reason: because(
      'claim.nested.counted-twice',
      { claimed: count(claimed), total: count(whole), part: count(found.added) },
      [found.total, ...found.parts],
    ),
    wouldChange: [message('claim.nested.change')],
  };
}
