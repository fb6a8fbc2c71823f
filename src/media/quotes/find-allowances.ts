import type { ParsedQuote } from './parse-quote.js';
import { asides, type ParsedSource } from './parse-source.js';
import type { ReadAlignment } from './read-alignment.js';
import type { QuoteAllowance } from './verdict.js';

/** What of the spelling was evened out to find the quote: it is told, and does not count. */
export function findAllowances(
  quote: ParsedQuote,
  source: ParsedSource,
  read: ReadAlignment,
): QuoteAllowance[] {
  const found = new Set<QuoteAllowance>();
  const own = quote.words.filter((word) => !word.isInserted);
  const [first, last] = [read.pieces[0]?.first ?? 0, read.pieces.at(-1)?.last ?? -1];
  const passage = source.text.slice(source.words[first]?.start, source.words[last]?.end);
  const isWhole = read.pieces.length === 1 && last - first + 1 === own.length;
  if (!isWhole) return [];
  own.forEach((word, at) => {
    const other = source.words[first + at];
    if (!other) return;
    const [written, said] = [
      quote.text.slice(word.start, word.end),
      source.text.slice(other.start, other.end),
    ];
    if (other.isSplit) found.add('line-end-hyphen');
    else if (word.key !== other.key) found.add('machine-read');
    else if (written !== said)
      found.add(written.toLowerCase() === said.toLowerCase() ? 'capital-letter' : 'signs');
    if (at < own.length - 1 && marks(word.behind) !== marks(other.behind)) found.add('punctuation');
  });
  if (passage.includes('\n') && !quote.text.includes(passage)) found.add('line-break');
  if (asides(passage).length > 0) found.add('aside');
  return [...found];
}

const marks = (behind: string): string => behind.replaceAll(/[\s"“”„«»‹›「」『』]/gu, '');
