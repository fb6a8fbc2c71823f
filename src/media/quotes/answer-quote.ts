import { formatMessage, type Language, wrongValue } from '../../findings/index.js';
import { asIs, wording } from '../../lib/wording/index.js';
import type { QuoteAnswer, QuoteRequest } from './api.js';
import { judgeQuote } from './judge-quote.js';
import { splitWords } from './split-words.js';
import { tellQuote } from './tell-quote.js';

/** Judges a quote and says in a language what was found. */
export function answerQuote(asked: QuoteRequest, language: Language): QuoteAnswer {
  if (splitWords(asked.quote).length === 0)
    throw wrongValue('quote', asIs(asked.quote.trim()), wording('expect.quote-words'));
  const judged = judgeQuote(asked);
  const says = tellQuote(judged, asked).map((one) => formatMessage(one, language));
  return {
    ...judged,
    says,
    segments: [...judged.segments],
    omitted: [...judged.omitted],
    altered: [...judged.altered],
    insertions: [...judged.insertions],
    speakers: [...judged.speakers],
    allowances: [...judged.allowances],
  };
}
