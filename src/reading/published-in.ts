import { findDays } from './days.js';
import { makeLegible } from './legible.js';
import { lexicons, type ReadingLanguage } from './lexicon/lexicons.js';

const headChars = 600;

/** The day an article gives in its first lines, with its year: "Goma, 12 September 2024 –". */
export function publishedIn(text: string, language: ReadingLanguage): string | undefined {
  const { plain, shown } = makeLegible(text.slice(0, headChars));
  const whole = findDays(plain, shown, lexicons[language], undefined).find(
    ({ days }) => days && days.from === days.to,
  );
  return whole?.days?.from;
}
