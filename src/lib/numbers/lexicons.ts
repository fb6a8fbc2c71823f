import type { Lexicon } from './lexicon.js';
import { ar } from './words/ar.js';
import { de } from './words/de.js';
import { en } from './words/en.js';
import { es } from './words/es.js';
import { fr } from './words/fr.js';
import { it } from './words/it.js';
import { ru } from './words/ru.js';
import { zh } from './words/zh.js';

export const lexicons: readonly Lexicon[] = [en, it, es, fr, de, zh, ru, ar];

/** The words of a language tag: "it", "de-CH". */
export const lexiconOf = (language: string): Lexicon | undefined =>
  lexicons.find((lexicon) => lexicon.language === language.split('-')[0]?.toLowerCase());
