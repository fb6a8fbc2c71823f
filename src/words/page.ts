import { en } from './catalogue/page/en.js';
import { sentencesOf } from './compile.js';
import type { Language } from './language.js';

/** A text of the page. */
export type PageKey = keyof typeof en;
type Texts = Readonly<Record<PageKey, string>>;

// Only the chosen language is loaded; English is there for whatever asks which words there are.
const load: Record<Language, () => Promise<Texts>> = {
  en: async () => en,
  it: async () => (await import('./catalogue/page/it.js')).it,
  zh: async () => (await import('./catalogue/page/zh.js')).zh,
};

export const pageKeys: readonly string[] = Object.keys(en);

export const isPageKey = (key: string): key is PageKey => Object.hasOwn(en, key);

// What is null or undefined is known to be nothing, and says nothing.
type Value = string | number | null | undefined;
type Values = Readonly<Record<string, Value>>;

export type SayPage = (key: PageKey, values?: Values) => string;

/** What says the texts of the page in one language. A number in `values` chooses the form where one hangs on it. */
export async function loadPage(language: Language): Promise<SayPage> {
  const sentenceOf = sentencesOf(await load[language](), language);
  return (key, values = {}) => {
    const { names, counts, say } = sentenceOf(key);
    const find = (name: string): string | number => {
      if (!(name in values)) throw new Error(`the text ${key} has no value for {${name}}`);
      return values[name] ?? '';
    };
    return say(
      Object.fromEntries(names.map((name) => [name, String(find(name))])),
      Object.fromEntries(counts.map((name) => [name, Number(find(name))])),
    );
  };
}
