import { separator } from './read-bare.js';

// What programs and scanners are set to send for FNC1, in so many signs that nothing else is meant by it.
const spelled =
  /\u241d|\\x1d|\\u001d|\\u\{1d\}|\\035|\\F(?=\d|$)|\\GS|&#29;|&#x1d;|%1D(?=\d)|~d029|(?:[{[<(#\\^]|<%)(?:GS|FNC1|FNC|F8|GS1)(?:[}\]>)#]|%>)/gi;
// One sign that no field may hold; scanners are set to these.
const known = [
  '~1',
  '^]',
  '|',
  '@',
  '^',
  '~',
  '#',
  '§',
  '¦',
  '¬',
  '\t',
  '\u001c',
  '\u001e',
  '\u001f',
  'ñ',
  'è',
  'Ì',
  '\u00e8',
];

export type StandIn = {
  readonly text: string;
  readonly isKnown: boolean;
  /** What is said of one that is not known. */
  readonly code?: 'separator-guessed' | 'spaces-between';
};

export const withSpelledSeparators = (text: string): string => text.replace(spelled, separator);

/** The text with each sign that may stand for a separator taken for one, in turn. */
export function standIns(text: string): StandIn[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what scanners send.
  const foreign = new Set([...text].filter((sign) => !/[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z\u001d]/.test(sign)));
  const others = [...foreign].filter((sign) => !known.includes(sign));
  return [
    ...known.filter((sign) => text.includes(sign)).map((sign) => ({ sign, isKnown: true })),
    ...others.map((sign) => ({ sign, isKnown: false })),
  ].map(({ sign, isKnown }) => ({ text: text.replaceAll(sign, separator), isKnown }));
}
