export { writeChecklist } from './checklist.js';
export { Dossier } from './dossier.js';
export { evaluateConformity } from './evaluate.js';
export { papersOnTheDay } from './papers-on-the-day.js';
export { publishEvaluation } from './publish.js';
export { questionOf } from './question.js';
export type { Registers } from './register.js';
export { type RuleHeld, rulesHeld } from './rules-held.js';
