import { smallest } from '../../lib/lists/index.js';
import { jaroWinkler } from '../model/similarity.js';
import { coarse, type NameParts, namePartsOf } from './name-parts.js';

export const nameLevels = ['same-name', 'alike-names', 'one-kind', 'other-names'] as const;

/** How alike two names of parties or places are, in any of the scripts: an index of `nameLevels`. */
export function compareNames(a: NameParts, b: NameParts): number {
  if (a.plain === b.plain) return 0;
  if (a.country !== undefined && b.country !== undefined) return a.country === b.country ? 0 : 3;
  const isCoarse = a.isUnspaced !== b.isUnspaced || scriptOf(a.plain) !== scriptOf(b.plain);
  const likeness = isCoarse
    ? soundLikeness(coarse(a.sound), coarse(b.sound))
    : soundLikeness(a.sound, b.sound);
  // Two consonants are too few to be sure by: Rayan and Iran.
  const isShort = Math.min(a.sound.length, b.sound.length) < 3;
  if (likeness >= 0.93) return isShort ? 1 : 0;
  const sharedKinds = [...a.kinds].filter((kind) => b.kinds.has(kind)).length;
  if (likeness >= 0.8 || isInitials(a, b) || isInitials(b, a)) return 1;
  if (sharedKinds > 0 && sharesWord(a, b)) return 1;
  // A name with nothing of its own, "the health ministry", may be any of its kind.
  const isOpen = a.sound.length < 2 || b.sound.length < 2;
  return isOpen && sharedKinds > 0 ? 2 : 3;
}

const scriptOf = (plain: string): string => (/\p{Script=Latin}/u.test(plain) ? 'latin' : 'other');

const isInitials = (short: NameParts, long: NameParts): boolean =>
  /^\p{L}{2,6}$/u.test(short.plain) &&
  long.initials.startsWith(short.plain) &&
  long.initials.length - short.plain.length < 2;

/** The Sahel Hope Fund and the Fonds Espérance Sahel: translated, but for what is not translated. */
const sharesWord = (a: NameParts, b: NameParts): boolean =>
  a.words.some((one) =>
    b.words.some((other) =>
      one.plain === other.plain ? one.plain.length >= 4 : one.sound === other.sound && one.sound.length >= 3,
    ),
  );

/** 0 to 1; of a name and one with more words around it, 0.9. */
function soundLikeness(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isWithin = short.length >= 3 && long.includes(short);
  return Math.max(jaroWinkler(a, b), isWithin ? 0.9 : 0);
}

/**
 * The most alike of several names each; undefined where one side says nothing, or only a country where the other says no
 * country: those may be one or not.
 */
export function compareNameLists(a: readonly string[], b: readonly string[]): number | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const [left, right] = [a.map(remembered), b.map(remembered)];
  const level = smallest(left.flatMap((one) => right.map((other) => compareNames(one, other))));
  const isOpen = left.every(isCountry) !== right.every(isCountry);
  return level === nameLevels.length - 1 && isOpen ? undefined : level;
}

const isCountry = ({ country }: NameParts): boolean => country !== undefined;

const known = new Map<string, NameParts>();

function remembered(name: string): NameParts {
  const seen = known.get(name);
  if (seen) return seen;
  if (known.size > 100_000) known.clear();
  const parts = namePartsOf(name);
  known.set(name, parts);
  return parts;
}

export const soundOfName = (name: string): string => remembered(name).sound;
