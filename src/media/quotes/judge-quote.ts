import { findNearest } from './find-nearest.js';
import { findQuote } from './find-quote.js';
import { isOtherLanguage } from './is-other-language.js';
import { judgedOf } from './judged-of.js';
import type { JudgedQuote, QuoteAsked } from './judged-quote.js';
import { parseQuote } from './parse-quote.js';
import { parseSource } from './parse-source.js';

export function judgeQuote(asked: QuoteAsked): JudgedQuote {
  const quote = parseQuote(asked.quote);
  const sources = asked.sources.map(parseSource);
  const found = findQuote(quote, sources, asked);
  if (found) return judgedOf(found, quote, asked, false);
  const translations = (asked.translations ?? []).map(parseSource);
  const translated = findQuote(quote, translations, asked);
  if (translated) return judgedOf(translated, quote, asked, true);
  const isForeign = sources.length > 0 && sources.every((one) => isOtherLanguage(asked.quote, one.text));
  const verdict = isForeign && translations.length === 0 ? 'cannot-tell' : 'not-found';
  return { ...nothing, verdict, wording: verdict, nearest: isForeign ? null : findNearest(quote, sources) };
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
