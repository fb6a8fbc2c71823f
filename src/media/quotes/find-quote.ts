import { findAltered } from './find-altered.js';
import { findPieces } from './find-pieces.js';
import { findShortened } from './find-shortened.js';
import { findVerbatim } from './find-verbatim.js';
import { findWhole } from './find-whole.js';
import type { QuoteAsked, QuoteFound } from './judged-quote.js';
import type { ParsedQuote } from './parse-quote.js';
import type { ParsedSource } from './parse-source.js';

/** The plainest reading under which the quote stands in the sources. */
export function findQuote(
  quote: ParsedQuote,
  sources: readonly ParsedSource[],
  asked: QuoteAsked,
): QuoteFound | undefined {
  return (
    findVerbatim(quote, sources, asked) ??
    findWhole(quote, sources, asked) ??
    findShortened(quote, sources, asked) ??
    findJoined(quote, sources, 'where it was joined') ??
    findAltered(quote, sources, asked) ??
    findJoined(quote, sources, 'anywhere')
  );
}

function findJoined(
  quote: ParsedQuote,
  sources: readonly ParsedSource[],
  where: 'where it was joined' | 'anywhere',
): QuoteFound | undefined {
  const placed = findPieces(quote, sources, where);
  const source = placed?.[0]?.source;
  if (!placed || !source) return undefined;
  return { wording: 'joined', source, placed, read: { pieces: [], gaps: [], altered: [], same: 0 } };
}
