import type { CaseRecord, Statement } from '../case/index.js';
import { because, message, type Reason } from '../findings/index.js';
import { consignmentsMeant, sideOf } from '../terms/index.js';
import type { ClaimContext } from './independent.js';
import type { Outcome } from './outcome.js';

/**
 * Statements made about a claim. A denial by someone with no part in it contradicts it. A denial from the claim's
 * own side is a retraction, and weighs as much. A denial by an interested party is shown and decides nothing.
 */
export function checkReplies(claim: Statement, { record }: ClaimContext): Outcome | undefined {
  const replies = (record.repliesTo.get(claim.id) ?? []).filter((reply) => reply.stance !== undefined);
  if (replies.length === 0) return undefined;
  const weighed = replies.map((reply) => ({ reply, weight: weigh(reply, claim, record) }));
  const decides = (stance: 'denial' | 'affirmation') =>
    weighed.some(
      ({ reply, weight }) => weight !== 'interested' && weight !== 'echo' && sortOf(reply) === stance,
    );
  const reasons = weighed.map(({ reply, weight }) => explain(reply, weight, record));
  if (decides('denial')) return { rule: 'claims/replies', verdict: 'contradicted', reasons };
  if (decides('affirmation')) return { rule: 'claims/replies', verdict: 'supported', reasons };
  return {
    rule: 'claims/replies',
    verdict: 'not-yet-determinable',
    reasons,
    wouldChange: [message('claim.replies.change')],
  };
}

type Weight = 'independent' | 'retraction' | 'interested' | 'echo';

const sortOf = (reply: Statement): 'denial' | 'affirmation' =>
  reply.stance === 'affirms' ? 'affirmation' : 'denial';

function weigh(reply: Statement, claim: Statement, record: CaseRecord): Weight {
  if (record.originOf(reply) === record.originOf(claim))
    return sortOf(reply) === 'denial' ? 'retraction' : 'echo';
  const sides = consignmentsMeant(claim, record).map((entry) => sideOf(reply, entry.consignment, record));
  // Who received the goods may correct a count of them; neither end can simply deny what is said of the deal.
  const hasPart = sides.includes('from') || (reply.stance === 'denies' && sides.includes('to'));
  return hasPart ? 'interested' : 'independent';
}

function explain(reply: Statement, weight: Weight, record: CaseRecord): Reason {
  const stance = { key: `stance.${reply.stance ?? 'affirms'}` } as const;
  return because(`claim.reply.${weight}`, { speaker: record.nameOf(record.speakerOf(reply)), stance }, [
    reply,
  ]);
}
