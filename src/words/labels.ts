import { en as fields } from './catalogue/fields/en.js';
import { en as shared } from './catalogue/shared/en.js';
import { formatMessage } from './format-message.js';
import { languageNames } from './language.js';
import { message } from './message.js';

const labels = { ...shared, ...fields };

/** What a field, or a word it may hold, is called for a reader. */
export type LabelKey = keyof typeof labels;
export const isLabelKey = (key: string): key is LabelKey => Object.hasOwn(labels, key);

export const inEveryLanguage = (key: LabelKey): string[] =>
  languageNames.map((language) => formatMessage(message(key), language));
