import type { Passage } from './judged-quote.js';
import type { ParsedQuote } from './parse-quote.js';
import type { ParsedSource } from './parse-source.js';
import type { WordRange } from './read-alignment.js';

export function passage(source: ParsedSource, range: WordRange): Passage {
  const [start, end] = [source.words[range.first]?.start ?? 0, source.words[range.last]?.end ?? 0];
  return { source: source.name, start, end, text: source.text.slice(start, end) };
}

/** The stop behind the last word belongs to the passage where the quote has one too. */
export function withStop(
  piece: Passage,
  { text }: ParsedSource,
  quote: ParsedQuote,
  isLast: boolean,
): Passage {
  const hasStop =
    isLast && /[.。!！]/u.test(quote.words.at(-1)?.behind ?? '') && /[.。!！]/u.test(text.charAt(piece.end));
  return hasStop ? { ...piece, end: piece.end + 1, text: piece.text + text.charAt(piece.end) } : piece;
}

export function sentenceOf(source: ParsedSource, first: number, last: number): Passage {
  const { words } = source;
  const of = (at: number) => ({ sentence: words[at]?.sentence, turn: words[at]?.turn });
  const [begins, ends] = [of(first), of(last)];
  return passage(source, {
    first: words.findIndex(({ sentence, turn }) => sentence === begins.sentence && turn === begins.turn),
    last: words.findLastIndex(({ sentence, turn }) => sentence === ends.sentence && turn === ends.turn),
  });
}
