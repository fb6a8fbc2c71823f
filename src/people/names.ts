import { type Wording, wording } from '../lib/wording/index.js';

// Letters of other scripts that look like Latin ones: two names that nobody can tell apart are one.
const looksLike: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y', х: 'x' },
  ...{
    ѕ: 's',
    і: 'i',
    ј: 'j',
    ԁ: 'd',
    һ: 'h',
    ԛ: 'q',
    ԝ: 'w',
    ѡ: 'w',
    ӏ: 'l',
    ё: 'e',
    ї: 'i',
    г: 'r',
    ո: 'n',
    օ: 'o',
  },
  ...{
    α: 'a',
    β: 'b',
    ε: 'e',
    η: 'n',
    ι: 'i',
    κ: 'k',
    μ: 'm',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    τ: 't',
    υ: 'u',
    χ: 'x',
  },
  ...{ ζ: 'z', γ: 'y', ı: 'i', ł: 'l', ø: 'o', đ: 'd', ß: 'ss' },
};

/** By which two names are the same: upper or lower case, accents, width, spaces and look-alike letters tell none apart. */
export const comparable = (name: string): string =>
  [
    ...name
      .normalize('NFKD')
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\p{Cf}]/gu, ''),
  ]
    .map((letter) => looksLike[letter] ?? letter)
    .join('')
    .replaceAll(/[\s.'’-]+/gu, ' ')
    .trim();

/** By which two names are taken for each other: a capital I is a small l in most letters, and a nought an O. */
export const lookOf = (name: string): string =>
  comparable(name).replaceAll(/[i1]/g, 'l').replaceAll('0', 'o');

// What hides, turns the line around, or says of the journal what only the server says: who wrote, and from which device.
const refused =
  /[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff():|;]|\p{Zl}|\p{Zp}/u;
const nameCharsMax = 80;

/** A name as it is kept. */
export const tidyName = (name: string): string => name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

/** What is wrong with the name of a person or a device; nothing where it can be kept. */
export function checkName(name: string): Wording | undefined {
  const tidy = tidyName(name);
  const isShown = /[\p{L}\p{N}]/u.test(comparable(tidy));
  if (isShown && !refused.test(tidy.normalize('NFKC')) && !refused.test(tidy) && tidy.length <= nameCharsMax)
    return undefined;
  return wording('people.expect.name', { max: String(nameCharsMax) });
}
