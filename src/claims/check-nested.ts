import { add, intervalOf, overlaps, type Statement } from '../case/index.js';
import { because, count, figureOf, message } from '../findings/index.js';
import { type ClaimContext, sizeOf, unitOf } from './independent.js';
import type { Outcome } from './outcome.js';

/**
 * Totals that already count a later part. Three things can go wrong: the part is larger than the whole, the part
 * named as one of the whole is larger than it, or somebody adds the part to the total that holds it.
 */
export function checkNested(claim: Statement, context: ClaimContext): Outcome | undefined {
  return checkPartOfWhole(claim) ?? checkIncludes(claim, context) ?? checkDoubleCount(claim, context);
}

function checkPartOfWhole(claim: Statement): Outcome | undefined {
  if (claim.amount === undefined || claim.outOf === undefined) return undefined;
  const [part, whole] = [intervalOf(claim.amount), intervalOf(claim.outOf)];
  if (part.low <= whole.high) return undefined;
  return {
    rule: 'claims/nested',
    verdict: 'contradicted',
    figure: figureOf(whole, unitOf(claim), 'the whole it is said to be part of', { claimed: part }),
    reasons: [
      because('claim.nested.part-exceeds-whole', { part: count(part), whole: count(whole) }, [claim]),
    ],
  };
}

const partsOf = (statement: Statement, { record }: ClaimContext): Statement[] =>
  (statement.includes ?? []).flatMap((id) => record.statements.get(id) ?? []);

function checkIncludes(claim: Statement, context: ClaimContext): Outcome | undefined {
  const whole = sizeOf(claim, context.record);
  const product = context.record.consignmentOf(claim)?.consignment.product;
  for (const part of partsOf(claim, context)) {
    const size = sizeOf(part, context.record);
    const sameProduct = context.record.consignmentOf(part)?.consignment.product === product;
    if (!whole || !size || !sameProduct || size.low <= whole.high) continue;
    return {
      rule: 'claims/nested',
      verdict: 'contradicted',
      figure: figureOf(size, unitOf(claim), 'a part it is said to include', { claimed: whole }),
      reasons: [
        because('claim.nested.part-exceeds-whole', { part: count(size), whole: count(whole) }, [part]),
      ],
    };
  }
  return undefined;
}

function checkDoubleCount(claim: Statement, context: ClaimContext): Outcome | undefined {
  const { record } = context;
  const claimed = sizeOf(claim, record);
  if (!claimed) return undefined;
  for (const total of record.consignmentOf(claim)?.statements ?? []) {
    const whole = total.id === claim.id ? undefined : sizeOf(total, record);
    if (!whole || overlaps(whole, claimed)) continue;
    for (const part of partsOf(total, context)) {
      const size = sizeOf(part, record);
      if (!size || !overlaps(add(whole, size), claimed)) continue;
      return {
        rule: 'claims/nested',
        verdict: 'overstated',
        figure: figureOf(whole, unitOf(claim), 'the total without counting a part twice', { claimed }),
        reasons: [
          because(
            'claim.nested.counted-twice',
            { claimed: count(claimed), total: count(whole), part: count(size) },
            [total, part],
          ),
        ],
        wouldChange: [message('claim.nested.change')],
      };
    }
  }
  return undefined;
}
