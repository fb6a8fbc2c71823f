import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en, type Words } from './en';
import { withEveryPlural } from './plurals';

/** The languages of the page, each in its own name. */
export const languages = { en: 'English', it: 'Italiano', zh: '中文' } as const;
export type Language = keyof typeof languages;

const stored = 'waybill-language';
const isLanguage = (text: string | null | undefined): text is Language =>
  text !== null && text !== undefined && Object.hasOwn(languages, text);

// Only the chosen language is loaded; English is always there to fall back on.
const load: Record<Language, () => Promise<Words>> = {
  en: async () => en,
  it: async () => (await import('./it')).it,
  zh: async () => (await import('./zh')).zh,
};

function preferred(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const browser = navigator.languages.map((tag) => tag.slice(0, 2));
  return [asked, readStored(), ...browser].find(isLanguage) ?? 'en';
}

// Storage is refused in some private windows; the language then lasts as long as the page.
function readStored(): string | null {
  try {
    return localStorage.getItem(stored);
  } catch {
    return null;
  }
}

function store(language: Language): void {
  try {
    localStorage.setItem(stored, language);
  } catch (error) {
    console.info('The language is not kept:', error);
  }
}

export async function startI18n(): Promise<void> {
  const language = preferred();
  const resources: Resource = { en: { translation: en } };
  await i18next.use(initReactI18next).init({
    resources,
    lng: 'en',
    fallbackLng: 'en',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  await show(language);
}

export async function switchLanguage(language: Language): Promise<void> {
  store(language);
  await show(language);
}

async function show(language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', withEveryPlural(await load[language](), language));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language;
}

/** The language the page is in now, for the server and for number formats. */
export const languageOf = (tag: string): Language => (isLanguage(tag) ? tag : 'en');
