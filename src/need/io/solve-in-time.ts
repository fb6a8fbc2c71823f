import type { Language } from '../../findings/index.js';
import type { AllocationAnswer } from '../allocation/api.js';
import { planAllocation } from '../allocation/plan.js';
import { presentAllocation } from '../allocation/present-allocation.js';
import { pricesOf, withSoftWishes } from '../allocation/price.js';
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
  const end = performance.now() + seconds * 1_000;
  const isTimeUp = (): boolean => performance.now() > end;
  const plan = planAllocation(read.problem, isTimeUp);
  return presentAllocation(read, plan, pricesOf(read.problem, plan, isTimeUp), lang);
}
