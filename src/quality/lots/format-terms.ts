import type { LotLine } from '../../case/index.js';
import { type Message, type MessageKey, message, type Param } from '../../findings/index.js';
import { isMessageKey } from '../../words/index.js';

/** What a plan was asked for, in words: a lot of 40,000, AQL 2.5, level II, normal inspection. */
export const formatTerms = ({ facts }: LotLine): Message =>
  message('lots.terms', {
    terms: { list: [...facts].map(([word, value]) => formatFact(word, value)), join: 'commas' },
  });

// What no word of ours fits is shown as it stands in the file.
function formatFact(word: string, value: string): Param {
  const key = [`lots.fact.${word}.${value}`, `lots.fact.${word}`, `${word}.${value}`].find(isMessageKey);
  return key === undefined ? `${word} ${value}`.trim() : formatKnown(key, value);
}

const formatKnown = (key: MessageKey, value: string): Param => ({
  key,
  params: { value: /^\d+$/.test(value) ? Number(value) : value },
});
