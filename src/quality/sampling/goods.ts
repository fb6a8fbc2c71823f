import type { CountDistribution } from '../../statistics/index.js';
import { binomial, hypergeometric, poisson } from '../../statistics/index.js';

/** What samples are taken from: this lot and no other, a process that makes lots, or items that hold many faults. */
export type Setting =
  | { readonly kind: 'lot'; readonly lot: number }
  | { readonly kind: 'process' }
  | { readonly kind: 'faults' };

/** The same, with how bad it is. */
export type Goods =
  | { readonly kind: 'lot'; readonly lot: number; readonly bad: number }
  | { readonly kind: 'process'; readonly share: number }
  | { readonly kind: 'faults'; readonly perItem: number };

/** What is found in n of them. */
export function foundIn(goods: Goods, n: number): CountDistribution {
  switch (goods.kind) {
    case 'lot':
      return hypergeometric(goods.lot, goods.bad, n);
    case 'process':
      return binomial(n, goods.share);
    case 'faults':
      return goods.perItem * n > 0 ? poisson(goods.perItem * n) : binomial(0, 0);
  }
}

/** What is left when n were taken and x of them were bad. */
export const without = (goods: Goods, n: number, x: number): Goods =>
  goods.kind === 'lot' ? { kind: 'lot', lot: goods.lot - n, bad: goods.bad - x } : goods;

// 0.315 × 600,000 is 189,000.00000000003 in binary; it is meant as 189,000.
const rounding = 1e-12;

/** The fewest bad pieces that make a share of a lot at least this. */
export const badAtLeast = (lot: number, share: number): number =>
  Math.min(lot, Math.ceil(lot * share * (1 - rounding)));

/** The most bad pieces that keep a share of a lot within this. */
export const badWithin = (lot: number, share: number): number =>
  Math.min(lot, Math.floor(lot * share * (1 + rounding)));

/** Goods no better than this share. */
export const goodsAtLeast = (setting: Setting, share: number): Goods =>
  setting.kind === 'lot' ? { ...setting, bad: badAtLeast(setting.lot, share) } : evenly(setting, share);

/** Goods no worse than this share. */
export const goodsWithin = (setting: Setting, share: number): Goods =>
  setting.kind === 'lot' ? { ...setting, bad: badWithin(setting.lot, share) } : evenly(setting, share);

const evenly = ({ kind }: Exclude<Setting, { kind: 'lot' }>, share: number): Goods =>
  kind === 'process' ? { kind, share } : { kind, perItem: share };

/** Bad pieces, or faults, per piece. */
export function qualityOf(goods: Goods): number {
  if (goods.kind === 'lot') return goods.bad / goods.lot;
  return goods.kind === 'process' ? goods.share : goods.perItem;
}
