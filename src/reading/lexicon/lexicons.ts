import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { it } from './it.js';
import type { Lexicon } from './lexicon.js';
import { zh } from './zh.js';

export const readingLanguages = ['en', 'it', 'es', 'fr', 'de', 'zh'] as const;
export type ReadingLanguage = (typeof readingLanguages)[number];

export const lexicons: Readonly<Record<ReadingLanguage, Lexicon>> = { en, it, es, fr, de, zh };
