import type { Item } from '../names/known.js';
import type { NeedNote } from '../note.js';
import type { UnitKind } from '../units.js';
import type { ItemFound } from './items.js';

/** As it was asked where that was in packs: two boxes of 100. */
export type GivenPacks = {
  readonly count: number;
  readonly unit: UnitKind;
  readonly size: number | undefined;
};

/** How many are asked; all open where nobody said. */
export type AskedAmount = {
  /** In pieces; undefined where it was not said, or in packs of which nobody knows the size. */
  readonly quantity: number | undefined;
  readonly low?: number;
  readonly high?: number;
  readonly unit: UnitKind;
  readonly isApproximate: boolean;
  readonly given?: GivenPacks;
};

type About = { readonly site: string; readonly ward: string | undefined; readonly item: Item };

/** What one message tells. */
export type ToldPart =
  | (About & {
      readonly kind: 'asked';
      readonly amount: AskedAmount;
      readonly by: string | undefined;
      readonly isUrgent: boolean;
      readonly isMore: boolean;
      readonly isCorrection: boolean;
      readonly notes: readonly NeedNote[];
    })
  | (About & { readonly kind: 'stock' | 'rate'; readonly pieces: number })
  | {
      readonly kind: 'withdrawn';
      readonly site: string;
      readonly ward: string | undefined;
      readonly item: Item | undefined;
    };

export type MessageReading = {
  readonly told: readonly ToldPart[];
  readonly notes: readonly NeedNote[];
  readonly site: string | undefined;
  readonly ward: string | undefined;
  readonly last: ItemFound | undefined;
};
