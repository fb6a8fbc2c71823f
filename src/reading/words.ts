import type { Words } from './lexicon/lexicon.js';

export type Span = { readonly start: number; readonly end: number };
export type Hit<K> = Span & { readonly key: K };

type Phrase<K> = {
  readonly key: K;
  /** What stands between the places where any letters may: "test* rapide*". */
  readonly parts: readonly string[];
  readonly length: number;
  readonly isBoundLeft: boolean;
  readonly isBoundRight: boolean;
};

const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

const letters = new Map<string, boolean>();

function isLetter(character: string): boolean {
  if (character === '') return false;
  const known = letters.get(character);
  if (known !== undefined) return known;
  const made = /[\p{L}\p{N}]/u.test(character);
  letters.set(character, made);
  return made;
}

/** Finds the words of a table in a plain text, each with the row it is of: the longest where several begin at one place. */
export class Finder<K> {
  private readonly byStart = new Map<string, Phrase<K | undefined>[]>();

  /** `except` are words that look like these and are not: "distribuidora" tells of no distribution. */
  constructor(table: Iterable<readonly [K, Words]>, except: Words = '') {
    for (const [key, words] of table)
      for (const word of words.split('|')) if (word !== '') this.add(phraseOf(key, word));
    for (const word of except.split('|')) if (word !== '') this.add(phraseOf(undefined, word));
    for (const phrases of this.byStart.values()) phrases.sort((a, b) => b.length - a.length);
  }

  in(plain: string): Hit<K>[] {
    const hits: Hit<K>[] = [];
    let at = 0;
    while (at < plain.length) {
      const hit = this.at(plain, at);
      if (hit && isOne(hit)) hits.push(hit);
      at = hit ? hit.end : at + 1;
    }
    return hits;
  }

  has(plain: string): boolean {
    let at = 0;
    while (at < plain.length) {
      const hit = this.at(plain, at);
      if (hit && isOne(hit)) return true;
      at = hit ? hit.end : at + 1;
    }
    return false;
  }

  /** Whether the text is one of the words and nothing else. */
  is(plain: string): boolean {
    const hit = this.at(plain, 0);
    return hit?.end === plain.length && isOne(hit);
  }

  private add(phrase: Phrase<K | undefined>): void {
    const start = phrase.parts[0]?.slice(0, 2) ?? '';
    const others = this.byStart.get(start);
    if (others) others.push(phrase);
    else this.byStart.set(start, [phrase]);
  }

  private at(plain: string, at: number): Hit<K | undefined> | undefined {
    let best: Hit<K | undefined> | undefined;
    for (const start of [plain.slice(at, at + 2), plain.charAt(at)])
      for (const phrase of this.byStart.get(start) ?? []) {
        const end = endOf(phrase, plain, at);
        if (end !== undefined && end > (best?.end ?? at)) best = { start: at, end, key: phrase.key };
      }
    return best;
  }
}

const isOne = <K>(hit: Hit<K | undefined>): hit is Hit<K> => hit.key !== undefined;

function phraseOf<K>(key: K, word: string): Phrase<K> {
  const isFree = isHan(word);
  return {
    key,
    parts: word.split('*'),
    length: word.length,
    isBoundLeft: !isFree && isLetter(word.charAt(0)),
    isBoundRight: !isFree && (word.endsWith('*') || isLetter(word.charAt(word.length - 1))),
  };
}

function endOf<K>(
  { parts, isBoundLeft, isBoundRight }: Phrase<K>,
  plain: string,
  start: number,
): number | undefined {
  if (isBoundLeft && isLetter(plain.charAt(start - 1))) return undefined;
  let at = start;
  for (const [number, part] of parts.entries()) {
    if (number > 0) while (isLetter(plain.charAt(at))) at++;
    if (!plain.startsWith(part, at)) return undefined;
    at += part.length;
  }
  return isBoundRight && isLetter(plain.charAt(at)) ? undefined : at;
}

/** Finds any of some words. */
export const compile = (words: Words, except: Words = ''): Finder<true> =>
  new Finder([[true as const, words]], except);

export const finderOf = <K extends string>(table: Readonly<Partial<Record<K, Words>>>): Finder<K> =>
  new Finder(Object.entries<Words | undefined>(table).map(([key, words]) => [key as K, words ?? '']));

/** Finds what a pattern matches. */
export const spansIn = (plain: string, pattern: RegExp): Span[] =>
  [...plain.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** The text with some places taken out of reading, everything else where it was. */
export function mask(plain: string, spans: readonly Span[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    masked += plain.slice(at, Math.max(at, start)) + '\u0001'.repeat(end - Math.max(at, start));
    at = end;
  }
  return masked + plain.slice(at);
}
