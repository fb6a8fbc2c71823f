export type { EpcisDocument, ReadEvent } from './document.js';
export type { EpcisEvent, Json, JsonObject } from './event.js';
export { eventHash, preHash } from './event-hash.js';
export { readDocument } from './read-document.js';
