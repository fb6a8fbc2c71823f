import type { Lexicon } from './lexicon.js';
import type { Marks } from './marks.js';

/** Closed bounds; `high` is Infinity where the words set no upper one. */
export type NumberBounds = { readonly low: number; readonly high: number };

/** One number. `tail` is what its last word multiplies by, where one word does: in "1 to 2 million" it holds for both. */
export type Point = { readonly value: number; readonly halfStep: number; readonly tail: number };

export type Found = NumberBounds & { readonly point?: Point };

/** What a number is of: three decimals of a count are doubtful, and so are the thousands of a ratio. */
export type Counted = 'count' | 'ratio' | 'any';

/** How a text is being read. The flags are set on the way, where the text could be read in another way too. */
export type Attempt = {
  readonly marks: Marks;
  readonly lexicon?: Lexicon;
  /** Which worth of a word that has two. */
  readonly worth: 0 | 1;
  readonly of: Counted;
  marksDoubtful: boolean;
  wordDoubtful: boolean;
  usedWords: boolean;
  usedScale: boolean;
};

/** How far "about" and "nearly" may be off. A convention of ours, shown with every figure that uses it. */
export const aboutTolerance = 0.1;
