import type { Database } from '../../store/index.js';
import type { EventQuery } from '../query/event-query.js';
import { eventsKept, lastEventSeq, type StoredEvent } from './event-store.js';

/** From where on somebody is told of events. */
export type Since = {
  readonly afterSeq: number;
  readonly createdSeq: number;
  readonly createdAt: string;
  readonly initialTime: number | undefined;
};

export type Batch = {
  readonly events: readonly StoredEvent[];
  /** The last event that was looked at. */
  readonly upTo: number;
  readonly isMore: boolean;
};

export const batchLimits = { events: 100, bytes: 512 * 1024 };

/** The next that somebody is to be told of, in the order they were kept: so many, and so many bytes, at most. */
export async function nextBatch(
  db: Database,
  query: EventQuery,
  since: Since,
  { upTo, events: most, bytes: mostBytes }: { upTo?: number } & typeof batchLimits,
): Promise<Batch> {
  const end = upTo ?? (await lastEventSeq(db));
  const events: StoredEvent[] = [];
  let bytes = 0;
  for (let after = since.afterSeq; after < end; ) {
    const found = await eventsKept(db, query.narrowed, { after, upTo: end });
    for (const each of found) {
      if (!isNew(each, since) || !query.fits(each.event, each.recordTime)) continue;
      bytes += JSON.stringify(each.event.body).length;
      const last = events.at(-1);
      if (last && (events.length === most || bytes > mostBytes))
        return { events, upTo: last.seq, isMore: true };
      events.push(each);
    }
    const last = found.at(-1);
    if (last === undefined) break;
    after = last.seq;
  }
  return { events, upTo: Math.max(end, since.afterSeq), isMore: false };
}

/** What is asked from a time on counts by when it was recorded; what came since then counts whatever the clock said. */
function isNew({ seq, recordTime }: StoredEvent, { initialTime, createdSeq, createdAt }: Since): boolean {
  if (initialTime === undefined || recordTime >= initialTime) return true;
  return seq > createdSeq && initialTime <= Date.parse(createdAt);
}
