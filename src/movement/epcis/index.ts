export type { EpcisDocument, ReadEvent } from './document.js';
export { type EpcisEvent, isList, isObject, type Json, type JsonObject, textOf, textsOf } from './event.js';
export { eventHash, preHash } from './event-hash.js';
export { readDocument } from './read-document.js';
