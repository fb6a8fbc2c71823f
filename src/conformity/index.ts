export { writeChecklist } from './checklist.js';
export { documentsOnTheDay } from './documents-on-the-day.js';
export { Dossier } from './dossier.js';
export { evaluateConformity } from './evaluate.js';
export { exportRulesOn } from './export-rules.js';
export { presentEvaluation } from './present-evaluation.js';
export { questionOf } from './question.js';
export type { Registers } from './register.js';
export { type RuleHeld, rulesHeld } from './rules-held.js';
