import { largest, smallest } from '../../lib/lists/index.js';
import { alignWithOthers } from './align-words.js';
import type { QuoteAsked, QuoteFound } from './judged-quote.js';
import { type ParsedQuote, spokenWords } from './parse-quote.js';
import type { ParsedSource } from './parse-source.js';
import { exchangePlace, type ReadAlignment, readAlignment } from './read-alignment.js';
import { bestFor } from './who-and-when.js';

const [sameShareMin, fewWords] = [0.6, 2];

/** Words exchanged, of which enough are the source’s. */
export function findAltered(
  quote: ParsedQuote,
  sources: readonly ParsedSource[],
  asked: QuoteAsked,
): QuoteFound | undefined {
  const words = spokenWords(quote);
  const found = sources.flatMap((source) => {
    const alignment = alignWithOthers(words, source.words);
    if (!alignment) return [];
    const read = readAlignment({ quote: quote.text, words: quote.words, source, alignment });
    const longest = largest([0, ...read.pieces.map(({ first, last }) => last - first + 1)]);
    const isAlike = read.same >= words.length * sameShareMin && longest >= Math.min(fewWords, words.length);
    const wording = read.altered.length > 0 ? 'altered' : 'joined';
    return isAlike ? [{ wording, source, read, cost: alignment.cost } as const] : [];
  });
  const least = smallest(found.map(({ cost }) => cost));
  const best = bestFor(
    found.filter(({ cost }) => cost === least),
    asked,
  );
  return best && { ...best, read: widenBegin(best.read, best.source, quote) };
}

/** An exchange at the beginning takes in the one or two words of the source's sentence that stand in front of it. */
function widenBegin(read: ReadAlignment, source: ParsedSource, quote: ParsedQuote): ReadAlignment {
  const [exchange, ...rest] = read.altered;
  const piece = read.pieces[0];
  if (
    !exchange ||
    !piece ||
    !quote.text
      .trimStart()
      .replace(/^\P{L}+/u, '')
      .startsWith(exchange.quote)
  )
    return read;
  const { words } = source;
  let from = piece.first;
  const isOwn = (at: number): boolean =>
    words[at]?.sentence === words[piece.first]?.sentence && words[at]?.turn === words[piece.first]?.turn;
  while (from > 0 && isOwn(from - 1)) from -= 1;
  const count = exchange.quote.split(/\s+/u).length;
  if (piece.first - from === 0 || piece.first - from > count + 2) return read;
  return {
    ...read,
    altered: [{ ...exchange, ...exchangePlace(source, { first: from, last: piece.first - 1 }) }, ...rest],
  };
}
