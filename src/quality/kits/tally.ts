import type { KitResult } from './result.js';
import type { TwoByTwo } from './two-by-two.js';

/** A kit that gave no result missed nobody; it is counted apart from those that gave a wrong one. */
export type Tally = TwoByTwo & {
  readonly opened: number;
  readonly openedOnPositives: number;
  readonly invalid: number;
  readonly indeterminate: number;
  readonly defective: number;
};

export function tally(results: readonly KitResult[]): Tally {
  const count = (reference: KitResult['reference'] | undefined, result: KitResult['result'] | undefined) =>
    results.filter(
      (one) =>
        (reference === undefined || one.reference === reference) &&
        (result === undefined || one.result === result),
    ).length;
  return {
    tp: count('positive', 'positive'),
    fn: count('positive', 'negative'),
    fp: count('negative', 'positive'),
    tn: count('negative', 'negative'),
    opened: results.length,
    openedOnPositives: count('positive', undefined),
    invalid: count(undefined, 'invalid'),
    indeterminate: count(undefined, 'indeterminate'),
    defective: count(undefined, 'defective'),
  };
}

/** Valid results on samples of the infected: what sensitivity is counted on. */
export const onInfected = (results: readonly KitResult[]): KitResult[] =>
  results.filter(
    ({ reference, result }) => reference === 'positive' && (result === 'positive' || result === 'negative'),
  );

export const isFound = ({ result }: KitResult): boolean => result === 'positive';
