import type { QuoteAsked, QuoteFound } from './judged-quote.js';
import type { ParsedQuote } from './parse-quote.js';
import type { ParsedSource } from './parse-source.js';
import { bestFor } from './who-and-when.js';

/** A stretch of the text that begins or ends within a word, or has what an editor's brackets hold. */
export function findWhole(
  quote: ParsedQuote,
  sources: readonly ParsedSource[],
  asked: QuoteAsked,
): QuoteFound | undefined {
  const text = quote.text.trim();
  if (text === '') return undefined;
  const found = sources.flatMap((source): QuoteFound[] => {
    const start = source.text.indexOf(text);
    if (start < 0) return [];
    const first = source.words.findIndex(({ end }) => end > start);
    const last = source.words.findLastIndex((word) => word.start < start + text.length);
    const span = { start, end: start + text.length };
    // A name in front of a turn, a number of a page: no words that anybody said.
    if (first < 0 || last < first)
      return [
        { wording: 'verbatim', source, span, read: { pieces: [], gaps: [], altered: [], same: 0 } } as const,
      ];
    const read = { pieces: [{ first, last }], gaps: [], altered: [], same: quote.words.length };
    const cutWords = {
      before: source.text.slice(source.words[first]?.start, start),
      after: source.text.slice(
        start + text.length,
        Math.max(start + text.length, source.words[last]?.end ?? 0),
      ),
    };
    return [{ wording: 'verbatim', source, read, cutWords, span }];
  });
  return bestFor(found, asked);
}
