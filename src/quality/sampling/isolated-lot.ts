import { wording } from '../../lib/wording/index.js';
import { badAtLeast, foundIn, type Goods } from './goods.js';
import { requireShareBetween, requireWhole, wrongInput } from './inputs.js';
import { smallestUpTo } from './smallest.js';

export type IsolatedLotRequest = {
  readonly lot: number;
  /** The share of bad pieces the lot must not have. */
  readonly limitingQuality: number;
  /** How often it may get through all the same. */
  readonly consumerRisk: number;
  /** Acceptance number: bad pieces in the sample up to which the lot passes. */
  readonly accept: number;
};

export type IsolatedLotPlan = {
  readonly n: number;
  readonly ac: number;
  readonly re: number;
  /** Bad pieces that make the lot one of limiting quality. */
  readonly bad: number;
  /** The chance that such a lot gets through. */
  readonly risk: number;
};

/** What isolated plans are: not the printed table of ISO 2859-2, which takes n from the sizes of ISO 2859-1. */
export const isolatedLotMethod = 'smallest sample by the exact hypergeometric distribution';

// With a greater acceptance number the lot is inspected and not a sample of it.
const mostAccepted = 10_000;

/**
 * The smallest sample that lets a lot of limiting quality through no more often than the consumer's risk. For a
 * consignment that comes once: switching rules need a series, and without them an AQL plan protects the producer.
 */
export function planIsolatedLot(request: IsolatedLotRequest): IsolatedLotPlan {
  const { lot, limitingQuality, consumerRisk, accept } = request;
  requireWhole('lot', lot, 1);
  requireShareBetween('limitingQuality', limitingQuality);
  requireShareBetween('consumerRisk', consumerRisk);
  const bad = badAtLeast(lot, limitingQuality);
  requireWhole('accept', accept, 0, mostAccepted);
  if (accept >= bad)
    throw wrongInput('accept', accept, wording('expect.fewer-than-bad', { bad: String(bad) }));
  const goods: Goods = { kind: 'lot', lot, bad };
  const passes = (n: number): number => foundIn(goods, n).cdf(accept);
  // With the whole lot inspected more than `accept` are found for certain, so there always is such a sample.
  const n = smallestUpTo(accept, lot, (size) => passes(size) <= consumerRisk);
  return { n, ac: accept, re: accept + 1, bad, risk: passes(n) };
}
