import { lexicons, type ReadingLanguage, readingLanguages } from './lexicon/lexicons.js';

const headChars = 20_000;

// Of running text little words are a fifth and more; headlines and lists have fewer.
const littleShareMin = 0.04;

export type LanguageGuess = {
  readonly language: ReadingLanguage;
  /** The text is in another script, or has hardly a word of the language. */
  readonly isDoubtful: boolean;
};

/** The language whose little words a text has most of. */
export function guessLanguage(text: string): LanguageGuess {
  const head = text.slice(0, headChars).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  const han = head.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = head.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  if (han > head.length / 10) return { language: 'zh', isDoubtful: kana > han / 4 };
  const words = head.match(/\p{L}+/gu) ?? [];
  const shares = readingLanguages
    .filter((language) => language !== 'zh')
    .map((language) => ({ language, share: words.filter((word) => little(language).has(word)).length }));
  const [best = { language: 'en' as const, share: 0 }] = shares.toSorted((a, b) => b.share - a.share);
  const isOther = words.filter((word) => /\p{Script=Latin}/u.test(word)).length < words.length / 2;
  return { language: best.language, isDoubtful: isOther || best.share < words.length * littleShareMin };
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
