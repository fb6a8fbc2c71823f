import { plainText } from '../../lib/numbers/index.js';

/** A name or a line as names are compared: one kind of letters and digits, no case and no accents. */
export const folded = (text: string): string =>
  plainText(text)
    .replaceAll(/[أإآ]/g, 'ا')
    .replaceAll(/(?<=\p{Script=Arabic})ة/gu, 'ه')
    .replaceAll(/[\u064b-\u065f\u0670\u0640]/g, '');

// Endings of number and gender: mascherina, mascherine; chirurgica, chirurgiche; gown, gowns; máscara, máscaras.
const stemOf = (word: string): string =>
  word.length <= 3 || /[^a-z]/.test(word)
    ? word
    : word.replace(/(?:e?s|[aeiou]s?|en)$/, '').replace(/h$/, '');

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const ending = '(?:h?[aeiou]{0,2}(?:s|n)?)';

/** One word of a name as it may be written: with another ending, "ffp 2" and "FFP-2" for "ffp2". */
function wordPattern(word: string): string {
  const digits = /^([a-z]+)(\d+)$/.exec(word);
  if (digits) return `${digits[1]}[ -]?${digits[2]}`;
  const stem = stemOf(word);
  return stem.length >= 4 && stem !== word ? `${escaped(stem)}${ending}` : escaped(word);
}

// "Gloves (M)", "guanti taglia M", 手套M: before a size letters need a space, and Chinese none.
const filler = '(?:taglia|tg|misura|size|talla|taille|grosse|di|de|da|of|[(]|号)? ?';
const between = (word: string, next: string): string =>
  `${/[a-z0-9]$/.test(word) && /^[a-z0-9]/.test(next) ? '[ -]' : '[ -]?'}${filler}`;

/** Finds a name in a folded text; names in Chinese and Arabic stand within words. */
export function namePattern(name: string): RegExp {
  const words = folded(name).split(/[ -]+/);
  const body = words
    .map((word, at) => (at === 0 ? '' : between(words[at - 1] ?? '', word)) + wordPattern(word))
    .join('');
  const isLatin = /^[a-z0-9]/.test(words[0] ?? '');
  const isLatinEnd = /[a-z0-9]$/.test(words.at(-1) ?? '');
  const before = isLatin ? '(?<![a-z0-9])' : '';
  // Of ال, و, ب and ل that Arabic writes onto a word nothing is asked before it.
  return new RegExp(`${before}${body}${isLatinEnd ? '(?![a-z0-9])' : ''}`, 'gu');
}
