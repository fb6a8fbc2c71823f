import { alignWithOthers } from './align-words.js';
import type { Passage } from './judged-quote.js';
import { type ParsedQuote, spokenWords } from './parse-quote.js';
import type { ParsedSource } from './parse-source.js';
import { sentenceOf } from './quote-passage.js';

/** The sentence that shares most with a quote that stands nowhere. */
export function findNearest(quote: ParsedQuote, sources: readonly ParsedSource[]): Passage | null {
  const words = spokenWords(quote);
  const near = sources.flatMap((source) => {
    const alignment = alignWithOthers(words, source.words);
    const at =
      alignment?.at.filter((_, index) => alignment.isSame[index]).filter((place) => place !== undefined) ??
      [];
    const [first] = at;
    return first === undefined || at.length < 2 ? [] : [{ source, first, same: at.length }];
  });
  const best = near.toSorted((a, b) => b.same - a.same)[0];
  return best ? sentenceOf(best.source, best.first, best.first) : null;
}
