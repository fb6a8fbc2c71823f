import { plainLetters } from './plain-letters.js';

/** The words of a name in the letters by which names are compared. */
export const nameWords = (name: string): string[] =>
  plainLetters(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const isShortFor = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === long.length && short.every((word, at) => long[at]?.startsWith(word));

/** Whether two names are spelt alike: "Osp. Garibaldi" begins each of its words as "Ospedale Garibaldi" does. */
export const areSpeltAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && (isShortFor(one, other) || isShortFor(other, one));

/** Why two names may be one: but for signs and accents, shortened word by word, with more around it, or by its initials. */
export type AlikeReason = 'spelling' | 'shortened' | 'longer' | 'initials';

/** Why two names may be spellings of one; undefined where nothing speaks for it. */
export function alikeBecause(one: string, other: string): AlikeReason | undefined {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return undefined;
  if (a.join(' ') === b.join(' ')) return 'spelling';
  const [plain, otherPlain] = [a.join(''), b.join('')];
  if (isHan(plain) && isHan(otherPlain))
    return isWithinHan(plain, otherPlain) || isWithinHan(otherPlain, plain) ? 'longer' : undefined;
  if (areSpeltAlike(a, b)) return 'shortened';
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (isWithin(few, many) || isWithinShortened(few, many)) return 'longer';
  return areInitials(few, many) ? 'initials' : undefined;
}

const isWithin = (few: readonly string[], many: readonly string[]): boolean =>
  few.join('').length > 3 && few.every((word) => many.includes(word));

const tellingChars = 4;

// "Osp. Garibaldi" and "Ospedale Garibaldi-Nesima": in order, one word at least written out in both.
function isWithinShortened(few: readonly string[], many: readonly string[]): boolean {
  let at = 0;
  let written = 0;
  for (const word of few) {
    const found = many.findIndex(
      (each, place) => place >= at && (each === word || isBeginning(word, each) || isBeginning(each, word)),
    );
    if (found < 0) return false;
    if (many[found] === word && word.length >= tellingChars) written++;
    at = found + 1;
  }
  return few.length > 1 && written > 0;
}

const isBeginning = (short: string, long: string): boolean => short.length > 1 && long.startsWith(short);

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

// 德康公司 and 德康医疗公司: its signs in order, beginning and ending alike; and 德康, where what follows says that it is a firm.
function isWithinHan(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length || short.slice(0, 2) !== long.slice(0, 2)) return false;
  if (long.startsWith(short) && /(?:公司|集团|厂)$/u.test(long)) return true;
  if (short.length < 4 || short.slice(-2) !== long.slice(-2)) return false;
  let at = 0;
  for (const sign of long) if (sign === short[at]) at++;
  return at === short.length;
}

const initialsMin = 3;

// CRI, and OMS for "Organizzazione Mondiale della Sanità", whose little words have no letter in it.
function areInitials(few: readonly string[], many: readonly string[]): boolean {
  const [short = ''] = few;
  if (few.length > 1 || short.length < initialsMin || many.length < short.length) return false;
  let at = 0;
  for (const word of many) if (word.startsWith(short.charAt(at)) && at < short.length) at++;
  return at === short.length && many[0]?.startsWith(short.charAt(0)) === true;
}
