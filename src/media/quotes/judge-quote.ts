import { largest, smallest } from '../../lib/lists/index.js';
import { type AlignedQuoteWord, alignLeavingOut, alignWithOthers } from './align-words.js';
import { findAllowances } from './find-allowances.js';
import { type ContextCut, findContext } from './find-context.js';
import { findPieces, type PlacedPiece } from './find-pieces.js';
import { findRuns } from './find-runs.js';
import { isOtherLanguage } from './is-other-language.js';
import { type ParsedQuote, parseQuote } from './parse-quote.js';
import { type ParsedSource, parseSource, type QuoteSource } from './parse-source.js';
import {
  type Exchange,
  exchangePlace,
  type OmittedRange,
  type ReadAlignment,
  readAlignment,
  type WordRange,
} from './read-alignment.js';
import { isSamePerson, speakersAt } from './speaker-at.js';
import { exchangeTurns, gapTurns } from './turns-meaning.js';
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
};

type Found = {
  readonly wording: QuoteVerdict;
  readonly source: ParsedSource;
  readonly read: ReadAlignment;
  readonly placed?: readonly PlacedPiece[];
  /** What of the words at its ends stands outside, where it begins or ends within a word: "safe" out of "unsafe". */
  readonly cutWords?: { readonly before: string; readonly after: string };
  /** Where it stands, sign by sign, where its bounds are not those of words. */
  readonly span?: { readonly start: number; readonly end: number };
  /** Words of the rest of a sentence that dots at an end stand for. */
  readonly ends?: readonly OmittedRange[];
};

export function judgeQuote(asked: QuoteAsked): JudgedQuote {
  const quote = parseQuote(asked.quote);
  const sources = asked.sources.map(parseSource);
  const found = findQuote(quote, sources, asked);
  if (found) return present(found, quote, asked, false);
  const translations = (asked.translations ?? []).map(parseSource);
  const translated = findQuote(quote, translations, asked);
  if (translated) return present(translated, quote, asked, true);
  const isForeign = sources.length > 0 && sources.every((one) => isOtherLanguage(asked.quote, one.text));
  const verdict = isForeign && translations.length === 0 ? 'cannot-tell' : 'not-found';
  return { ...nothing, verdict, wording: verdict, nearest: isForeign ? null : nearestOf(quote, sources) };
}

function findQuote(
  quote: ParsedQuote,
  sources: readonly ParsedSource[],
  asked: QuoteAsked,
): Found | undefined {
  return (
    findVerbatim(quote, sources, asked) ??
    findWhole(quote, sources, asked) ??
    findShortened(quote, sources, asked) ??
    findJoined(quote, sources, 'where it was joined') ??
    findAltered(quote, sources, asked) ??
    findJoined(quote, sources, 'anywhere')
  );
}

const spoken = (quote: ParsedQuote): AlignedQuoteWord[] =>
  quote.words
    .map((word, at) => ({
      ...word,
      isGapExpected: word.isCutBefore || (quote.words[at - 1]?.isInserted ?? false),
    }))
    .filter((word) => !word.isInserted);

function findVerbatim(
  quote: ParsedQuote,
  sources: readonly ParsedSource[],
  asked: QuoteAsked,
): Found | undefined {
  const words = spoken(quote);
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
  return bestFor(found, asked);
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

function findShortened(
  quote: ParsedQuote,
  sources: readonly ParsedSource[],
  asked: QuoteAsked,
): Found | undefined {
  const words = spoken(quote);
  const found = sources.flatMap((source) => {
    const alignment = alignLeavingOut(words, source.words);
    if (!alignment) return [];
    const read = readAlignment({ quote: quote.text, words: quote.words, source, alignment });
    if (read.altered.length > 0 || !read.gaps.every((gap) => isLeftOut(gap, source))) return [];
    return isThin(read, source) ? [] : [{ wording: 'shortened', source, read } as const];
  });
  return bestFor(found, asked);
}

const [markedWordsMax, unmarkedAcrossMax] = [80, 4];

/** A cut, and not the seam of two passages: within a sentence, one whole sentence, or marked and not far. */
function isLeftOut({ first, last, isMarked }: OmittedRange, { words }: ParsedSource): boolean {
  const [before, after] = [words[first - 1], words[last + 1]];
  if (before?.turn !== after?.turn) return false;
  if (isMarked) return last - first < markedWordsMax;
  const sentences = (after?.sentence ?? 0) - (before?.sentence ?? 0);
  if (sentences === 0 || last - first < unmarkedAcrossMax) return true;
  const [head, tail] = [words[first]?.sentence, words[last]?.sentence];
  return head === tail;
}

/** Words picked one by one out of a long passage say nothing of it. */
function isThin({ pieces, gaps, same }: ReadAlignment, { words }: ParsedSource): boolean {
  const unmarked = gaps.filter((gap) => !gap.isMarked);
  const skipped = unmarked.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const isOneSentence = words[pieces[0]?.first ?? 0]?.sentence === words[pieces.at(-1)?.last ?? 0]?.sentence;
  return (
    unmarked.length > 1 && (isOneSentence ? skipped > same * 4 : skipped > same || unmarked.length > same / 2)
  );
}

/** A stretch of the text that begins or ends within a word, or has what an editor's brackets hold. */
function findWhole(
  quote: ParsedQuote,
  sources: readonly ParsedSource[],
  asked: QuoteAsked,
): Found | undefined {
  const text = quote.text.trim();
  if (text === '') return undefined;
  const found = sources.flatMap((source): Found[] => {
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

function findJoined(
  quote: ParsedQuote,
  sources: readonly ParsedSource[],
  where: 'where it was joined' | 'anywhere',
): Found | undefined {
  const placed = findPieces(quote, sources, where);
  const source = placed?.[0]?.source;
  if (!placed || !source) return undefined;
  return { wording: 'joined', source, placed, read: { pieces: [], gaps: [], altered: [], same: 0 } };
}

const [sameShareMin, fewWords] = [0.6, 2];

function findAltered(
  quote: ParsedQuote,
  sources: readonly ParsedSource[],
  asked: QuoteAsked,
): Found | undefined {
  const words = spoken(quote);
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

/** Of several places the one whose speaker and day are those that are said. */
function bestFor<T extends Found>(found: readonly T[], asked: QuoteAsked): T | undefined {
  const rank = (one: T): number => {
    const { speakerIs, dayIs } = whoAndWhen(one, asked);
    return (
      (one.wording === 'verbatim' ? 4 : 0) +
      fit[speakerIs] * 2 +
      (dayIs === 'same' ? 2 : dayIs === 'unknown' ? 1 : 0)
    );
  };
  return found.toSorted((a, b) => rank(b) - rank(a))[0];
}

const fit = { same: 2, unknown: 1, other: 0 };

function whoAndWhen({ source, read, placed }: Found, { saidBy, saidOn }: QuoteAsked) {
  const pieces = placed ?? read.pieces.map((piece) => ({ ...piece, source }));
  const first = pieces[0];
  const word = first?.source.words[first.first];
  const end = first?.source.words[first.last]?.end ?? 0;
  const turn = word?.turn ?? 0;
  const speakers = first && word ? speakersAt(first.source, word.start, end, turn) : [];
  const trueDate = first?.source.turns[turn]?.date ?? null;
  const speakerIs =
    speakers.length === 0 || !saidBy
      ? 'unknown'
      : speakers.some((one) => isSamePerson(saidBy, one))
        ? 'same'
        : 'other';
  const dayIs =
    !trueDate || !saidOn ? 'unknown' : trueDate === saidOn ? 'same' : trueDate < saidOn ? 'earlier' : 'later';
  return { speakers, trueDate, speakerIs, dayIs } as const;
}

function present(found: Found, quote: ParsedQuote, asked: QuoteAsked, byTranslation: boolean): JudgedQuote {
  const { source, read, wording } = found;
  const told = whoAndWhen(found, asked);
  const pieces = found.placed ?? read.pieces.map((piece) => ({ ...piece, source }));
  const [first, last] = [pieces[0], pieces.at(-1)];
  const context = first && last ? contextOf(first, last, found.cutWords) : undefined;
  const ends = found.ends ?? [];
  const turns =
    wording === 'joined' ||
    context?.turnsBefore ||
    context?.turnsAfter ||
    read.gaps.some((gap) => !ends.includes(gap) && gapTurns(source, gap)) ||
    read.altered.some(exchangeTurns);
  return {
    verdict: byTranslation ? 'translation' : verdictOf(wording, told),
    wording,
    segments: found.span
      ? [{ source: source.name, ...found.span, text: source.text.slice(found.span.start, found.span.end) }]
      : pieces.map((piece) => withStop(passage(piece.source, piece), piece.source, quote, piece === last)),
    omitted: read.gaps.map((gap) => ({ ...passage(source, gap), isMarked: gap.isMarked })),
    altered: read.altered.map(({ isBracketed: _, ...exchange }) => exchange),
    insertions: quote.insertions,
    cutIsMarked: read.gaps.length === 0 ? null : read.gaps.every((gap) => gap.isMarked),
    turnsMeaning: turns,
    contextCut:
      context?.before === undefined && context?.after === undefined
        ? null
        : { before: context.before ?? null, after: context.after ?? null },
    nearest:
      first && last && first.source === last.source ? sentenceOf(first.source, first.first, last.last) : null,
    ...told,
    allowances: found.placed ? [] : findAllowances(quote, source, read),
    byTranslation,
  };
}

function verdictOf(wording: QuoteVerdict, { speakerIs, dayIs }: ReturnType<typeof whoAndWhen>): QuoteVerdict {
  if (wording !== 'verbatim' && wording !== 'shortened') return wording;
  if (speakerIs === 'other') return 'wrong-speaker';
  return dayIs === 'earlier' || dayIs === 'later' ? 'wrong-time' : wording;
}

function contextOf(first: PlacedPiece, last: PlacedPiece, cutWords = { before: '', after: '' }): ContextCut {
  const begins = findContext(first.source, first.first, first.last);
  const ends = first === last ? begins : findContext(last.source, last.first, last.last);
  return {
    before: cutWords.before === '' ? begins.before : cutWords.before,
    after: cutWords.after === '' ? ends.after : cutWords.after,
    turnsBefore: begins.turnsBefore || cutWords.before !== '',
    turnsAfter: ends.turnsAfter || cutWords.after !== '',
  };
}

function passage(source: ParsedSource, range: WordRange): Passage {
  const [start, end] = [source.words[range.first]?.start ?? 0, source.words[range.last]?.end ?? 0];
  return { source: source.name, start, end, text: source.text.slice(start, end) };
}

/** The stop behind the last word belongs to the passage where the quote has one too. */
function withStop(piece: Passage, { text }: ParsedSource, quote: ParsedQuote, isLast: boolean): Passage {
  const hasStop =
    isLast && /[.。!！]/u.test(quote.words.at(-1)?.behind ?? '') && /[.。!！]/u.test(text.charAt(piece.end));
  return hasStop ? { ...piece, end: piece.end + 1, text: piece.text + text.charAt(piece.end) } : piece;
}

function sentenceOf(source: ParsedSource, first: number, last: number): Passage {
  const { words } = source;
  const of = (at: number) => ({ sentence: words[at]?.sentence, turn: words[at]?.turn });
  const [begins, ends] = [of(first), of(last)];
  return passage(source, {
    first: words.findIndex(({ sentence, turn }) => sentence === begins.sentence && turn === begins.turn),
    last: words.findLastIndex(({ sentence, turn }) => sentence === ends.sentence && turn === ends.turn),
  });
}

/** The sentence that shares most with a quote that stands nowhere. */
function nearestOf(quote: ParsedQuote, sources: readonly ParsedSource[]): Passage | null {
  const words = spoken(quote);
  const near = sources.flatMap((source) => {
    const alignment = alignWithOthers(words, source.words);
    const at =
      alignment?.at.filter((_, index) => alignment.isSame[index]).filter((place) => place !== undefined) ??
      [];
    const [first] = at;
    return first === undefined || at.length < 2 ? [] : [{ source, first, same: at.length }];
  });
  const best = near.toSorted((a, b) => b.same - a.same)[0];
  return best ? sentenceOf(best.source, best.first, best.first) : null;
}

const nothing = {
  segments: [],
  omitted: [],
  altered: [],
  insertions: [],
  cutIsMarked: null,
  turnsMeaning: false,
  contextCut: null,
  speakers: [],
  speakerIs: 'unknown',
  trueDate: null,
  dayIs: 'unknown',
  allowances: [],
  byTranslation: false,
} as const;
