import type { Language } from '../../findings/index.js';
import type { AllocationAnswer } from '../allocation/api.js';
import { type PartOfTime, planAllocation } from '../allocation/plan.js';
import { presentAllocation } from '../allocation/present-allocation.js';
import { pricesIn, pricesOf, withSoftWishes } from '../allocation/price.js';
import { itemsOf } from '../allocation/problem.js';
import { readProblemFile } from './read-problem-file.js';

export type AllocationAsked = {
  readonly seconds: number;
  /** Every wish is one that need not be kept. */
  readonly soft: boolean;
  readonly lang: Language;
};

/** A problem as bytes, planned as well as the time allows. */
export async function allocateFile(
  name: string,
  bytes: Uint8Array,
  { seconds, soft, lang }: AllocationAsked,
): Promise<AllocationAnswer> {
  const file = readProblemFile(name, bytes);
  const read = soft ? { ...file, problem: withSoftWishes(file.problem) } : file;
  const partOf = timeWithin(seconds);
  const plan = planAllocation(read.problem, partOf, itemsOf(read.problem), pricesIn(read.problem));
  return presentAllocation(read, plan, pricesOf(read.problem, plan, partOf), lang);
}

/** So many seconds from now on, to be parted. */
export function timeWithin(seconds: number): PartOfTime {
  const end = performance.now() + seconds * 1_000;
  return (left) => {
    const now = performance.now();
    const until = now + Math.max(0, end - now) / left;
    return () => performance.now() > until;
  };
}
