import { useSyncExternalStore } from 'react';
import { type Language, loadPage, type PageKey, type SayPage } from '../../../src/words/index';

export type { Language };

/** The languages of the page, each in its own name. */
export const languages: Readonly<Record<Language, string>> = { en: 'English', it: 'Italiano', zh: '中文' };

/** Says a text of the page; `label` says a word that stands by itself, with a capital where the language has them. */
export type Say = SayPage & { readonly label: SayPage };

const stored = 'waybill-language';
export const isLanguage = (text: unknown): text is Language =>
  typeof text === 'string' && Object.hasOwn(languages, text);

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

export type Words = { readonly t: Say; readonly language: Language };

let words: Words | undefined;
const listeners = new Set<() => void>();

function getWords(): Words {
  if (!words) throw new Error('the page is drawn before its words are there');
  return words;
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The texts of the page, in the language it is in. */
export const useWords = (): Words => useSyncExternalStore(subscribe, getWords, getWords);

/** The language the page is in, for what is no component. */
export const pageLanguage = (): Language => words?.language ?? 'en';

/** A text of the page, for what is no component. */
export const sayNow = (key: PageKey, params?: Parameters<Say>[1]): string => getWords().t(key, params);

export const startWords = (): Promise<void> => show(preferred());

export async function switchLanguage(language: Language): Promise<void> {
  store(language);
  await show(language);
}

async function show(language: Language): Promise<void> {
  putWords({ t: await loadSay(language), language });
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : language;
}

/** What is drawn from now on says these words. */
export function putWords(next: Words): void {
  words = next;
  for (const listener of listeners) listener();
}

export async function loadSay(language: Language): Promise<Say> {
  const say = await loadPage(language);
  return Object.assign(say, {
    label: (...asked: Parameters<SayPage>) => capital(say(...asked), language),
  });
}

const capital = (text: string, language: Language): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
