import { findAllowances } from './find-allowances.js';
import { type ContextCut, findContext } from './find-context.js';
import type { PlacedPiece } from './find-pieces.js';
import type { JudgedQuote, QuoteAsked, QuoteFound } from './judged-quote.js';
import type { ParsedQuote } from './parse-quote.js';
import { passage, sentenceOf, withStop } from './quote-passage.js';
import { exchangeTurns, gapTurns } from './turns-meaning.js';
import type { QuoteVerdict } from './verdict.js';
import { whoAndWhen } from './who-and-when.js';

/** What was found, as it is answered. */
export function judgedOf(found: QuoteFound, quote: ParsedQuote, asked: QuoteAsked): JudgedQuote {
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
    verdict: verdictOf(wording, told),
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
    byTranslation: false,
    alsoIn: found.alsoIn ?? [],
    notCompared: [],
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
