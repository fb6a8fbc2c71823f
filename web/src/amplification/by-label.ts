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

// What the server calls a file whose columns somebody named.
const byHand = 'columns named by hand';

/** What a file was read as: the name of an export, or that somebody named its columns. */
export const layoutLabel = (layout: string, t: Say): string =>
  layout === byHand ? t('hashtags.by-hand') : layout;
