import { type Lexicon, words } from '../lexicon.js';

/** Chinese is read sign by sign (chinese.ts); what is left for words are its marks. */
export const zh: Lexicon = {
  language: 'zh',
  marks: { decimal: '.', group: ',' },
  atoms: words({}),
  scales: words({}),
  aloneScales: new Set(),
  halves: words({}),
  and: new Set(),
  fractions: words({}),
  several: words({}),
  phrases: { before: {}, after: {}, ranges: [], percent: [], articles: [] },
};
