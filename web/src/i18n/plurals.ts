/**
 * Words for every plural a language has. Italian has one of its own for whole millions, which i18next looks for and
 * does not find, and "5 milioni" was followed by the English word.
 */
export function withEveryPlural<W extends Readonly<Record<string, string>>>(words: W, language: string): W {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const missing = Object.entries(words).flatMap(([key, text]) =>
    key.endsWith(other)
      ? pluralCategories.map((category) => [`${key.slice(0, -other.length)}_${category}`, text] as const)
      : [],
  );
  return { ...Object.fromEntries(missing), ...words };
}

const other = '_other';
