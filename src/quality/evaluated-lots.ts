import type { CaseRecord, ConsignmentRecord, Lot } from '../case/index.js';
import type { Interval } from '../lib/intervals/index.js';
import type { Requirement } from './kits/decide.js';
import type { KitTarget } from './kits/targets.js';
import { chainOf, type LotChain, standingOfSamples } from './lots/lot-chain.js';

type Evaluated = LotChain['evaluations'][number];

/** What the lots of a consignment were found to be in the laboratory and in their samples, by their own record. */
export type LotResults = {
  readonly evaluations: readonly (Evaluated & { readonly lot: Lot })[];
  readonly refused: readonly { readonly lot: Lot; readonly chain: LotChain }[];
  /** Of all evaluations that fail, the requirement missed by most. */
  readonly worst: (Requirement & { readonly interval: Interval }) | undefined;
};

export function resultsOfLots(
  { lots }: ConsignmentRecord,
  { asOf }: CaseRecord,
  targets: readonly KitTarget[],
): LotResults {
  const chains = lots.map((lot) => ({ lot, chain: chainOf(lot, targets, asOf) }));
  const evaluations = chains.flatMap(({ lot, chain }) => chain.evaluations.map((one) => ({ ...one, lot })));
  const missed = evaluations
    .flatMap(({ decision }) => decision?.requirements ?? [])
    .filter(({ standing }) => standing === 'fails')
    .toSorted((a, b) => a.upperBound - a.min - (b.upperBound - b.min));
  const [worst] = missed;
  return {
    evaluations,
    refused: chains.filter(({ chain }) => standingOfSamples(chain) === 'refused'),
    worst: worst && { ...worst, interval: { low: worst.lowerBound, high: worst.upperBound } },
  };
}
