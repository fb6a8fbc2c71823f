import { divide, type Interval, intervalOf, overlaps, readRounded, type Statement } from '../case/index.js';
import { because, count, figureOf, message, ratio } from '../findings/index.js';
import { type ClaimContext, findComparable, hullOf } from './independent.js';
import type { Outcome } from './outcome.js';

type Term = { readonly interval: Interval; readonly statements: readonly Statement[] };

/** "Four times": the two numbers the claim divides, divided again, from others than the claimant where possible. */
export function checkRatio(claim: Statement, context: ClaimContext): Outcome | undefined {
  if (claim.measure !== 'ratio' || claim.amount === undefined) return undefined;
  const over = findTerm(claim.numerator, claim, context);
  const under = findTerm(claim.denominator, claim, context);
  const claimed = readRounded(claim.amount);
  if (!over || !under || !claimed) return undefined;
  const quotient = divide(over.interval, under.interval);
  const verdict = overlaps(quotient, claimed)
    ? 'supported'
    : quotient.high < claimed.low
      ? 'overstated'
      : 'understated';
  const statements = [...over.statements, ...under.statements];
  const unconfirmed = statements.filter((statement) => statement.status === 'unconfirmed');
  return {
    rule: 'claims/ratio',
    verdict,
    figure: figureOf(quotient, 'ratio', 'quotient of the two counts', { claimed }),
    reasons: [
      because(
        'claim.ratio',
        {
          numerator: count(over.interval),
          denominator: count(under.interval),
          quotient: ratio(quotient),
          claimed: ratio(claimed),
        },
        statements,
      ),
      ...(unconfirmed.length > 0 ? [because('claim.unconfirmed', {}, unconfirmed)] : []),
    ],
    wouldChange: [message('claim.ratio.change')],
  };
}

// The claimant's own number is used only where nobody else counted, and then as it stands.
function findTerm(id: string | undefined, claim: Statement, context: ClaimContext): Term | undefined {
  const { record } = context;
  const statement = id === undefined ? undefined : record.statements.get(id);
  if (!statement || statement.amount === undefined) return undefined;
  const isOwn = record.originOf(statement) === record.originOf(claim);
  const others = hullOf(findComparable(statement, context), record);
  if (isOwn && others) return others;
  return { interval: intervalOf(statement.amount), statements: [statement] };
}
