import { groupBy } from '../../lib/lists/index.js';
import { hypergeometric } from '../distributions/hypergeometric.js';
import type { KitResult } from './result.js';
import { isFound, onInfected } from './tally.js';

type Found = { readonly found: number; readonly of: number };

type Split = {
  readonly fewer: Found;
  readonly more: Found;
  /** Of Fisher's exact test, one-sided, times the number of splits that were tried (Bonferroni). */
  readonly p: number;
};

/** The day from which the kit finds more than before, if one stands out from chance. */
export function findTurningDay(
  results: readonly KitResult[],
): (Split & { readonly day: number }) | undefined {
  const byDay = [...foundBy(results, ({ day }) => day)].sort(([a], [b]) => a - b);
  const all = sum(byDay.map(([, found]) => found));
  const splits = byDay.slice(1).map(([day], index) => {
    const before = sum(byDay.slice(0, index + 1).map(([, found]) => found));
    return { day, ...splitOff(before, all, byDay.length - 1) };
  });
  return strongest(splits);
}

/** The lot whose kits find fewer than those of the others, if one stands out from chance. */
export function findWorseLot(results: readonly KitResult[]): (Split & { readonly lot: string }) | undefined {
  const byLot = [...foundBy(results, ({ lot }) => lot)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (byLot.length < 2) return undefined;
  const all = sum(byLot.map(([, found]) => found));
  return strongest(byLot.map(([lot, its]) => ({ lot, ...splitOff(its, all, byLot.length) })));
}

function foundBy<K>(results: readonly KitResult[], keyOf: (one: KitResult) => K | undefined): Map<K, Found> {
  const groups = [...groupBy(onInfected(results), keyOf)];
  return new Map(groups.map(([key, of]) => [key, { found: of.filter(isFound).length, of: of.length }]));
}

const sum = (parts: readonly Found[]): Found => ({
  found: parts.reduce((total, { found }) => total + found, 0),
  of: parts.reduce((total, { of }) => total + of, 0),
});

function splitOff(fewer: Found, all: Found, tried: number): Split {
  const chance = hypergeometric(all.of, all.found, fewer.of).cdf(fewer.found);
  const more = { found: all.found - fewer.found, of: all.of - fewer.of };
  return { fewer, more, p: Math.min(1, tried * chance) };
}

// Blaming a day or a lot takes more than the one chance in twenty of an interval.
const level = 0.01;

/** The split that divides best, if chance does not explain it. Many p values may be 0; the gain tells them apart. */
function strongest<S extends Split>(splits: readonly S[]): S | undefined {
  const [best] = splits
    .filter(({ fewer, more }) => fewer.found / fewer.of < more.found / more.of)
    .map((split) => ({ split, gain: logLikelihood(split.fewer) + logLikelihood(split.more) }))
    .sort((a, b) => b.gain - a.gain);
  return best && best.split.p < level ? best.split : undefined;
}

/** Of a binomial rate at its best. 0 · ln 0 is 0. */
function logLikelihood({ found, of }: Found): number {
  const term = (share: number) => (share === 0 ? 0 : share * Math.log(share));
  return of * (term(found / of) + term(1 - found / of));
}
