import type { ItemFound } from './items.js';
import type { NumberFound } from './numbers.js';
import { isWrong, type PartRole, partRoleOf } from './roles.js';

/** A thing of a sentence with its number, or a number of a thing that was named before. */
export type Pair = {
  readonly item: ItemFound | undefined;
  readonly number: NumberFound | undefined;
  readonly role: PartRole;
  readonly at: number;
};

const cleanGap = /^ ?(?:(?:di|de|of|d'|x|×|من|的|pz|pcs)?\.? ?)$/u;
const wordsGap = /^ ?(?:[\p{L}'’-]+ ){0,4}[\p{L}'’-]{0,6}$/u;
const colonGap = /^[ :=x×*\-–(]*$/u;
const colonWordsGap = /^[ :=x×*\-–(]*(?:[\p{L}'’]+ ?){0,4}[ :=x×*]*$/u;

type Quality = 0 | 1 | 2 | 3;

const before = (text: string, number: NumberFound, item: ItemFound): Quality | undefined => {
  const gap = text.slice(number.end, item.start);
  return cleanGap.test(gap) ? 0 : wordsGap.test(gap) ? 2 : undefined;
};
const after = (text: string, item: ItemFound, number: NumberFound): Quality | undefined => {
  const gap = text.slice(item.end, number.start);
  return colonGap.test(gap) ? 1 : colonWordsGap.test(gap) ? 3 : undefined;
};

/** Which number belongs to which thing: the nearest with nothing that parts them in between. */
export function pairUp(text: string, items: readonly ItemFound[], numbers: readonly NumberFound[]): Pair[] {
  const left = new Set(numbers.filter((number) => !isWrong(text, number)));
  const pairs: Pair[] = [];
  items.forEach((item, at) => {
    const [previous, next] = [items[at - 1], items[at + 1]];
    const candidates: { number: NumberFound; quality: Quality }[] = [];
    for (const number of left) {
      if (number.end <= item.start && number.start >= (previous?.end ?? 0))
        add(candidates, number, before(text, number, item));
      if (number.start >= item.end && number.end <= (next?.start ?? text.length)) {
        const quality = after(text, item, number);
        // "Masks and 200 gowns": the number is of what it stands before.
        const isNexts = next && before(text, number, next) === 0;
        if (!(isNexts && quality === 3)) add(candidates, number, quality);
      }
    }
    const best = candidates.toSorted((a, b) => a.quality - b.quality || b.number.start - a.number.start)[0]
      ?.number;
    if (best) left.delete(best);
    pairs.push({
      item,
      number: best,
      role: partRoleOf(text, item, best),
      at: Math.min(item.start, best?.start ?? item.start),
    });
  });
  for (const number of left)
    pairs.push({ item: undefined, number, role: partRoleOf(text, undefined, number), at: number.start });
  return pairs.toSorted((a, b) => a.at - b.at);
}

const add = (
  to: { number: NumberFound; quality: Quality }[],
  number: NumberFound,
  quality: Quality | undefined,
) => {
  if (quality !== undefined) to.push({ number, quality });
};
