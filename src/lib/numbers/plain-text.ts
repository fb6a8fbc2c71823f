import { simplified } from '../text/index.js';

// Found when the first is met: looking through all characters would hold up the start of every process.
let zeros: readonly number[] | undefined;

/** The code points of the digit zero; nine more digits follow each. */
function zeroOfEveryScript(): readonly number[] {
  const found: number[] = [];
  for (let at = 0x30; at < 0x1_fbff; at++) {
    if (/\p{Nd}/u.test(String.fromCodePoint(at))) {
      found.push(at);
      at += 9;
    }
  }
  return found;
}

const digitOf = (character: string): string => {
  const point = character.codePointAt(0) ?? 0;
  zeros ??= zeroOfEveryScript();
  const zero = zeros.findLast((each) => each <= point);
  return zero === undefined ? character : String((point - zero) % 10);
};

// Full-width forms are the ASCII ones moved by this much. Superscripts stay: "500¹" is 500 with a footnote.
const fullWidth = 0xfee0;
const narrow = (character: string): string =>
  String.fromCodePoint((character.codePointAt(0) ?? fullWidth) - fullWidth);

/** Full-width signs as ASCII ones, and the digits of every script as 0 to 9; nothing else is changed. */
export const asciiDigits = (text: string): string =>
  text.replaceAll(/[\uff01-\uff5e]/g, narrow).replaceAll(/(?=[^0-9])\p{Nd}/gu, digitOf);

const vulgar: Readonly<Record<string, string>> = { '½': '·5', '¼': '·25', '¾': '·75' };

/**
 * The text in one way of writing: ASCII digits, one kind of space and apostrophe, lower case, no accents. `·` is a
 * mark that can only be decimal, `'` one that can only group.
 */
export function plainText(text: string): string {
  return (
    text
      .normalize('NFC')
      // Marks of direction and joining have no width and no meaning here.
      .replaceAll(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
      .replaceAll(/[\uff01-\uff5e]/g, narrow)
      .replaceAll(/(?=[^0-9])\p{Nd}/gu, digitOf)
      .replaceAll(/\p{Script=Han}/gu, simplified)
      .replaceAll(/(\d?) ?([½¼¾])/g, (_, digit: string, part: string) => `${digit || '0'}${vulgar[part]}`)
      .replaceAll(/(?<=\d)[\u066b\u2027\u22c5](?=\d)/g, '·')
      .replaceAll(/[\u2018\u2019\u02bc\u0060\u00b4\u066c]/g, "'")
      .replaceAll('\u060c', ',')
      .replaceAll('\u066a', '%')
      .replaceAll(/[\u2010-\u2015\u2212\u301c\u223c\u007e](?=.)/g, (mark, at: number) =>
        at > 0 && /[~\u301c\u223c]/.test(mark) ? '-' : /[~\u301c\u223c]/.test(mark) ? '~' : '-',
      )
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .normalize('NFD')
      .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
      .normalize('NFC')
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}
