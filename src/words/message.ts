import type { Interval } from '../lib/intervals/index.js';
import type { en } from './catalogue/server/en.js';
import type { Language } from './language.js';

export type MessageKey = keyof typeof en;

/** What a message is filled with: a name as it is, a number, an interval, a chance, another message, words
 * that data bring along in several languages, or a list. */
export type Param =
  | string
  | number
  | { readonly interval: Interval; readonly as: 'count' | 'share' | 'ratio' }
  | { readonly chance: number }
  /** A country, or a region with a code of its own, by its alpha-2 code. */
  | { readonly country: string }
  | { readonly key: MessageKey; readonly params?: Readonly<Record<string, Param>> }
  | { readonly words: { readonly en: string } & Readonly<Partial<Record<Language, string>>> }
  | { readonly list: readonly Param[]; readonly join: 'and' | 'or' | 'or-each' | 'sentences' | 'commas' };

export type Message = { readonly key: MessageKey; readonly params: Readonly<Record<string, Param>> };

export const message = (key: MessageKey, params: Readonly<Record<string, Param>> = {}): Message => ({
  key,
  params,
});

export const count = (interval: Interval): Param => ({ interval, as: 'count' });
export const share = (interval: Interval): Param => ({ interval, as: 'share' });
/** A probability, which is said to a tenth of a per cent: 0.0 % is as much as a reader needs of 6e-193. */
export const chance = (probability: number): Param => ({ chance: probability });
export const ratio = (interval: Interval): Param => ({ interval, as: 'ratio' });
