export { Giving } from './allocation/giving.js';
export type { ItemProblem } from './allocation/item-problem.js';
export { LevelBound } from './allocation/level.js';
export { planAllocation, previewAllocation } from './allocation/plan.js';
export type { AllocationProblem, OfferedLot, Site } from './allocation/problem.js';
export { timeWithin } from './io/solve-in-time.js';
