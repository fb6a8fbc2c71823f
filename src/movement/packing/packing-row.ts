import type { ListDate } from './read-date.js';

/** Goods of one lot in a packing list. */
export type PackingRow = {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly row: number;
  readonly item: string;
  readonly gtin?: string;
  readonly lot?: string;
  readonly expiry?: ListDate;
  readonly production?: string;
  readonly cartons?: number;
  readonly perCarton?: number;
  readonly cartonNumbers?: string;
  /** In pieces, which is what the case counts in. */
  readonly pieces?: number;
  /** What the pieces came from. */
  readonly reckoned?: 'said' | 'cartons' | 'packs' | 'lots';
  /** As written, where the pieces cannot be told. */
  readonly quantity?: number;
  readonly unit?: string;
  readonly net?: number;
  readonly gross?: number;
  readonly cbm?: number;
};
