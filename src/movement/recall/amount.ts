import { type Message, message, withUnit } from '../../findings/index.js';
import type { PieceSpan } from './span.js';

/** So much of it, in a unit whose word follows the number. */
export function amountIn({ low, high }: PieceSpan, unit: string): Message {
  if (!Number.isFinite(high)) return message('recall.untold');
  const amount = withUnit(high, unit);
  if (low === high) return message('recall.letter.amount', { amount });
  return low === 0
    ? message('recall.letter.up-to', { amount })
    : message('recall.letter.between', { low, amount });
}
