export { formatMessage, isMessageKey, nameCountry } from './format-message.js';
export { formatKept, KeptWording } from './kept.js';
export { inEveryLanguage, isLabelKey, type LabelKey } from './labels.js';
export { type Language, languageNames, loadHelpWords } from './language.js';
export { appError, calledBy, formatError, presentProblem, presentProblems, wrongValue } from './leaving.js';
export {
  chance,
  count,
  type Message,
  type MessageKey,
  message,
  type Param,
  ratio,
  share,
} from './message.js';
export { isPageKey, loadPage, type PageKey, pageKeys, type SayPage } from './page.js';
export { charactersIn, placeInTable, placeInText } from './place-in-source.js';
