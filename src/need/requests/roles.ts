import { largest } from '../../lib/lists/index.js';
import * as cues from './cues.js';
import type { ItemFound } from './items.js';
import type { NumberFound } from './numbers.js';

/** What a number, or a thing without one, stands for in its sentence. */
export type PartRole = 'asked' | 'more' | 'stock' | 'rate' | 'enough' | 'not-needed' | 'mentioned';

/** "200, not 300": 300 is what was wrong. */
export const isWrong = (text: string, number: NumberFound): boolean =>
  cues.wrongNumber.test(text.slice(0, number.start)) && /\d|\p{L}/u.test(text);

/** The part of a sentence between commas in which something stands. */
function partAround(text: string, at: number): { readonly ahead: string; readonly behind: string } {
  const start = largest([',', ';', '、', '+', '(', ')'].map((mark) => text.lastIndexOf(mark, at - 1))) + 1;
  const rest = text.slice(at);
  const end = rest.search(/[,;、+()]/);
  return { ahead: text.slice(start, at), behind: end < 0 ? rest : rest.slice(0, end) };
}

export function partRoleOf(
  text: string,
  item: ItemFound | undefined,
  number: NumberFound | undefined,
): PartRole {
  if (!number) return item ? roleWithoutNumber(text, item) : 'mentioned';
  const { ahead, behind } = partAround(text, number.start);
  const following = text.slice(number.end);
  const afterItem = item && item.start >= number.end ? text.slice(item.end) : following;
  if (
    cues.dailyBehind.test(following) ||
    cues.dailyBehind.test(afterItem) ||
    cues.dailyBefore.test(text.slice(0, number.start))
  )
    return 'rate';
  if (cues.notNeeded.test(ahead)) return 'not-needed';
  const isStock =
    cues.stockBefore.test(ahead) ||
    cues.stockBehind.test(afterItem) ||
    cues.stockBehind.test(behind.slice(number.end - number.start));
  if (isStock && !cues.needs.test(strictly(ahead))) return 'stock';
  if (cues.more.test(text.slice(0, number.start)) || cues.moreBehind.test(following)) return 'more';
  return 'asked';
}

// "We ran out of masks, we have 20": being without is a need, and no request for the twenty.
const strictly = (ahead: string): string => {
  const last = [...ahead.matchAll(new RegExp(cues.stockBefore.source, 'gu'))].at(-1);
  return last
    ? ahead.slice(last.index + last[0].length) +
        (/(?<![a-z])(?:bisogno|necesi|besoin|need)/u.exec(ahead)?.[0] ?? '')
    : ahead;
};

function roleWithoutNumber(text: string, item: ItemFound): PartRole {
  const { ahead, behind } = partAround(text, item.start);
  const part = ahead + behind;
  if (cues.notNeeded.test(part)) return 'not-needed';
  if (cues.hasEnough.test(part)) return 'enough';
  return cues.needs.test(part) ? 'asked' : 'mentioned';
}
