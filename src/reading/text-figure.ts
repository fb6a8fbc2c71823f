import type { DaySpan } from './days.js';
import type { GoodsWords } from './goods-words.js';
import type { Counted } from './lexicon/lexicon.js';
import type { Span } from './words.js';

export type Bounds = { readonly low: number; readonly high: number | null };

export type FigureKind = 'goods' | 'people' | 'money' | 'date' | 'ratio' | 'other' | 'identifier';

export type TextFigure = Span & {
  readonly kind: FigureKind;
  /** Undefined where the number can be read in two ways, or counts nothing. */
  readonly value?: Bounds;
  readonly days?: DaySpan | null;
  /** Of a day: told as yet to come. */
  readonly isAhead?: true;
  readonly currency?: string;
  /** What it counts, where that is no goods. */
  readonly counted?: Counted;
  /** What it is counted in, as the text has it: doses, boxes, tonnes. */
  readonly unit?: string;
  readonly goods?: GoodsWords;
  /** The goods are those named before: "the remaining 150,600". */
  readonly isOfBefore?: true;
};
