import anyAscii from 'any-ascii';
import { readCountry } from '../../lib/countries/index.js';
import { plainLetters } from '../../lib/text/index.js';
import { links, partyKinds } from './name-words.js';

/** A name as it is compared: the kinds of party its words name, and its own part by its sound in plain letters. */
export type NameParts = {
  readonly kinds: ReadonlySet<string>;
  readonly sound: string;
  /** Its own words in plain letters, and the sound of each. */
  readonly words: readonly { readonly plain: string; readonly sound: string }[];
  /** First letters of all its words: the Fonds Espérance Sahel is the FES. */
  readonly initials: string;
  readonly plain: string;
  /** Written in letters for syllables or words, in which foreign names lose sounds. */
  readonly isUnspaced: boolean;
  /** ISO 3166-1 alpha-2, where it is the name of a country. */
  readonly country: string | undefined;
};

type KindWord = { readonly kind: string; readonly word: string };

const isUnspaced = (text: string): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);

const all: readonly KindWord[] = Object.entries(partyKinds)
  .flatMap(([kind, words]) => words.split('|').map((word) => ({ kind, word: plainLetters(word) })))
  .toSorted((a, b) => b.word.length - a.word.length);
const unspaced = all.filter(({ word }) => isUnspaced(word));
const several = all.filter(({ word }) => word.includes(' '));
const single = all.filter(({ word }) => !isUnspaced(word) && !word.includes(' '));

export function namePartsOf(name: string): NameParts {
  const found = new Set<string>();
  const take = (text: string, { kind, word }: KindWord): string => {
    if (!text.includes(word)) return text;
    found.add(kind);
    return text.replaceAll(word, ' ');
  };
  const plain = plainLetters(name).replaceAll(/[«»"“”„'’().,]/g, ' ');
  const rest = [...several, ...(isUnspaced(plain) ? unspaced : [])].reduce(take, plain);
  const own = rest.split(/[^\p{L}\p{N}]+/u).filter((word) => {
    if (word === '' || links.test(word)) return false;
    const kindsOfWord = single.filter((each) => isOfKind(word, each.word));
    for (const { kind } of kindsOfWord) found.add(kind);
    return kindsOfWord.length === 0;
  });
  const words = own.map((word) => ({ plain: word, sound: soundOf(word) }));
  const country = readCountry(name);
  const initials = plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !links.test(word))
    .map((word) => word.slice(0, 1))
    .join('');
  return {
    kinds: found,
    sound: words.map((word) => word.sound).join(''),
    words,
    initials,
    plain: plain.replaceAll(/\s+/g, ' ').trim(),
    isUnspaced: isUnspaced(plain),
    country: country.kind === 'read' ? country.code : undefined,
  };
}

// Short words must be whole ("co", "port"); longer ones are beginnings ("hospital", "hospitalier").
const isOfKind = (word: string, kind: string): boolean =>
  kind.length <= 4 ? word === kind : word.startsWith(kind);

/**
 * Consonants in the order they sound, whatever the script: "Hualan", "华澜" and "Хуалань" are all "hln". Vowels, and what
 * scripts disagree on (h after a consonant, doubled letters, y and i, the Arabic article), say nothing.
 */
function soundOf(word: string): string {
  const isArabic = /^\p{Script=Arabic}/u.test(word);
  return (
    anyAscii(word)
      .toLowerCase()
      // In Arabic w and y are mostly long vowels.
      .replaceAll(isArabic ? /(?<=[a-z])[wy]/g : /^$/g, '')
      .replace(isArabic ? /^l(?=[a-z]{2})/ : /^(?:al|el)-/, '')
      .replaceAll(/ph/g, 'f')
      .replaceAll(/kh|gh/g, 'h')
      .replaceAll(/sh|sch|ch|zh|tsch|x|q(?=i|u)/g, 's')
      .replaceAll(/[ckq]/g, 'k')
      .replaceAll(/[zs]+/g, 's')
      .replaceAll(/[vwb]/g, 'b')
      .replaceAll(/j/g, 's')
      .replaceAll(/(?<=[a-z])h/g, '')
      .replaceAll(/[^a-z0-9]|[aeiouy]/g, '')
      .replaceAll(/(.)\1+/g, '$1')
  );
}

const classes: Readonly<Record<string, string>> = { r: 'l', d: 't', g: 'k', h: 'k', f: 'p', b: 'p' };

/** The sound as it is left where a script has no letters for r and l, d and t, or h and g apart. */
export const coarse = (sound: string): string =>
  sound.replaceAll(/[rdghfb]/g, (letter) => classes[letter] ?? letter);
