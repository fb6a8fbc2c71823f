import { alignLeavingOut } from './align-words.js';
import type { QuoteAsked, QuoteFound } from './judged-quote.js';
import { type ParsedQuote, spokenWords } from './parse-quote.js';
import type { ParsedSource } from './parse-source.js';
import { type OmittedRange, type ReadAlignment, readAlignment } from './read-alignment.js';
import { bestFor } from './who-and-when.js';

/** Words left out and nothing else. */
export function findShortened(
  quote: ParsedQuote,
  sources: readonly ParsedSource[],
  asked: QuoteAsked,
): QuoteFound | undefined {
  const words = spokenWords(quote);
  const found = sources.flatMap((source) => {
    const alignment = alignLeavingOut(words, source.words);
    if (!alignment) return [];
    const read = readAlignment({ quote: quote.text, words: quote.words, source, alignment });
    if (read.altered.length > 0 || !read.gaps.every((gap) => isLeftOut(gap, source))) return [];
    return isThin(read, source) ? [] : [{ wording: 'shortened', source, read } as const];
  });
  return bestFor(found, asked);
}

const [markedWordsMax, unmarkedAcrossMax] = [80, 4];

/** A cut, and not the seam of two passages: within a sentence, one whole sentence, or marked and not far. */
function isLeftOut({ first, last, isMarked }: OmittedRange, { words }: ParsedSource): boolean {
  const [before, after] = [words[first - 1], words[last + 1]];
  if (before?.turn !== after?.turn) return false;
  if (isMarked) return last - first < markedWordsMax;
  const sentences = (after?.sentence ?? 0) - (before?.sentence ?? 0);
  if (sentences === 0 || last - first < unmarkedAcrossMax) return true;
  const [head, tail] = [words[first]?.sentence, words[last]?.sentence];
  return head === tail;
}

/** Words picked one by one out of a long passage say nothing of it. */
function isThin({ pieces, gaps, same }: ReadAlignment, { words }: ParsedSource): boolean {
  const unmarked = gaps.filter((gap) => !gap.isMarked);
  const skipped = unmarked.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const isOneSentence = words[pieces[0]?.first ?? 0]?.sentence === words[pieces.at(-1)?.last ?? 0]?.sentence;
  return (
    unmarked.length > 1 && (isOneSentence ? skipped > same * 4 : skipped > same || unmarked.length > same / 2)
  );
}
