import { type CaseRecord, excludes, type ReplyFrom, roleOf, type Statement } from '../case/index.js';
import { because, type Reason } from '../findings/index.js';
import { presentsAsGift } from '../terms/index.js';
import type { ClaimContext } from './context.js';

export type Replies = {
  readonly isDenied: boolean;
  readonly isAffirmed: boolean;
  readonly reasons: readonly Reason[];
};

/**
 * Statements made about a claim. A denial by someone with no part in it contradicts it. A denial from the claim's own
 * side is a retraction, and weighs as much; so is the giver's that it gave, which is against its interest. Any other
 * denial by one of the two ends is shown and decides nothing. A correction with a figure is heard where figures are.
 */
export function weighReplies(claim: Statement, { record, without }: ClaimContext): Replies {
  const replies = (record.repliesTo.get(claim.id) ?? []).filter(
    (reply) => reply.stance !== undefined && record.originOf(reply) !== without,
  );
  const weighed = replies.map((reply) => ({ reply, weight: weigh(reply, claim, record) }));
  return {
    isDenied: weighed.some(({ weight }) => weight === 'denies'),
    isAffirmed: weighed.some(({ weight }) => weight === 'affirms'),
    reasons: weighed.map(({ reply, weight }) => explain(reply, claim, weight, record)),
  };
}

type Weight = 'denies' | 'affirms' | 'nothing';

function weigh(reply: Statement, claim: Statement, record: CaseRecord): Weight {
  const role = roleOf(reply, claim, record);
  if (reply.stance === 'affirms') return role === 'own-side' || role === 'giver' ? 'nothing' : 'affirms';
  // That a contract did not last makes nothing of what was said of it untrue.
  if (reply.stance === 'annuls' || !excludes(reply, claim)) return 'nothing';
  if (role === 'third-party') return isHeardElsewhere(reply, claim) ? 'nothing' : 'denies';
  if (role === 'own-side') return 'denies';
  return role === 'giver' && reply.stance === 'denies' && presentsAsGift(claim) ? 'denies' : 'nothing';
}

// A correction that gives a figure of the same measure is compared as a figure.
const isHeardElsewhere = (reply: Statement, claim: Statement): boolean =>
  reply.stance === 'corrects' && reply.amount !== undefined && reply.measure === claim.measure;

function explain(reply: Statement, claim: Statement, weight: Weight, record: CaseRecord): Reason {
  const role: ReplyFrom = roleOf(reply, claim, record);
  const stance = { key: `stance.${reply.stance ?? 'affirms'}` } as const;
  const speaker = record.nameOf(record.speakerOf(reply));
  const isBare = weight === 'nothing' && reply.stance === 'denies' && role !== 'own-side';
  const isSelf = record.speakerOf(reply) === record.speakerOf(claim);
  return because(
    isSelf ? 'claim.reply.self' : `claim.reply.${role}${isBare ? '-bare' : ''}`,
    { speaker, stance },
    [reply],
  );
}
