import { findRuns, longestRun } from './find-runs.js';
import type { ParsedQuote, QuotedWord } from './parse-quote.js';
import type { ParsedSource } from './parse-source.js';
import type { WordRange } from './read-alignment.js';

export type PlacedPiece = WordRange & { readonly source: ParsedSource };

const [piecesMax, shortPieceWords, pieceWordsMin] = [4, 3, 5];

/** The places a quote was put together from: each of its sentences and what dots divide, or the fewest long runs. */
export function findPieces(
  quote: ParsedQuote,
  sources: readonly ParsedSource[],
  where: 'where it was joined' | 'anywhere',
): PlacedPiece[] | undefined {
  const words = quote.words.filter((word) => !word.isInserted);
  const found = where === 'anywhere' ? runs(words, sources) : sentences(words, sources);
  return found && found.length > 1 && found.length <= Math.max(piecesMax, words.length / 10)
    ? found
    : undefined;
}

function sentences(
  words: readonly QuotedWord[],
  sources: readonly ParsedSource[],
): PlacedPiece[] | undefined {
  const pieces: QuotedWord[][] = [];
  words.forEach((word, at) => {
    if (at === 0 || word.isCutBefore || word.sentence !== words[at - 1]?.sentence) pieces.push([]);
    pieces.at(-1)?.push(word);
  });
  if (pieces.some(({ length }) => length < 2)) return undefined;
  const placed = pieces.map((piece) => place(piece, sources));
  return placed.every((one) => one !== undefined) ? placed : undefined;
}

function place(piece: readonly QuotedWord[], sources: readonly ParsedSource[]): PlacedPiece | undefined {
  for (const source of sources) {
    const [first] = findRuns(piece, source.words);
    if (first !== undefined) return { source, first, last: first + piece.length - 1 };
  }
  return undefined;
}

function runs(words: readonly QuotedWord[], sources: readonly ParsedSource[]): PlacedPiece[] | undefined {
  const placed: PlacedPiece[] = [];
  for (let from = 0; from < words.length; ) {
    const rest = words.slice(from);
    const [best] = sources
      .map((source) => ({ source, ...longestRun(rest, source.words) }))
      .toSorted((a, b) => b.length - a.length);
    const isOwn = best && /\p{Script=Han}/u.test(rest[0]?.key ?? '') ? pieceWordsMin : shortPieceWords;
    if (!best || best.length < isOwn) return undefined;
    placed.push({ source: best.source, first: best.at, last: best.at + best.length - 1 });
    from += best.length;
  }
  return placed;
}
