import type { Interval } from '../lib/intervals/index.js';
import type { Param, TextKey, Wording } from '../lib/wording/index.js';
import type { en } from './catalogue/server/en.js';

declare module '../lib/wording/wording.js' {
  interface Texts extends CatalogueTexts {}
}

type CatalogueTexts = typeof en;

export type MessageKey = TextKey;
export type Message = Wording;
export type { Param };

export const message = (key: MessageKey, params: Readonly<Record<string, Param>> = {}): Message => ({
  key,
  params,
});

export const count = (interval: Interval): Param => ({ interval, as: 'count' });
export const share = (interval: Interval): Param => ({ interval, as: 'share' });
/** A probability, which is said to a tenth of a per cent: 0.0 % is as much as a reader needs of 6e-193. */
export const chance = (probability: number): Param => ({ chance: probability });
export const ratio = (interval: Interval): Param => ({ interval, as: 'ratio' });
