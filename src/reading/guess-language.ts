import { lexicons, type ReadingLanguage, readingLanguages } from './lexicon/lexicons.js';

const headChars = 20_000;

/** The language whose little words a text has most of. */
export function guessLanguage(text: string): ReadingLanguage {
  const head = text.slice(0, headChars).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const han = head.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han > head.length / 10) return 'zh';
  const words = head.match(/\p{L}+/gu) ?? [];
  const shares = readingLanguages
    .filter((language) => language !== 'zh')
    .map((language) => ({ language, share: words.filter((word) => little(language).has(word)).length }));
  return shares.toSorted((a, b) => b.share - a.share)[0]?.language ?? 'en';
}

const known = new Map<ReadingLanguage, ReadonlySet<string>>();

function little(language: ReadingLanguage): ReadonlySet<string> {
  const made =
    known.get(language) ??
    new Set(
      [...Object.values(lexicons[language].prepositions), lexicons[language].articles, lexicons[language].not]
        .join('|')
        .split(/[| ]/),
    );
  known.set(language, made);
  return made;
}
