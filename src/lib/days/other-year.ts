import { plainText } from '../numbers/index.js';

// What is recorded here happened in our days. 1446 is a year of the Hijra, 1399 one of the solar Hijra, 2563 one of the
// Buddhist era, 5780 a Jewish one: each is a year of ours too, and read as that a day of another time.
const [first, end] = [1900, 2100];

export const isYearOfOurs = (year: number): boolean => year >= first && year < end;

/** The year of a day, a month or a span that is of no year of our time, and so likely of another calendar. */
export function otherYearIn(text: string): string | undefined {
  const plain = plainText(text);
  const years = [
    ...plain.matchAll(/(?:^|\.\.)(\d{4})(?=[-/.]\d| ?年)/g),
    ...plain.matchAll(/\d[-/. ](\d{4})$/g),
    ...plain.matchAll(/\p{L}\.?,? (?:de |del )?(\d{4})$/gu),
  ].flatMap(([, year]) => year ?? []);
  return years.find((year) => !isYearOfOurs(Number(year)));
}
