import type { EpcisEvent } from '../epcis/index.js';

/** What narrows a search in the database; what more is asked is held against each event that is found. */
export type Narrowed = {
  readonly types?: readonly string[] | undefined;
  readonly eventTime?: Range | undefined;
  readonly recordTime?: Range | undefined;
  readonly names?:
    | readonly { readonly roles: readonly string[]; readonly names: readonly string[] }[]
    | undefined;
  readonly captureId?: string | undefined;
  /** Its own id, or the hash it is called by where it has none. */
  readonly hashOrId?: string | undefined;
};
type Range = { readonly from?: number | undefined; readonly before?: number | undefined };

export type EventOrder = { readonly by: 'event_time' | 'record_time'; readonly direction: 'asc' | 'desc' };

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
