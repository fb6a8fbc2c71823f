export { checkTerms } from './check.js';
export {
  type CalledAid,
  consignmentsMeant,
  findPurchasesCalledAid,
  presentsAsGift,
  speaksOfGivenPart,
} from './find-called-aid.js';
export { estimateFlows, type FlowEstimate } from './flows.js';
export { type ResolvedTerms, resolveTerms, type TermsPart } from './resolve-terms.js';
export { sayParts } from './say-terms.js';
