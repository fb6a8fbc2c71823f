export {
  type AccountActivity,
  type AccountMetadata,
  type Observation,
  observationOf,
} from './account-activity.js';
export {
  correctReportedShare,
  correctReportedShareAcrossSets,
  type ReportedShareAcrossSets,
} from './correct-reported-share.js';
export type { CorrectedShare, Unit } from './correct-share.js';
export { estimateShares, type ShareOptions, type Shares } from './estimate-shares.js';
export { jubins2017Source } from './jubins-2017.js';
export { seededRandom } from './random.js';
export { cannotTell, type Obstacle } from './verdict.js';
