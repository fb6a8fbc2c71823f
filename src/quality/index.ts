export { findAccuracyMeantAsSensitivity } from './accuracy-or-sensitivity.js';
export { checkQuality } from './check.js';
export * from './sampling/index.js';
