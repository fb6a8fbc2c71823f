import { hypergeometric } from '../distributions/hypergeometric.js';
import type { KitResult } from './result.js';
import { isFound, onInfected } from './tally.js';

export type Split = {
  readonly fewer: readonly KitResult[];
  readonly more: readonly KitResult[];
  /** Of Fisher's exact test, one-sided, times the number of splits that were tried (Bonferroni). */
  readonly p: number;
};

/** How many of the infected are found among some of them, if it does not matter which are chosen. */
function chanceOfSoFew(fewer: readonly KitResult[], all: readonly KitResult[]): number {
  const found = all.filter(isFound).length;
  return hypergeometric(all.length, found, fewer.length).cdf(fewer.filter(isFound).length);
}

/** The day from which the kit finds more than before, if one stands out from chance at that level. */
export function findTurningDay(
  results: readonly KitResult[],
  level: number,
): (Split & { readonly day: number }) | undefined {
  const dated = onInfected(results).filter(({ day }) => day !== undefined);
  const days = [...new Set(dated.map(({ day }) => day ?? 0))].sort((a, b) => a - b).slice(1);
  const splits = days.map((day) => {
    const fewer = dated.filter((one) => (one.day ?? 0) < day);
    const more = dated.filter((one) => (one.day ?? 0) >= day);
    return { day, fewer, more, p: Math.min(1, days.length * chanceOfSoFew(fewer, dated)) };
  });
  return strongest(splits, level);
}

/** The lot whose kits find fewer than those of the others, if one stands out from chance at that level. */
export function findWorseLot(
  results: readonly KitResult[],
  level: number,
): (Split & { readonly lot: string }) | undefined {
  const named = onInfected(results).filter(({ lot }) => lot !== undefined);
  const lots = [...new Set(named.map(({ lot }) => lot ?? ''))].sort();
  if (lots.length < 2) return undefined;
  const splits = lots.map((lot) => {
    const fewer = named.filter((one) => one.lot === lot);
    const more = named.filter((one) => one.lot !== lot);
    return { lot, fewer, more, p: Math.min(1, lots.length * chanceOfSoFew(fewer, named)) };
  });
  return strongest(splits, level);
}

function strongest<S extends Split>(splits: readonly S[], level: number): S | undefined {
  const [first] = splits.toSorted((a, b) => a.p - b.p);
  return first && first.p < level ? first : undefined;
}
