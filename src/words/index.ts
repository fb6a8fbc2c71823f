export { type Language, languageNames } from './language.js';
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
export { isMessageKey, sayMessage } from './say-message.js';
