import { intervalOf, readRounded, type Statement } from '../../case/index.js';
import { because, count, figureOf, message, ratio } from '../../findings/index.js';
import { divide, type Interval, overlaps } from '../../lib/intervals/index.js';
import type { ClaimContext } from '../context.js';
import { tell } from '../size.js';
import type { Judged } from '../verdict.js';
import { findComparable } from './comparable.js';
import { compareFigures } from './compare.js';

type Term = { readonly interval: Interval; readonly statements: readonly Statement[] };

/** "Four times": the two numbers the claim divides, divided again, from others than the claimant where possible. */
export function judgeRatio(claim: Statement, context: ClaimContext): Judged | undefined {
  if (claim.measure !== 'ratio' || claim.amount === undefined) return undefined;
  const over = findTerm(claim.numerator, claim, context);
  const under = findTerm(claim.denominator, claim, context);
  const claimed = readRounded(claim.amount);
  const base = {
    aspect: 'ratio',
    rule: 'claims/ratio',
    wouldChange: [message('claim.ratio.change')],
  } as const;
  if (!over || !under || !claimed) {
    return { ...base, standing: 'nobody', reason: because('claim.ratio.no-terms', {}, [claim]) };
  }
  const quotient = divide(over.interval, under.interval);
  const statements = [...over.statements, ...under.statements];
  const unconfirmed = statements.filter((statement) => statement.status === 'unconfirmed');
  const isBorneOut = overlaps(quotient, claimed);
  return {
    ...base,
    standing: isBorneOut ? 'borne-out' : 'contradicted',
    fault: isBorneOut ? undefined : quotient.high < claimed.low ? 'overstated' : 'understated',
    figure: figureOf(quotient, 'ratio', 'quotient of the two counts', { claimed }),
    reason: because(
      'claim.ratio',
      {
        numerator: count(over.interval),
        denominator: count(under.interval),
        quotient: ratio(quotient),
        claimed: ratio(claimed),
      },
      statements,
    ),
    also: unconfirmed.length > 0 ? [because('claim.unconfirmed', {}, unconfirmed)] : [],
  };
}

// The claimant's own number is used only where nobody else counted, and then as it stands.
function findTerm(id: string | undefined, claim: Statement, context: ClaimContext): Term | undefined {
  const { record } = context;
  const statement = id === undefined ? undefined : record.statements.get(id);
  if (!statement || statement.amount === undefined) return undefined;
  const own = tell(statement, record);
  const isOwn = record.originOf(statement) === record.originOf(claim);
  const { told, laterStage } = findComparable(statement, context);
  const others = own && isOwn ? compareFigures(own, told, { grows: true, laterStage }) : [];
  const best = others.find(({ relation }) => relation === 'same') ?? others[0];
  return best
    ? { interval: best.told.interval, statements: [best.told.statement] }
    : { interval: intervalOf(statement.amount), statements: [statement] };
}
