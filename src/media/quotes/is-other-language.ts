import { guessLanguage } from '../../reading/index.js';

const scripts = [
  'Latin',
  'Han',
  'Arabic',
  'Cyrillic',
  'Greek',
  'Hebrew',
  'Devanagari',
  'Thai',
  'Hangul',
] as const;

/** Whether a quote is surely in another language than a text: by its script, else by its little words. */
export function isOtherLanguage(quote: string, text: string): boolean {
  const [own, theirs] = [scriptOf(quote), scriptOf(text)];
  if (own !== theirs) return own !== undefined && theirs !== undefined;
  if (own !== 'Latin') return false;
  const [quoted, said] = [guessLanguage(quote), guessLanguage(text)];
  return !quoted.isDoubtful && !said.isDoubtful && quoted.language !== said.language;
}

function scriptOf(text: string): string | undefined {
  const counted = scripts.map((script) => ({
    script,
    count: text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0,
  }));
  const [most] = counted.toSorted((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.script : undefined;
}
