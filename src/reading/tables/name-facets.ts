import { type Facet, headerWords } from './header-words.js';
import { wholeNames } from './whole-names.js';

/** What the words of a column's name tell, as plainText leaves them. */
export function facetsIn(plain: string): ReadonlySet<Facet> {
  const bare = plain
    .replaceAll(/[._:()（）]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const only = wholeNames.get(bare);
  if (only !== undefined) return new Set([only]);
  return new Set([bare, partedName(bare)].flatMap((name) => headerWords.in(name)).map(({ key }) => key));
}

/** "Eingangsdatum" tells of a day and of what happened on it. */
const partedName = (bare: string): string =>
  bare
    .replaceAll(/(?<=\p{L}{3})(?=(?:datum|menge)(?!\p{L}))/gu, ' ')
    .replaceAll(/(?<!\p{L})etd(?!\p{L})/gu, 'departure date')
    .replaceAll(/(?<!\p{L})eta(?!\p{L})/gu, 'expected arrival date');
