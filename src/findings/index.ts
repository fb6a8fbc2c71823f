export * from './count-verdicts.js';
export * from './evidence.js';
export * from './explain.js';
export * from './figure.js';
export * from './finding.js';
export * from './message.js';
export * from './publish.js';
export * from './verdicts.js';
