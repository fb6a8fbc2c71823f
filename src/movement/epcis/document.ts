import type { Problem } from '../../lib/errors/index.js';
import type { EpcisEvent, JsonObject } from './event.js';

/** One event of a document and what is wrong with it; without an event where it could not be read at all. */
export type ReadEvent = {
  readonly event?: EpcisEvent;
  /** Where it stands, as a JSON pointer. */
  readonly pointer: string;
  readonly problems: readonly Problem[];
};

export type EpcisDocument = {
  /** Sender, receiver, instance identifier, dates, master data: all but the events. */
  readonly header: JsonObject;
  readonly events: readonly ReadEvent[];
  /** Names of fields that are not to be hashed. */
  readonly ignored: readonly string[];
};
