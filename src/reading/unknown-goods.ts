import type { GoodsWords } from './goods-words.js';
import { fold } from './parties/party.js';
import type { Tools } from './tools.js';
import type { Span } from './words.js';

const wordsAhead = /^ (?:\p{L}[\p{L}'’-]*(?: |$)){1,4}/u;

/**
 * Goods nobody has a list of: the noun right behind a number, in a sentence where something is given, sent or bought.
 * `area` is where the phrase ends.
 */
export function unknownGoods(
  plain: string,
  shown: string,
  number: Span,
  area: number,
  tools: Tools,
): GoodsWords | undefined {
  const { language } = tools.lexicon;
  if (tools.isChinese || !isInTransfer(plain, number, tools)) return undefined;
  const phrase = wordsAhead.exec(`${shown.slice(number.end, area).trimEnd()} `)?.[0] ?? '';
  const words = phrase.trim().split(' ');
  const last = words.findIndex((word, at) => isNoun(word, at, language));
  const noun = words[last];
  if (noun === undefined || words.slice(0, last + 1).some((word) => isNone(word, tools))) return undefined;
  const start = number.end + 1;
  return { start, end: start + words.slice(0, last + 1).join(' ').length, key: 'thing' };
}

/** Where a plural or a capital shows that a word is the noun: in English and German behind its adjectives. */
function isNoun(word: string, at: number, language: string): boolean {
  if (language === 'de') return /^\p{Lu}\p{Ll}{2,}/u.test(word);
  if (/^\p{Lu}/u.test(word) || word.length < 4 || word.endsWith('mente')) return false;
  if (language === 'en') return /[^s]s$/.test(word);
  return at === 0 && (language === 'it' ? /[aeiou]$/ : /[sx]$/).test(word);
}

function isNone(
  word: string,
  { noNames, acts, rest, counted, adjectives, say, future, hedge, before }: Tools,
): boolean {
  const folded = fold(word);
  return (
    [noNames, acts, rest, counted, adjectives, say, future, hedge].some((each) => each.is(folded)) ||
    before.some(({ pattern }) => pattern.test(`${folded} `))
  );
}

// A mark within a number ends nothing.
const sentenceEnd = /[.!?](?=\s)|\n/u;

/** In a sentence where something is given, sent or bought. */
export function isInTransfer(plain: string, { start, end }: Span, { acts }: Tools): boolean {
  const ahead =
    plain
      .slice(Math.max(0, start - 200), start)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const behind = plain.slice(end, end + 200).split(sentenceEnd)[0] ?? '';
  return acts.has(ahead) || acts.has(behind);
}
