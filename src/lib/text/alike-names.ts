import { plainLetters } from './plain-letters.js';

/** The words of a name in the letters by which names are compared. */
export const nameWords = (name: string): string[] =>
  plainLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const isShortFor = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === long.length && short.every((word, at) => long[at]?.startsWith(word));

/** Whether two names are spelt alike: "Osp. Garibaldi" begins each of its words as "Ospedale Garibaldi" does. */
export const areSpeltAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && (isShortFor(one, other) || isShortFor(other, one));

const isWithin = (few: readonly string[], many: readonly string[]): boolean =>
  few.join('').length > 3 && few.every((word) => many.includes(word));

/** Whether two names may be spellings of one: but for signs, shortened word by word, or one with more words around it. */
export function mayBeOneName(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return false;
  return areSpeltAlike(a, b) || isWithin(a, b) || isWithin(b, a);
}
