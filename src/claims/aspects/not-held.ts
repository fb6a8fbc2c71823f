import { isReasonOnly, isWithdrawn, type Statement, speakersOf } from '../../case/index.js';
import { because, type MessageKey, message, type Param } from '../../findings/index.js';
import { type ClaimContext, isGiver, isNear, othersOn } from '../context.js';
import { isGoods, isOfStage, sizeOf } from '../size.js';
import type { Judged } from '../verdict.js';

/** Where others do give a number of the goods and none was held against the claim: why not. */
export function judgeNotHeld(
  claim: Statement,
  claimed: Param,
  context: ClaimContext,
  whysHeard: readonly Why[] = order,
): Judged | undefined {
  const { record } = context;
  if (!isGoods(claim) || !record.consignmentOf(claim)) return undefined;
  const others = othersOn(claim, context).filter(
    (other) =>
      isGoods(other) && other.amount !== undefined && !isReasonOnly(other) && !isGiver(other, record),
  );
  const whys = others.map((other) => whyNot(other, claim, context));
  const key = whysHeard.find((one) => whys.includes(one));
  if (!key) return undefined;
  const told = others.filter((_, at) => whys[at] === key);
  const numbers = new Set(told.map(({ amount, unit }) => [amount, unit].filter(Boolean).join(' ')));
  const held: Param = { list: [...numbers], join: 'or-each' };
  const speakers: Param = { list: speakersOf(told, record), join: 'and' };
  return {
    aspect: 'number',
    rule: 'claims/number',
    standing: 'not-comparable',
    reason: because(key, { claimed, speakers, held }, told),
    wouldChange: [message('claim.amount.change')],
  };
}

// What is said first is what whoever asks can do most about.
const order = [
  'claim.number.unit-unknown',
  'claim.number.far',
  'claim.number.other-count',
  'claim.number.taken-back',
] as const satisfies readonly MessageKey[];
type Why = (typeof order)[number];

/** Others count the very same, which is more than that only the giver does. */
export const ofSameCount: readonly Why[] = ['claim.number.unit-unknown', 'claim.number.far'];

function whyNot(other: Statement, claim: Statement, { record }: ClaimContext): Why {
  if (isWithdrawn(other, record)) return 'claim.number.taken-back';
  if (!isOfStage(claim.stage, other.stage)) return 'claim.number.other-count';
  if (!sizeOf(other, record)) return 'claim.number.unit-unknown';
  return isNear(claim, other, record) ? 'claim.number.other-count' : 'claim.number.far';
}
