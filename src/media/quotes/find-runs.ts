import { isSameWord, type QuoteWord } from './split-words.js';

/** Every place at which the words stand one after the other. */
export function findRuns(words: readonly QuoteWord[], source: readonly QuoteWord[]): number[] {
  const [first] = words;
  if (!first) return [];
  const found: number[] = [];
  for (let at = 0; at + words.length <= source.length; at += 1)
    if (runFrom(words, source, at) === words.length) found.push(at);
  return found;
}

/** The longest run of the quote's first words, and where it stands. */
export function longestRun(
  words: readonly QuoteWord[],
  source: readonly QuoteWord[],
): { readonly at: number; readonly length: number } {
  let best = { at: 0, length: 0 };
  for (let at = 0; at < source.length; at += 1) {
    const length = runFrom(words, source, at);
    if (length > best.length) best = { at, length };
  }
  return best;
}

function runFrom(words: readonly QuoteWord[], source: readonly QuoteWord[], at: number): number {
  let length = 0;
  for (const word of words) {
    const other = source[at + length];
    if (!other || !isSameWord(word, other)) break;
    length += 1;
  }
  return length;
}
