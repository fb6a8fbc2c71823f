export { type InspectionLevel, inspectionLevels } from './code-letter.js';
export { type CurvePoint, drawCurve, qualityAccepted } from './curve.js';
export { chanceToCatch, type Incident, sampleToCatch } from './detection.js';
export { differences, edition } from './edition.js';
export { type FoundPlan, findPlan, type TwoPoints } from './find-plan.js';
export {
  formatDecision,
  formatIsolated,
  formatLimits,
  formatOrigin,
  formatRisks,
  instruct,
  instructPlan,
} from './format-plan.js';
export type { Goods, Setting } from './goods.js';
export {
  type IsolatedLotPlan,
  type IsolatedLotRequest,
  isolatedLotMethod,
  planIsolatedLot,
} from './isolated-lot.js';
export { type LotLimits, limitsOfLot, type Sampled } from './lot-limits.js';
export { type Severity, severities } from './master-table.js';
export { acceptedBy, type Chances, chancesOf, type Plan } from './plan.js';
export { acceptanceQualityLimits } from './preferred-series.js';
export { presentPlan } from './present-plan.js';
export { producersRisk, type Risks, risksOf } from './risks.js';
export {
  judgeSequential,
  planSequential,
  type SequentialPlan,
  type Step,
  sequentialStep,
} from './sequential.js';
export { planSingle, type SinglePlan, type SinglePlanRequest, settingOf, stagesOf } from './single-plan.js';
export {
  decideStage,
  judgeStages,
  type Outlook,
  requireStages,
  type SampleStage,
  type StagedPlan,
  singlePlan,
} from './stages.js';
export { recordSuppliedLot, type SuppliedLot, type SupplierRecord, stateOf } from './supplier-record.js';
export {
  type LotResult,
  recordLot,
  resumeInspection,
  type Switched,
  type SwitchingEvent,
  type SwitchingState,
  startSwitching,
} from './switching.js';
export {
  decideVariables,
  judgeVariables,
  type Measured,
  planVariables,
  type VariablesPlan,
} from './variables.js';
