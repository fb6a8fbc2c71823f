export {
  appError,
  calledBy,
  chance,
  count,
  formatMessage,
  type Language,
  languageNames,
  type Message,
  type MessageKey,
  message,
  type Param,
  presentProblems,
  ratio,
  share,
  wrongValue,
} from '../words/index.js';
export * from './asked.js';
export * from './count-verdicts.js';
export * from './evidence.js';
export * from './explain.js';
export * from './figure.js';
export * from './finding.js';
export * from './missing.js';
export * from './present-finding.js';
export * from './verdicts.js';
export * from './weight.js';
