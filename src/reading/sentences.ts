import { findMonth } from '../lib/days/index.js';
import type { Legible } from './legible.js';
import type { Span } from './words.js';

export type Sentence = Span & { readonly paragraph: number };

const ends = /[.!?…]+["'”»)\u2019\u201c]*(?=\s|$|-)|[。！？]["”’』」）]*/gu;
const abbreviations =
  /(?:^|[\s(«“])(?:dr|mr|mrs|ms|prof|st|sr|sra|dra|dott|sig|ca|approx|inc|ltd|co|corp|vs|e|v|z|b|u|s|a|p|l|gov|gen|sen|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|mio|mrd|tsd|bzw|d|h|mme|m|pr|ref|tel|pag|ee|uu|aprox|cap|par|fig|rif|prot|lic|ing|avv|on|ecc|etc|usw|evtl|ggf|inkl|max|min|mind|st|str|[a-z]\.[a-z])$/;

/** The sentences of a text, by paragraph. A line break ends one: headlines have no full stop. */
export function sentencesOf({ shown, plain }: Legible): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  let start = 0;
  for (const line of plain.split('\n')) {
    if (line.trim() !== '') {
      for (const [from, to] of piecesOf(line, shown.slice(start, start + line.length)))
        found.push({ start: start + from, end: start + to, paragraph });
      paragraph++;
    }
    start += line.length + 1;
  }
  return found;
}

function* piecesOf(line: string, shown: string): Generator<readonly [number, number]> {
  let from = 0;
  for (const match of line.matchAll(ends)) {
    const to = match.index + match[0].length;
    if (!isEnd(line, shown, match.index, to)) continue;
    yield [from, to];
    from = to;
  }
  if (line.slice(from).trim() !== '') yield [from, line.length];
}

function isEnd(line: string, shown: string, at: number, to: number): boolean {
  if (/[。！？]/.test(line.charAt(at))) return true;
  const rest = line.slice(to).trimStart();
  const next = shown.slice(to).trimStart();
  if (rest === '') return true;
  if (line.charAt(at) !== '.') return !/^[\p{Ll}]/u.test(next);
  const before = line.slice(0, at);
  if (abbreviations.test(before)) return false;
  if (/(?:^|[ (])(?:no|nr|num|art|abs|n)$/.test(before) && /^\d/.test(rest)) return false;
  // 12. September, 4. Marz
  if (/(?:^|\D)\d{1,2}$/.test(before) && findMonth(/^\p{L}+/u.exec(rest)?.[0] ?? '') !== undefined)
    return false;
  return !/^[\p{Ll}]/u.test(next);
}

export type Quoted = Span & { readonly depth: number };

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '„': '“',
  '‚': '‘',
  '‘': '’',
  '「': '」',
  '『': '』',
  '»': '«',
  '"': '"',
};

/** What stands between quotation marks, and what stands between such within. A paragraph ends what was left open. */
export function quotesOf({ shown }: Legible): Quoted[] {
  const found: Quoted[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (let at = 0; at < shown.length; at++) {
    const character = shown.charAt(at);
    if (character === '\n') open.length = 0;
    const last = open.at(-1);
    if (last && closing[last.mark] === character && !isApostrophe(shown, at)) {
      found.push({ start: last.at + 1, end: at, depth: open.length });
      open.pop();
    } else if (opens(shown, at, open.length)) open.push({ mark: character, at });
  }
  return found.filter((quote) => !isFragment(shown, quote)).toSorted((a, b) => a.start - b.start);
}

// A few words in quotation marks within somebody else's sentence: "the ministry announced “tens of thousands of masks”".
const isFragment = (shown: string, { start, end }: Span): boolean =>
  /^\s*\p{Ll}/u.test(shown.slice(start, end)) &&
  !/[.!?…]/.test(shown.slice(start, end)) &&
  /[\p{L}\d,] ?$/u.test(shown.slice(0, start - 1)) &&
  !/[.!?]/.test(shown.slice(end - 1, end));

const isApostrophe = (shown: string, at: number): boolean =>
  shown.charAt(at) === '’' &&
  /\p{L}/u.test(shown.charAt(at - 1)) &&
  /\p{L}/u.test(shown.charAt(at + 1)) &&
  !/\p{Script=Han}/u.test(shown.charAt(at + 1));

function opens(shown: string, at: number, depth: number): boolean {
  const character = shown.charAt(at);
  if (!Object.hasOwn(closing, character)) return false;
  // Closing marks of one language open in another: these open at the beginning of a word only.
  if (/[»"‘“]/.test(character)) {
    const isAtWord = at === 0 || /[\s(—–:：，。、说讲称«“„"]/u.test(shown.charAt(at - 1));
    return isAtWord && /\S/.test(shown.charAt(at + 1)) && depth < 3;
  }
  return depth < 3;
}
