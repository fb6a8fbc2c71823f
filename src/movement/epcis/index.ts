export type { EpcisDocument } from './document.js';
export {
  asText,
  asTexts,
  type EpcisEvent,
  isList,
  isObject,
  type Json,
  type JsonObject,
  plainText,
} from './event.js';
export { eventHash, expand, preHash } from './event-hash.js';
export { standardContext } from './namespaces.js';
export { readDocument } from './read-document.js';
export { bareWord, measureAddress, type Vocabulary } from './vocabulary.js';
export { presentEvents } from './write-json.js';
export { queryXml } from './write-xml.js';
