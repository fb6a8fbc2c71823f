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
  refuseSources([...asked.sources, ...(asked.translations ?? [])]);
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
    alsoIn: [...judged.alsoIn],
    notCompared: [...judged.notCompared],
  };
}

/** A place names its source, and of what has no words nothing can be said. */
function refuseSources(sources: QuoteRequest['sources']): void {
  sources.forEach(({ name, text }, at) => {
    if (sources.findIndex((one) => one.name === name) !== at)
      throw wrongValue('sources', asIs(name), wording('expect.source-names'));
    if (splitWords(text).length === 0)
      throw wrongValue(name, asIs(text.trim()), wording('expect.source-words'));
  });
}
