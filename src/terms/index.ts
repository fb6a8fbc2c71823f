export { checkTerms } from './check.js';
export { type CalledAid, consignmentsMeant, findPurchasesCalledAid } from './find-called-aid.js';
export { estimateFlows, type FlowEstimate } from './flows.js';
export { type ResolvedTerms, resolveTerms } from './resolve-terms.js';
export { sideOf } from './witness.js';
