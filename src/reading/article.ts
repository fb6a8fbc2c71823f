import type { DaySpan } from './days.js';
import type { GoodsKey } from './goods-keys.js';
import type { Act } from './lexicon/lexicon.js';
import type { PartyMention } from './parties/party.js';
import type { Bounds, TextFigure } from './text-figure.js';
import type { Called, Measure, Stage, Terms } from './vocabulary.js';
import type { Hit, Span } from './words.js';

/** A verb of the text, with what its words around it do to it. */
export type ActMention = Hit<Act> & {
  readonly isNegated: boolean;
  readonly isFuture: boolean;
  readonly isPassive: boolean;
  /** In the present: with a day to come beside it, it tells what is to come. */
  readonly isPresent: boolean;
  /** Stands right behind its goods: "the doses announced in July". */
  readonly isModifier: boolean;
  /** In Chinese: tells which goods are meant, and not what became of them. */
  readonly isRelative: boolean;
};

/** A stretch of a sentence that is about at most one amount of goods, in one voice. */
export type Clause = Span & {
  readonly sentence: number;
  readonly paragraph: number;
  /** Between which quotation marks it stands: none is 0. */
  readonly depth: number;
  readonly figures: readonly TextFigure[];
  readonly goods: readonly Hit<GoodsKey>[];
  readonly acts: readonly ActMention[];
  readonly parties: readonly PartyMention[];
  /** Begins with "and" or "but". */
  readonly isJoined: boolean;
};

/** What is proposed as a statement, its places in the text as it was read. */
export type Draft = Span & {
  readonly speaker?: string | undefined;
  readonly measure: Measure;
  readonly goods?: { readonly key: GoodsKey; readonly words: string } | undefined;
  readonly amount?: Bounds | undefined;
  readonly amountWords?: string | undefined;
  readonly unit?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly unsure?: { readonly from: readonly string[]; readonly to: readonly string[] };
  readonly stage?: Stage | undefined;
  readonly terms?: Terms | undefined;
  readonly called?: Called | undefined;
  readonly isNegated: boolean;
  readonly isHedged: boolean;
  readonly days?: DaySpan | undefined;
  readonly value?: (Bounds & { readonly currency: string }) | undefined;
  /** In whose words: `undefined` is the text's own, otherwise the number of the quotation. */
  readonly voice?: number | undefined;
  /** In the mouth of somebody of whom nobody knows whom "us" means. */
  readonly isStrangers?: true;
  readonly paragraph: number;
  /** The clause says nothing of how the goods moved: that is taken from what is said before. */
  readonly isBare: boolean;
  /** Tells who gave or sold and not that anything moved. */
  readonly isLeg: boolean;
  /** Goods of several on one side: "to Iraq and Iran" is a statement for each. */
  readonly severalAs?: 'from' | 'to';
  /** A share of what was counted before. */
  readonly isPart?: true;
};

/** Goods on their way, whatever they are: who sent them and where they went. */
export type Move = {
  readonly start: number;
  readonly sentence: number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly stage?: Stage | undefined;
  /** A convoy or a load, whatever is in it, and not goods of one kind. */
  readonly isOfAll: boolean;
};
