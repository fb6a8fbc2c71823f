import { type QuoteWord, splitWords } from './split-words.js';

export type QuotedWord = QuoteWord & {
  /** Put in by an editor, in brackets. */
  readonly isInserted: boolean;
  /** Dots in front of it say that something was left out. */
  readonly isCutBefore: boolean;
};

export type SpokenWord = QuotedWord & { readonly isGapExpected: boolean };

export type ParsedQuote = {
  readonly text: string;
  readonly words: readonly QuotedWord[];
  readonly insertions: readonly string[];
  readonly isCutAtEnd: boolean;
};

const dots = /[[(（［<{]\s*(?:\.{2,}|…+|omissis)\s*[\])）］>}]|…+|\.{3,}|\. \. \./giu;
const bracket = /[[【［〔][^\]】］〕]*[\]】］〕]/gu;

/** A quote with its editor's brackets and dots taken for what they say. */
export function parseQuote(text: string): ParsedQuote {
  // A bracket around part of a word, "[T]he", only changes a letter.
  const even = text.replaceAll(/\[(\p{L}{1,2})\](?=\p{L})/gu, '\u200b$1\u200b');
  const cuts = [...even.matchAll(dots)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
  }));
  let undotted = even;
  for (const { start, end } of cuts)
    undotted = undotted.slice(0, start) + ' '.repeat(end - start) + undotted.slice(end);
  const brackets = [...undotted.matchAll(bracket)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
    text: all,
  }));
  const plain = splitWords(undotted);
  const words = plain.map((word, at) => ({
    ...word,
    isInserted: brackets.some(({ start, end }) => word.start >= start && word.end <= end),
    isCutBefore: cuts.some(({ start }) => start < word.start && start >= (plain[at - 1]?.end ?? 0)),
  }));
  const last = plain.at(-1)?.end ?? 0;
  return {
    text,
    words,
    insertions: brackets.map((one) => one.text),
    isCutAtEnd: cuts.some(({ start }) => start >= last),
  };
}

/** The words said to be the speaker’s, without those an editor put in. */
export const spokenWords = (quote: ParsedQuote): SpokenWord[] =>
  quote.words
    .map((word, at) => ({
      ...word,
      isGapExpected: word.isCutBefore || (quote.words[at - 1]?.isInserted ?? false),
    }))
    .filter((word) => !word.isInserted);
