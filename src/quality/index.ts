export { findAccuracyMeantAsSensitivity } from './accuracy-or-sensitivity.js';
export { checkQuality, type DocumentsOnTheDay } from './check.js';
export {
  type Disposition,
  type DispositionDecision,
  type DocumentsJudged,
  decideDisposition,
  dispositions,
  type LotCase,
  type LotEvidence,
} from './disposition/decide.js';
export type { Catch } from './incidents/catch.js';
export { findCatches } from './incidents/find-catches.js';
export { fewestKnownSamples, type KnownSamples } from './incidents/known-samples.js';
export { answerTable, readAndAnswerResults } from './kits/answer.js';
export { decide } from './kits/decide.js';
export { evaluateResults } from './kits/evaluate-results.js';
export { evaluateTable } from './kits/evaluate-table.js';
export { expectedSensitivity } from './kits/expected-sensitivity.js';
export { fewestTested, mostMisses } from './kits/lower-bound.js';
export { predictiveAt } from './kits/predictive-at.js';
export { predictiveValues } from './kits/predictive-values.js';
export { readResults } from './kits/read-results.js';
export { requireLines } from './lots/check-lines.js';
export * from './sampling/index.js';
export { type Compared, type Comparison, compareStandards } from './standards/compare-standards.js';
export { type Demand, demandsOf, type Grade } from './standards/demand.js';
export { getGrade } from './standards/find-grade.js';
export { formatCompared, formatComparison } from './standards/format-comparison.js';
export { formatJudged, formatVerdict } from './standards/format-report.js';
export type { DemandStanding, Judged } from './standards/judge-demand.js';
export { judgeReport, type ReportJudgement } from './standards/judge-report.js';
export { ReportFile } from './standards/report.js';
export { Standard } from './standards/standard.js';
export { convert, findUnit, type Unit } from './standards/units.js';
