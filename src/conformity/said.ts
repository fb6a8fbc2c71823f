import { z } from 'zod';
import { Text } from '../case/index.js';
import type { Language, Param } from '../findings/index.js';
import { expecting } from '../lib/wording/index.js';

const Translated = z.strictObject({ en: Text, it: Text.optional(), zh: Text.optional() });

/** Words of a pack: in English, and in the other languages where somebody has written them. */
export const Said = z
  .union([Text, Translated], expecting('expect.text-or-translations'))
  .transform((said) => (typeof said === 'string' ? { en: said } : said));
export type Said = {
  readonly en: string;
  readonly it?: string | undefined;
  readonly zh?: string | undefined;
};

export const saidIn = (said: Said, language: Language): string => said[language] ?? said.en;

/** The words as a part of a message, which is said in the language of whoever reads it. */
export const wordsOf = ({ en, it, zh }: Said): Param => ({
  words: { en, ...(it === undefined ? {} : { it }), ...(zh === undefined ? {} : { zh }) },
});
