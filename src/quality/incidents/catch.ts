import { intervalOf, type Statement } from '../../case/index.js';
import type { Evidence } from '../../findings/index.js';
import { hull, type Interval } from '../../lib/intervals/index.js';
import type { KnownSamples } from './known-samples.js';

/** What would have caught a consignment before anybody used it, from the figures the record has of it. */
export type Catch = { readonly evidence: readonly Evidence[]; readonly chance: number } & (
  | { readonly kind: 'bad' | 'supposed'; readonly lot: number; readonly bad: number; readonly n: number }
  | {
      readonly kind: 'part';
      readonly stage: 'recalled' | 'rejected';
      readonly lot: number;
      readonly bad: number;
      readonly n: number;
    }
  | {
      readonly kind: 'sensitivity' | 'sensitivity-asked' | 'accuracy';
      readonly share: Interval;
      readonly target: number;
      readonly samples: KnownSamples;
    }
);

/** The chance to catch that is asked of every sample here. */
export const chance = 0.95;

export const hullIf = (all: Interval | undefined, one: Interval): Interval => (all ? hull(all, one) : one);

export const hullOf = (statements: readonly Statement[]): Interval | undefined =>
  statements
    .flatMap(({ amount }) => (amount === undefined ? [] : intervalOf(amount)))
    .reduce<Interval | undefined>(hullIf, undefined);
