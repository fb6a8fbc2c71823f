import { simplified } from './chinese.js';
import type { Lexicon } from './lexicon.js';
import { lexiconOf, lexicons } from './lexicons.js';
import { bothMarks, isSplit, type Marks, marksOf, unknownMarks } from './marks.js';
import { readPhrase } from './phrase.js';
import { plainText } from './plain-text.js';
import type { Attempt, Counted, Found, NumberBounds } from './reading.js';

type NumberContext = {
  /** Language tag of whoever wrote the text: "it", "de-CH". None where nobody knows. */
  readonly language?: string | undefined;
  /** A count of things, in which three decimals are as likely a thousand. */
  readonly isWhole?: boolean | undefined;
  /** A share, a rate or a per cent, in which a thousand is as likely three decimals. */
  readonly isRatio?: boolean | undefined;
};

export type NumberReading =
  | (NumberBounds & {
      readonly kind: 'read';
      /** Half a unit of the last digit that counts, where the text is one number. */
      readonly halfStep?: number;
      /** Digits only, with no mark, word or sign: read the same by everybody. */
      readonly isPlain: boolean;
    })
  | { readonly kind: 'two-ways'; readonly readings: readonly [NumberBounds, NumberBounds] }
  | { readonly kind: 'unreadable' };

const unreadable: NumberReading = { kind: 'unreadable' };
const textMax = 200;

/**
 * Reads a number, a range or an amount in words as people write it in six languages. What can mean two things is decided
 * by the language, and where there is none it is not decided.
 */
export function readNumber(text: string, { language, isWhole, isRatio }: NumberContext = {}): NumberReading {
  if (text.length > textMax) return unreadable;
  const plain = simplified(plainText(text));
  const found = readAs(plain, language, isWhole ? 'count' : isRatio ? 'ratio' : 'any');
  if (found.length === 0) return unreadable;
  const [first, second] = distinct(found);
  if (first && second) return { kind: 'two-ways', readings: [boundsOf(first), boundsOf(second)] };
  if (!first || !isSane(first)) return unreadable;
  const { low, high, point } = first;
  return {
    kind: 'read',
    low,
    high,
    ...(point && low === high && { halfStep: point.halfStep }),
    isPlain: /^\d+$/.test(plain),
  };
}

const boundsOf = ({ low, high }: NumberBounds): NumberBounds => ({ low, high });
const isSane = ({ low, high }: NumberBounds): boolean => low >= 0 && low <= high && Number.isFinite(low);

const distinct = (found: readonly Found[]): Found[] =>
  found.filter(
    (one, at) => found.findIndex((other) => other.low === one.low && other.high === one.high) === at,
  );

function readAs(text: string, language: string | undefined, of: Counted): readonly Found[] {
  const marks = language === undefined ? undefined : marksOf(language);
  if (language === undefined || marks === undefined) return readByWords(text, undefined, of);
  const own = lexiconOf(language);
  const doubtsMarks = isSplit(language) && /(?<![\d.])[1-9]\d{0,2},\d{3}(?![\d.,])/.test(text);
  const found = readWith(text, own, marks, of, doubtsMarks);
  return found.readings.length > 0 ? found.readings : readByWords(text, marks, of);
}

type Readings = {
  readonly readings: readonly Found[];
  readonly isDoubtful: boolean;
  readonly isWordDoubtful: boolean;
};

/** By one language's words and marks, and in every way those leave open. */
function readWith(
  text: string,
  lexicon: Lexicon | undefined,
  marks: Marks,
  of: Counted,
  isMarkDoubtful = false,
): Readings & { readonly usedScale: boolean } {
  const begin = (mine: Marks, worth: 0 | 1): Attempt => ({
    marks: mine,
    worth,
    of,
    marksDoubtful: isMarkDoubtful,
    wordDoubtful: false,
    usedWords: false,
    usedScale: false,
    ...(lexicon && { lexicon }),
  });
  const first = begin(marks, 0);
  const own = readPhrase(text, first);
  const byMark = first.marksDoubtful
    ? bothMarks(marks).map((each) => readPhrase(text, begin(each, 0)))
    : [own];
  const byWorth = first.wordDoubtful ? [readPhrase(text, begin(marks, 1))] : [];
  return {
    readings: own === undefined ? [] : [...byMark, ...byWorth].filter((each) => each !== undefined),
    usedScale: first.usedScale,
    isDoubtful: first.wordDoubtful || first.marksDoubtful,
    isWordDoubtful: first.wordDoubtful,
  };
}

/** Where the language is not known, or the words are not of it, the words themselves say which language they are. */
function readByWords(text: string, marks: Marks | undefined, of: Counted): readonly Found[] {
  const bare = readWith(text, undefined, unknownMarks, of);
  if (bare.readings.length > 0) return bare.readings;
  const read = lexicons.map((lexicon) => {
    const mine = readWith(text, lexicon, lexicon.marks, of);
    // "about 1.234" in an Italian text: the words say one thing and the text around them another.
    const conflicts = marks !== undefined && marks.decimal !== lexicon.marks.decimal && !mine.usedScale;
    return conflicts ? readWith(text, lexicon, lexicon.marks, of, true) : mine;
  });
  const certain = read.filter((each) => each.readings.length > 0 && !each.isDoubtful);
  const [english] = read;
  // "2 billion" without a language is English, as the files of a case are.
  if (english?.isWordDoubtful && english.readings.length > 0) return english.readings;
  return (certain.length > 0 ? certain : read).flatMap((each) => each.readings);
}
