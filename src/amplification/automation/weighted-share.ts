import type { Flagged } from './labelled-set.js';

/** Accounts that are alike: how much each weighs, whether it is flagged, and how many there are of them. */
export type WeightedAccount = { readonly weight: number; readonly flagged: boolean; readonly count?: number };

/**
 * The share of the weight that is flagged, with the number of accounts that would be as uncertain if each weighed
 * the same (Kish 1965: size over design effect). An account is a cluster of its posts.
 *
 * A share p = Σ w y / Σ w has by linearisation the variance v = Σ w² (y − p)² / (Σ w)²; p (1 − p) / v accounts of
 * equal weight have the same. (Σ w)² / Σ w² is the number whatever was flagged. The smaller holds: the first is blind
 * to the weight of a kind of account that happened not to be flagged, and has no value where all or none was.
 */
export function weightedShare(accounts: readonly WeightedAccount[]): Flagged {
  let [total, hits, squares] = [0, 0, 0];
  for (const { weight, flagged, count = 1 } of accounts) {
    total += count * weight;
    squares += count * weight ** 2;
    if (flagged) hits += count * weight;
  }
  const p = hits / total;
  const spread = accounts.reduce(
    (sum, { weight, flagged, count = 1 }) => sum + count * (weight * (Number(flagged) - p)) ** 2,
    0,
  );
  const alike = total ** 2 / squares;
  const of = spread === 0 ? alike : Math.min(alike, (p * (1 - p) * total ** 2) / spread);
  return { flagged: p * of, of };
}
