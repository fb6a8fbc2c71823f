import type { Say } from '../i18n/index';
import { isSharedThing } from '../i18n/words';

/** What two posts have in common: a kind in words, or a column by its name. */
export const byLabel = (word: string, t: Say): string =>
  isSharedThing(word) ? t(`hashtags.thing.${word}`) : t('hashtags.byColumn', { column: word });

/** The same inside a sentence. */
export const byPhrase = (word: string, t: Say): string => {
  const label = byLabel(word, t);
  return isSharedThing(word) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
};
