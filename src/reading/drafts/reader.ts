import type { ActMention, Clause, Draft } from '../article.js';
import type { Legible } from '../legible.js';
import type { PartyMention } from '../parties/party.js';
import type { Speakers } from '../speakers.js';
import type { TextFigure } from '../text-figure.js';
import type { Tools } from '../tools.js';

export type Reader = {
  readonly legible: Legible;
  readonly tools: Tools;
  readonly clauses: readonly Clause[];
  readonly speakers: Speakers;
  readonly home: string | undefined;
  /** Whoever the text may be about, the likeliest first. */
  readonly homes: readonly string[];
  readonly parties: readonly PartyMention[];
  /** As somebody or the document says it, and not the text's first day. */
  readonly published: string | undefined;
};

/** What a statement is about. */
export type Base = Pick<Draft, 'goods' | 'amount' | 'amountWords' | 'unit'>;

/** What one number of goods, or goods without a number, is said to have gone through. */
export type Telling = {
  readonly at: number;
  /** The clauses it is told in. */
  readonly clauses: readonly Clause[];
  readonly acts: readonly ActMention[];
  /** What is joined to it and has no verb of its own: "and 12 pumps to Beira". */
  readonly beside: readonly Clause[];
  /** The verb stands in another clause of the sentence and holds for this one too. */
  readonly isShared: boolean;
};

export const isOfGoods = ({ kind }: TextFigure): boolean => kind === 'goods';

export const hasGoods = ({ figures }: Clause): boolean =>
  figures.some(({ kind, counted }) => kind === 'goods' || (kind === 'ratio' && counted === undefined));
