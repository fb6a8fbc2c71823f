export { checkTerms } from './check.js';
export { consignmentsMeant, findPurchasesCalledAid } from './find-called-aid.js';
export { estimateFlows, type FlowEstimate } from './flows.js';
export { resolveTerms } from './resolve-terms.js';
export { sideOf } from './witness.js';
