import type { ArticleReading } from '../../../src/reading/api';

export type ReadingLanguage = ArticleReading['language'];

/** The languages articles are read in. */
export const readingLanguages: readonly ReadingLanguage[] = ['en', 'it', 'es', 'fr', 'de', 'zh'];
