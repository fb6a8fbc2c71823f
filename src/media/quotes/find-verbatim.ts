import { findRuns } from './find-runs.js';
import type { QuoteAsked, QuoteFound } from './judged-quote.js';
import { type ParsedQuote, spokenWords } from './parse-quote.js';
import type { ParsedSource } from './parse-source.js';
import type { OmittedRange, WordRange } from './read-alignment.js';
import { bestFor } from './who-and-when.js';

/** In one piece, from word to word. */
export function findVerbatim(
  quote: ParsedQuote,
  sources: readonly ParsedSource[],
  asked: QuoteAsked,
): QuoteFound | undefined {
  const words = spokenWords(quote);
  const found = sources.flatMap((source) =>
    findRuns(words, source.words)
      .map((first) => ({ first, last: first + words.length - 1 }))
      .filter(({ first, last }) => source.words[first]?.turn === source.words[last]?.turn)
      .map((piece) => {
        const ends = endGaps(quote, source, piece);
        const read = { pieces: [piece], gaps: ends, altered: [], same: words.length };
        return { wording: ends.length > 0 ? 'shortened' : 'verbatim', source, read, ends } as const;
      }),
  );
  const best = bestFor(found, asked);
  if (!best) return undefined;
  const others = found.filter(({ wording, source }) => wording === best.wording && source !== best.source);
  return { ...best, alsoIn: [...new Set(others.map(({ source }) => source.name))] };
}

/** Dots at an end say that the sentence went on: what of it was left out. */
function endGaps(quote: ParsedQuote, { words }: ParsedSource, { first, last }: WordRange): OmittedRange[] {
  const isOf = (at: number, of: number): boolean =>
    words[at]?.sentence === words[of]?.sentence && words[at]?.turn === words[of]?.turn;
  let [from, until] = [first, last];
  while (from > 0 && isOf(from - 1, first)) from -= 1;
  while (until + 1 < words.length && isOf(until + 1, last)) until += 1;
  return [
    ...(quote.words[0]?.isCutBefore && from < first
      ? [{ first: from, last: first - 1, isMarked: true }]
      : []),
    ...(quote.isCutAtEnd && until > last ? [{ first: last + 1, last: until, isMarked: true }] : []),
  ];
}
