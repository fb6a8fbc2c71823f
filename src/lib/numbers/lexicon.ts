import type { Marks } from './marks.js';

/** A word that stands for one number, or for two in different countries. */
type Worth = number | readonly [number, number];

/** The words a language counts with. All are written as plainText leaves them: lower case, no accents. */
export type Lexicon = {
  readonly language: string;
  readonly marks: Marks;
  /** Words below a thousand that are added: seven, twenty, doscientos. */
  readonly atoms: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: hundred, million, dozen. */
  readonly scales: ReadonlyMap<string, Worth>;
  /** Scales that need nothing before them: mille, mil, hundert. */
  readonly aloneScales: ReadonlySet<string>;
  /** Scales of one or less: 0,5 Million, and 2 Millionen. */
  readonly singulars?: ReadonlySet<string>;
  readonly halves: ReadonlyMap<string, number>;
  readonly and: ReadonlySet<string>;
  /** وعشرون: the word for "and" is written as one with what it adds. */
  readonly isAndAttached?: true;
  /** dreiundzwanzig */
  readonly isUnitFirst?: true;
  /** Tens that teens are added to: soixante-dix, quatre-vingt-onze. */
  readonly teensAfter?: readonly number[];
  /** Between a whole number of millions and a last digit, what says that the digit counts ones. */
  readonly isAndExact?: true;
  readonly fractions: ReadonlyMap<string, number>;
  /** Words for about so many: una quarantina, une centaine. */
  readonly around?: ReadonlyMap<string, number>;
  /** Words for several of a power of ten: thousands, decine di migliaia. */
  readonly several: ReadonlyMap<string, number>;
  readonly phrases: Phrases;
};

type Phrases = {
  readonly before: { readonly [meaning in Meaning]?: readonly string[] };
  readonly after: { readonly [meaning in Meaning]?: readonly string[] };
  /** Opening word and the word between the two ends. */
  readonly ranges: readonly (readonly [opening: string, between: string])[];
  readonly percent: readonly string[];
  readonly articles: readonly string[];
};

export type Meaning = 'about' | 'nearly' | 'least' | 'most';

export const words = <T>(entries: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(
    Object.entries(entries).flatMap(([names, worth]) =>
      names.split('|').map((name) => [name, worth] as const),
    ),
  );

/** The powers of ten that "several" of are told in words, from ten to thousands of millions. */
export const severalOf = (entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  words(entries);
