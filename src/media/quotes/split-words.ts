import { foldLetters } from './fold-letters.js';

/** A word, a number, one Chinese sign, an emoji or a question mark, and what stands behind it. */
export type QuoteWord = {
  /** What it is compared by. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Signs between it and the next one. */
  readonly behind: string;
  readonly sentence: number;
  /** Cut at the end of a line: whether a hyphen belongs to it nobody can tell. */
  readonly isSplit: boolean;
};

const emoji = '\\p{Extended_Pictographic}(?:\\p{EMod}|\\u200d\\p{Extended_Pictographic})*';
const number = '(?<![\\p{L}\\d])-?\\d+(?:[.,:/]\\d+)*(?!\\p{L})';
const alone = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]';
// A word that was cut at the end of a line goes on in the next one.
const letter = `(?:(?!${alone})[\\p{L}\\p{N}\\p{M}])`;
const inside = "['&-](?=[\\p{L}\\p{N}])|(?<=\\p{N})[.,](?=\\p{N})|-[ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})";
const word = `${letter}+(?:(?:${inside})${letter}+)*`;
const unit = '[%‰°$€£¥]';
const pattern = new RegExp(`${emoji}|${number}|${alone}\\p{M}*|${word}|${unit}|[?]`, 'gu');

const abbreviation = /^(?:dr|mr|mrs|ms|prof|sig|dott|st|no|nr|vs|jr|sr|gen|col|hon|rev|\p{L})$/iu;

export function splitWords(original: string): QuoteWord[] {
  const folded = foldLetters(original);
  const found = [...folded.text.matchAll(pattern)];
  let sentence = 0;
  return found.map(({ 0: text, index }, at) => {
    const behind = folded.text.slice(index + text.length, found[at + 1]?.index);
    const made = {
      key: keyOf(text),
      start: folded.starts[index] ?? 0,
      end: folded.ends[index + text.length - 1] ?? 0,
      behind,
      sentence,
      isSplit: /\n/.test(text),
    };
    if (endsSentence(text, behind, found[at + 1]?.[0])) sentence += 1;
    return made;
  });
}

function endsSentence(text: string, behind: string, next: string | undefined): boolean {
  if (text === '?' || /\n[ \t]*\r?\n|[。!！]/u.test(behind)) return next !== '?';
  return /\.(?:["”»’)\]]*\s|$)/u.test(behind) && !abbreviation.test(text);
}

const keyOf = (text: string): string =>
  text
    .replaceAll(/-[ \t]*\r?\n\s*/g, '')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ς', 'σ');

/** One word, as far as spelling of signs, breaks of lines and reading by a machine go. */
export const isSameWord = (quote: QuoteWord, source: QuoteWord): boolean =>
  quote.key === source.key ||
  (source.isSplit && quote.key.replaceAll('-', '') === source.key.replaceAll('-', '')) ||
  areMachineAlike(quote.key, source.key);

/** What a machine that reads print mixes up, within a word in which letters stand among digits. */
function areMachineAlike(quote: string, source: string): boolean {
  if (quote.length !== source.length) return false;
  return /\d/.test(source) && /\p{L}/u.test(source) && evenPrint(quote) === evenPrint(source);
}

const evenPrint = (key: string): string => key.replaceAll('o', '0').replaceAll(/[li|]/g, '1');
