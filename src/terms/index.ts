export { type CalledAid, findPurchasesCalledAid, presentsAsGift, speaksOfPart } from './find-called-aid.js';
export { estimateFlows, type FlowEstimate } from './flows.js';
export { formatParts } from './format-terms.js';
export { type ResolvedTerms, resolveTerms } from './resolve-terms.js';
