import { overlaps } from '../../lib/intervals/index.js';
import { intervalOf } from '../entries/amount.js';
import type { Statement } from '../entries/statement.js';
import type { CaseRecord } from './record.js';
import { isScaleSlip } from './scale-slip.js';
import { sideOf } from './side.js';

/** What a reply's speaker is to the thing that is spoken of. Nobody is two of these in one answer. */
export type ReplyFrom = 'own-side' | 'giver' | 'recipient' | 'third-party';

export function roleOf(reply: Statement, about: Statement, record: CaseRecord): ReplyFrom {
  if (record.originOf(reply) === record.originOf(about)) return 'own-side';
  const entry = record.consignmentOf(about) ?? record.consignmentOf(reply);
  const side = entry && sideOf(reply, entry.consignment, record);
  if (side === undefined) return 'third-party';
  return side === 'from' ? 'giver' : 'recipient';
}

const hasFigure = (reply: Statement, about: Statement): boolean =>
  reply.amount !== undefined && reply.measure === about.measure;

/** A figure that replaces another only where the two cannot both be right: "at least 20 %" leaves "up to 80 %". */
export function excludes(reply: Statement, about: Statement): boolean {
  if (!hasFigure(reply, about) || reply.amount === undefined || about.amount === undefined) return true;
  return reply.unit !== about.unit || !overlaps(intervalOf(reply.amount), intervalOf(about.amount));
}

const isSlipOf = (reply: Statement, about: Statement): boolean =>
  hasFigure(reply, about) &&
  reply.amount !== undefined &&
  about.amount !== undefined &&
  isScaleSlip(intervalOf(reply.amount), intervalOf(about.amount));

/**
 * Whether a figure has been taken back by its own side, denied by somebody without a part in it, or corrected by the
 * recipient with a figure of its own. A bare denial by either end decides nothing.
 */
export const isWithdrawn = (statement: Statement, record: CaseRecord): boolean =>
  (record.repliesTo.get(statement.id) ?? []).some((reply) => withdraws(reply, statement, record));

function withdraws(reply: Statement, about: Statement, record: CaseRecord): boolean {
  if (reply.stance !== 'denies' && reply.stance !== 'corrects') return false;
  const role = roleOf(reply, about, record);
  if (role === 'own-side' || role === 'third-party') return excludes(reply, about);
  // Who is said to have sent four million and sent four billion puts a slip right, and gains nothing by it.
  if (reply.stance === 'corrects' && isSlipOf(reply, about)) return true;
  return (
    role === 'recipient' && reply.stance === 'corrects' && hasFigure(reply, about) && excludes(reply, about)
  );
}
