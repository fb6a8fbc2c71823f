import type { Alignment } from './align-words.js';
import type { QuotedWord } from './parse-quote.js';
import type { ParsedSource } from './parse-source.js';

/** Words of the source, by number, both ends belonging to it. */
export type WordRange = { readonly first: number; readonly last: number };
/** Words of the quote that stand for others of the source, or for none; where both stand, each in its text. */
export type Exchange = {
  readonly quote: string;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly source: string;
  readonly sourceStart: number | null;
  readonly sourceEnd: number | null;
  readonly isBracketed: boolean;
};
export type OmittedRange = WordRange & { readonly isMarked: boolean };

export type ReadAlignment = {
  readonly pieces: readonly WordRange[];
  readonly gaps: readonly OmittedRange[];
  readonly altered: readonly Exchange[];
  readonly same: number;
};

type Asked = {
  readonly quote: string;
  /** All words, an editor's among them. */
  readonly words: readonly QuotedWord[];
  readonly source: ParsedSource;
  readonly alignment: Alignment;
};

/** Tells what was left out from what was exchanged: between two words that are the same, a gap, an exchange or neither. */
export function readAlignment({ quote, words, source, alignment }: Asked): ReadAlignment {
  const pieces: { first: number; last: number }[] = [];
  const gaps: OmittedRange[] = [];
  const altered: Exchange[] = [];
  let own: QuotedWord[] = [];
  let at = 0;
  let same = 0;
  let behind: number | undefined;
  const settle = (upTo: number | undefined, next: QuotedWord | undefined): void => {
    const others = own.filter((word) => !word.isInserted);
    const skipped = range(behind, upTo, alignment, at);
    const isBracketed = others.length === 0 && own.length > 0;
    if (others.length > 0 || (isBracketed && skipped && skipped.last - skipped.first < 4)) {
      const [quoteStart, quoteEnd] = [bracketStart(quote, own), bracketEnd(quote, own)];
      altered.push({
        quote: quote.slice(quoteStart, quoteEnd),
        quoteStart,
        quoteEnd,
        ...exchangePlace(source, skipped),
        isBracketed,
      });
    } else if (skipped && upTo !== undefined && behind !== undefined) {
      gaps.push({
        ...skipped,
        isMarked: (next?.isCutBefore ?? false) || own.some((word) => word.isCutBefore),
      });
    }
    own = [];
  };
  for (const word of words) {
    const place = word.isInserted ? undefined : alignment.at[at];
    if (!word.isInserted) at += 1;
    if (place === undefined || !alignment.isSame[at - 1]) {
      own.push(word);
      continue;
    }
    settle(place, word);
    const piece = pieces.at(-1);
    if (piece && piece.last + 1 === place) piece.last = place;
    else pieces.push({ first: place, last: place });
    behind = place;
    same += 1;
  }
  settle(undefined, undefined);
  return { pieces, gaps, altered, same };
}

// At an end of the quote only those words of the source that stand in for its own; between two others all there are.
function range(
  behind: number | undefined,
  upTo: number | undefined,
  alignment: Alignment,
  at: number,
): WordRange | undefined {
  if (behind !== undefined && upTo !== undefined)
    return upTo - behind > 1 ? { first: behind + 1, last: upTo - 1 } : undefined;
  const places =
    behind === undefined && upTo !== undefined
      ? alignment.at.slice(0, at - 1)
      : alignment.at.slice(alignment.at.findLastIndex((_, index) => alignment.isSame[index]) + 1);
  const known = places.filter((place) => place !== undefined);
  const [first, last] = [known.at(0), known.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { first: behind === undefined ? first : behind + 1, last: upTo === undefined ? last : upTo - 1 };
}

const bracketStart = (quote: string, own: readonly QuotedWord[]): number => {
  const start = own[0]?.start ?? 0;
  return own[0]?.isInserted ? quote.slice(0, start).search(/[[【［〔][^[【［〔]*$/u) : start;
};
const bracketEnd = (quote: string, own: readonly QuotedWord[]): number => {
  const end = own.at(-1)?.end ?? 0;
  return own.at(-1)?.isInserted ? end + (quote.slice(end).search(/[\]】］〕]/u) + 1) : end;
};

export const rangeText = ({ text, words }: ParsedSource, { first, last }: WordRange): string =>
  text.slice(words[first]?.start, words[last]?.end);

export function exchangePlace(
  source: ParsedSource,
  range: WordRange | undefined,
): Pick<Exchange, 'source' | 'sourceStart' | 'sourceEnd'> {
  if (!range) return { source: '', sourceStart: null, sourceEnd: null };
  const { words } = source;
  return {
    source: rangeText(source, range),
    sourceStart: words[range.first]?.start ?? null,
    sourceEnd: words[range.last]?.end ?? null,
  };
}
