import { findNearest } from './find-nearest.js';
import { findQuote } from './find-quote.js';
import { isOtherLanguage } from './is-other-language.js';
import { judgedOf } from './judged-of.js';
import type { JudgedQuote, QuoteAsked } from './judged-quote.js';
import { parseQuote } from './parse-quote.js';
import { parseSource, type QuoteSource } from './parse-source.js';

export function judgeQuote(asked: QuoteAsked): JudgedQuote {
  const quote = parseQuote(asked.quote);
  const sources = asked.sources.map(parseSource);
  const found = findQuote(quote, sources, asked);
  if (found?.wording === 'verbatim') return judgedOf(found, quote, asked);
  const isForeign = ({ text }: QuoteSource): boolean => isOtherLanguage(asked.quote, text);
  const foreign = sources.filter(isForeign);
  const notCompared = foreign.map(({ name }) => name);
  // Where it was found it was compared, whatever its few words look like.
  if (found) {
    const compared = [found.source, ...(found.placed ?? []).map(({ source }) => source)];
    return {
      ...judgedOf(found, quote, asked),
      notCompared: notCompared.filter((name) => !compared.some((source) => source.name === name)),
    };
  }
  const translations = (asked.translations ?? []).filter((one) => !isForeign(one)).map(parseSource);
  const translated = findQuote(quote, translations, asked);
  if (translated) return { ...judgedOf(translated, quote, asked), ...byTranslation };
  const nearest = findNearest(
    quote,
    sources.filter((one) => !foreign.includes(one)),
  );
  // Which translation is of which source nobody says: there must be as many.
  if (foreign.length > translations.length)
    return { ...nothing, verdict: 'cannot-tell', wording: 'cannot-tell', nearest, notCompared };
  return {
    ...nothing,
    verdict: 'not-found',
    wording: 'not-found',
    nearest,
    byTranslation: foreign.length > 0,
  };
}

const byTranslation = { verdict: 'translation', byTranslation: true } as const;

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
  alsoIn: [],
  notCompared: [],
} as const;
