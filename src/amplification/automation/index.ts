export {
  type AccountActivity,
  type AccountMetadata,
  type Observation,
  observationOf,
} from './account-activity.js';
export { correctReportedShareAcrossSets } from './correct-reported-share.js';
export type { CorrectedShare } from './correct-share.js';
export { estimateShares } from './estimate-shares.js';
export { over50ADay } from './rules/rate.js';
