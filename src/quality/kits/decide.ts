import { lowerBound, upperBound } from '../../statistics/index.js';
import { fewestTested, mostMisses } from './lower-bound.js';
import type { KitTarget } from './targets.js';
import type { TwoByTwo } from './two-by-two.js';

export type UseStanding = 'meets' | 'fails' | 'cannot-tell';

export type Requirement = {
  readonly measure: 'sensitivity' | 'specificity';
  readonly standing: UseStanding;
  readonly min: number;
  readonly misses: number;
  readonly n: number;
  /** One-sided Clopper–Pearson bounds, each with the stated confidence. */
  readonly lowerBound: number;
  readonly upperBound: number;
  /** How many misses among n would still have been shown to meet it; null when n is too small for any result. */
  readonly mostMisses: number | null;
  /** How many results in all, with not one miss more, would show it. */
  readonly wouldNeed: number;
};

export type UseDecision = {
  readonly verdict: UseStanding;
  readonly target: KitTarget;
  readonly confidence: number;
  readonly requirements: readonly Requirement[];
};

/** A kit meets a target when its lower bounds do: a good figure from few samples shows nothing. */
export function decide(table: TwoByTwo, target: KitTarget, confidence: number): UseDecision {
  const requirements = [
    holdAgainst('sensitivity', table.fn, table.tp + table.fn, target.sensitivityMin, confidence),
    holdAgainst('specificity', table.fp, table.fp + table.tn, target.specificityMin, confidence),
  ];
  const standings = requirements.map(({ standing }) => standing);
  const verdict = standings.includes('fails')
    ? 'fails'
    : standings.includes('cannot-tell')
      ? 'cannot-tell'
      : 'meets';
  return { verdict, target, confidence, requirements };
}

function holdAgainst(
  measure: Requirement['measure'],
  misses: number,
  n: number,
  min: number,
  confidence: number,
): Requirement {
  const low = lowerBound(n - misses, n, confidence);
  const high = upperBound(n - misses, n, confidence);
  return {
    measure,
    standing: low >= min ? 'meets' : high < min ? 'fails' : 'cannot-tell',
    min,
    misses,
    n,
    lowerBound: low,
    upperBound: high,
    mostMisses: mostMisses(min, n, confidence) ?? null,
    wouldNeed: fewestTested(min, misses, confidence),
  };
}
