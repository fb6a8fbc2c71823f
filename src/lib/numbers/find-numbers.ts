import { findChineseNumbers } from './find-chinese.js';
import type { Lexicon } from './lexicon.js';
import { lexiconOf } from './lexicons.js';
import type { NumberInText } from './number-in-text.js';
import { plainText } from './plain-text.js';
import { type NumberReading, readNumber } from './read-number.js';
import { isNumberWord } from './spelled.js';

type Token = { readonly start: number; readonly end: number; readonly kind: Kind };
/** `core` makes a number by itself; `joint` only beside one: "about", "and", "per cent", an article. */
type Kind = 'core' | 'joint' | 'other';

const tokenPattern =
  /(\d(?:[\d.,'’·]*\d)?(?:[ \u00a0\u2009\u202f]\d{3}(?![\d\p{L}]|[.,]?\d))*(?:[.,]\d+)?[½¼¾]?|[½¼¾])|(\p{L}+(?:['’](?=\p{L}))?\.?)|([%‰+–—-])|([^\s])/gu;

const leftMax = 5;
const rightMax = 6;

/**
 * Every number of a running text with where it stands, in digits or in words, with what qualifies it: "about 40,000",
 * "between two and three million", "mezzo milione", 近1.3万. A lone "one" is taken for an article and left out.
 */
export function findNumbers(text: string, language: string): NumberInText[] {
  const lexicon = lexiconOf(language);
  if (lexicon?.language === 'zh') return findChineseNumbers(text);
  const kinds = new KindsOfWords(lexicon);
  const tokens = [...tokensOf(text, kinds)];
  const found: NumberInText[] = [];
  let at = 0;
  while (at < tokens.length) {
    const one =
      tokens[at]?.kind === 'core' ? widest(text, tokens, at, found.at(-1)?.end ?? 0, language) : undefined;
    if (one) found.push(one.number);
    at = one ? one.next : at + 1;
  }
  return found;
}

// "5 m" is a length and "1.2m doses" are millions.
const shortScale = /^(?:k|m|t)$/i;

function* tokensOf(text: string, kinds: KindsOfWords): Generator<Token> {
  let before: Kind = 'other';
  for (const match of text.matchAll(tokenPattern)) {
    const [whole, digits, word, sign] = match;
    // "كمامة وثلاثة صناديق": Arabic writes "and" as a letter of the next word, which begins another number here.
    if (word?.startsWith('و') && before !== 'core' && kinds.of(word.slice(1)) === 'core') {
      yield { start: match.index + 1, end: match.index + whole.length, kind: 'core' };
      before = 'core';
      continue;
    }
    const isAttached =
      /\d/.test(text[match.index - 1] ?? '') || /^ ?[€$£¥]/.test(text.slice(match.index + whole.length));
    const kind = digits
      ? 'core'
      : word
        ? shortScale.test(word)
          ? isAttached
            ? 'joint'
            : 'other'
          : kinds.of(word)
        : sign
          ? 'joint'
          : 'other';
    yield { start: match.index, end: match.index + whole.length, kind };
    before = kind;
  }
}

function widest(
  text: string,
  tokens: readonly Token[],
  at: number,
  from: number,
  language: string,
): { readonly number: NumberInText; readonly next: number } | undefined {
  let left = at;
  while (left > 0 && at - left < leftMax && joins(text, tokens[left - 1], from)) left--;
  let right = at;
  while (right + 1 < tokens.length && right - at < rightMax && goesOn(text, tokens, right)) right++;
  for (let end = right; end >= at; end--) {
    for (let start = left; start <= at; start++) {
      const [first, last] = [tokens[start], tokens[end]];
      if (!first || !last) continue;
      const number =
        readAt(text, first.start, last.end, language) ??
        // The full stop of a sentence is none of an abbreviation.
        (text.charAt(last.end - 1) === '.' ? readAt(text, first.start, last.end - 1, language) : undefined);
      if (number)
        return {
          number: withoutArticle(text, number, tokens.slice(start + 1, at + 1), language),
          next: end + 1,
        };
    }
  }
  return undefined;
}

const isSame = (one: NumberReading, other: NumberReading): boolean =>
  one.kind === 'read' && other.kind === 'read' && one.low === other.low && one.high === other.high;

const definite = /^(?:the|il|i|le|lo|gli|la|l['’]|el|los|las|les|die|der|das|den) ?$/i;

/** "Of the 3,000,000": the article says nothing about the number. */
function withoutArticle(
  text: string,
  wide: NumberInText,
  tokens: readonly Token[],
  language: string,
): NumberInText {
  const [next] = tokens;
  if (!definite.test(text.slice(wide.start, next?.start))) return wide;
  const narrow = next && readAt(text, next.start, wide.end, language);
  if (!narrow) return wide;
  return isSame(narrow.reading, wide.reading)
    ? withoutArticle(text, narrow, tokens.slice(1), language)
    : wide;
}

const joins = (text: string, token: Token | undefined, from: number): boolean =>
  token !== undefined &&
  token.kind !== 'other' &&
  token.start >= from &&
  !/[\n%+]/.test(text.slice(token.start, token.end));

function goesOn(text: string, tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || !next || next.kind === 'other') return false;
  return !text.slice(token.end, next.start).includes('\n');
}

// "A little more than": the little says nothing an interval could hold.
const softeners =
  /^(?:(?:just|well|a (?:little|bit)|slightly|only|un po'|poco|un poco|algo|un peu|legerement|etwas|gut|weit|noch) )+/;

function readAt(text: string, start: number, end: number, language: string): NumberInText | undefined {
  const words = text.slice(start, end);
  const plain = plainText(words);
  if (isArticle(plain)) return undefined;
  const isWhole = /^[^\d]*\d{1,3}[.,]\d{3}\D*$/.test(words) && !/[%‰]/.test(words);
  const reading = readNumber(words, { language });
  if (isOrigin(plain, reading)) return undefined;
  if (reading.kind !== 'unreadable') return { start, end, reading };
  const softened = plain.replace(softeners, '').replace(/^ein(?:e|en)? gute[sn]? /, 'mehr als ein ');
  if (softened === plain) return undefined;
  const rest = readNumber(softened, { language, isWhole });
  return rest.kind === 'unreadable' ? undefined : { start, end, reading: rest };
}

// "From 30 countries" is where something comes from; "from 3 to 5" is a range.
const isOrigin = (plain: string, reading: NumberReading): boolean =>
  reading.kind === 'read' &&
  reading.high === Number.POSITIVE_INFINITY &&
  /^(?:from|da|desde|ab) /.test(plain);

const articles = new Set([
  'a',
  'an',
  'one',
  'un',
  'uno',
  'una',
  'une',
  'ein',
  'eine',
  'einen',
  'einer',
  'einem',
  'eines',
  'eins',
  'medio',
  'media',
  'mezzo',
  'mezza',
  'half',
  'halb',
  'halbe',
  'metà',
  'واحد',
  'واحدة',
  'واحده',
  'أحد',
  'احد',
  'إحدى',
  'احدى',
]);
const isArticle = (plain: string): boolean => articles.has(plain) || plain === 'tens';

/** Remembers what each word of a text is good for: texts repeat their words. */
class KindsOfWords {
  private readonly known = new Map<string, Kind>();
  private readonly joints: ReadonlySet<string>;
  private readonly cores: ReadonlySet<string>;

  constructor(private readonly lexicon: Lexicon | undefined) {
    const { before = {}, after = {}, ranges = [], percent = [], articles: own = [] } = lexicon?.phrases ?? {};
    const phrases = [
      ...Object.values(before).flat(),
      ...Object.values(after).flat(),
      ...ranges.flat(),
      ...percent,
      ...own,
      ...softenerWords,
    ];
    this.joints = new Set(phrases.flatMap((phrase) => phrase.split(' ').flatMap(bothWays)));
    const counting = lexicon
      ? [...lexicon.fractions.keys(), ...lexicon.several.keys(), ...(lexicon.around?.keys() ?? [])]
      : [];
    this.cores = new Set(
      counting.flatMap((words) => words.split(' ').slice(-1)).filter((word) => word.length > 3),
    );
  }

  of(word: string): Kind {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const kind = this.find(plainText(word));
    this.known.set(word, kind);
    return kind;
  }

  private find(word: string): Kind {
    const bare = word.replace(/[.']$/, '');
    if (this.lexicon === undefined) return 'other';
    if (articles.has(bare)) return 'joint';
    if (this.cores.has(bare) || isNumberWord(bare, this.lexicon)) return 'core';
    return this.joints.has(word) || this.joints.has(bare) || this.lexicon.and.has(bare) || linking.has(bare)
      ? 'joint'
      : 'other';
  }
}

const linking = new Set(['of', 'di', 'de', 'd', 'in', 'su', 'sur', 'cada', 'every', 'von']);
const softenerWords = [
  'just',
  'well',
  'little',
  'bit',
  'slightly',
  'only',
  'po',
  'poco',
  'algo',
  'peu',
  'etwas',
  'gut',
  'gutes',
  'gute',
  'noch',
  'a',
  'un',
];
const bothWays = (word: string): string[] => [word, word.replace(/[.']$/, '')];
