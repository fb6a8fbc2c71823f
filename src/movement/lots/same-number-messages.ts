import { type Message, message } from '../../findings/index.js';
import { asIs } from '../../lib/wording/index.js';
import { lotCalled } from '../delivery/names.js';
import type { SameNumber } from './numbered.js';

/** What of a number is counted under a lot, and what goes by the number and is not. */
export function sameNumberMessages({
  number: text,
  hashes,
  isGuessed,
  others,
  isSplit,
  isUnclear,
}: SameNumber): Message[] {
  const number = asIs(text);
  const lots = { list: others.map((each) => asIs(lotCalled(each))), join: 'commas' as const };
  const isCovering = others.length === 0 && hashes.size > 0;
  return [
    ...(isCovering ? [message(`lot.same.${isGuessed ? 'guessed' : 'typed'}`, { number })] : []),
    ...(others.length > 0 ? [message(`lot.same.${isSplit ? 'split' : 'scanned'}`, { number, lots })] : []),
    ...(isUnclear ? [message('lot.same.unclear', { number })] : []),
  ];
}
