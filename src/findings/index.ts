export {
  appError,
  calledBy,
  chance,
  count,
  type Language,
  languageNames,
  type Message,
  type MessageKey,
  message,
  type Param,
  ratio,
  sayMessage,
  sayProblems,
  share,
  wrongValue,
} from '../words/index.js';
export * from './asked.js';
export * from './count-verdicts.js';
export * from './evidence.js';
export * from './explain.js';
export * from './figure.js';
export * from './finding.js';
export * from './publish.js';
export * from './verdicts.js';
export * from './weight.js';
