import type { PlacedPiece } from './find-pieces.js';
import type { ParsedSource, QuoteSource } from './parse-source.js';
import type { Exchange, OmittedRange, ReadAlignment } from './read-alignment.js';
import type { QuoteAllowance, QuoteVerdict } from './verdict.js';

export type QuoteAsked = {
  readonly quote: string;
  readonly saidBy?: string | undefined;
  readonly saidOn?: string | undefined;
  readonly sources: readonly QuoteSource[];
  /** Translations that somebody entered of the sources. */
  readonly translations?: readonly QuoteSource[] | undefined;
};

export type Passage = {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

export type JudgedQuote = {
  readonly verdict: QuoteVerdict;
  /** What the words alone come to, where speaker or day are another's. */
  readonly wording: QuoteVerdict;
  readonly segments: readonly Passage[];
  readonly omitted: readonly (Passage & { readonly isMarked: boolean })[];
  readonly altered: readonly Omit<Exchange, 'isBracketed'>[];
  readonly insertions: readonly string[];
  readonly cutIsMarked: boolean | null;
  readonly turnsMeaning: boolean;
  readonly contextCut: { readonly before: string | null; readonly after: string | null } | null;
  /** The sentence the passage stands in, or the one most like the quote. */
  readonly nearest: Passage | null;
  readonly speakers: readonly string[];
  readonly speakerIs: 'same' | 'other' | 'unknown';
  readonly trueDate: string | null;
  readonly dayIs: 'same' | 'earlier' | 'later' | 'unknown';
  readonly allowances: readonly QuoteAllowance[];
  /** It was held against a translation that somebody entered. */
  readonly byTranslation: boolean;
  /** Other sources in which it stands in the same words. */
  readonly alsoIn: readonly string[];
  /** Sources in another language than the quote. */
  readonly notCompared: readonly string[];
};

/** Where a quote was found, before it is told. */
export type QuoteFound = {
  readonly wording: QuoteVerdict;
  readonly source: ParsedSource;
  readonly read: ReadAlignment;
  readonly placed?: readonly PlacedPiece[];
  readonly alsoIn?: readonly string[];
  /** What of the words at its ends stands outside, where it begins or ends within a word: "safe" out of "unsafe". */
  readonly cutWords?: { readonly before: string; readonly after: string };
  /** Where it stands, sign by sign, where its bounds are not those of words. */
  readonly span?: { readonly start: number; readonly end: number };
  /** Words of the rest of a sentence that dots at an end stand for. */
  readonly ends?: readonly OmittedRange[];
};
