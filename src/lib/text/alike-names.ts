import { plainLetters } from './plain-letters.js';

const wordsOf = (name: string): string[] =>
  plainLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

// "Osp. Garibaldi" begins each of its words as "Ospedale Garibaldi" does.
const isShortFor = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === long.length && short.every((word, at) => long[at]?.startsWith(word));

const isWithin = (few: readonly string[], many: readonly string[]): boolean =>
  few.join('').length > 3 && few.every((word) => many.includes(word));

/** Whether two names may be spellings of one: but for signs, shortened word by word, or one with more words around it. */
export function mayBeOneName(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  return isShortFor(a, b) || isShortFor(b, a) || isWithin(a, b) || isWithin(b, a);
}
