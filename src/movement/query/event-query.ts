import type { EpcisEvent } from '../epcis/index.js';
import type { EventOrder, Narrowed } from '../io/event-store.js';

/** What is asked of the events: what the database can narrow, and what each that it finds is held against. */
export type EventQuery = {
  readonly narrowed: Narrowed;
  readonly fits: (event: EpcisEvent, recordTime: number) => boolean;
  readonly order: EventOrder;
  /** The first so many, and no more. */
  readonly limit: number | undefined;
  /** More than so many is refused. */
  readonly refuseAbove: number | undefined;
};
