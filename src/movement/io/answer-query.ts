import { asIs, wording } from '../../lib/wording/index.js';
import type { Database, Store } from '../../store/index.js';
import { appError } from '../../words/index.js';
import { plainText, presentEvents, queryXml } from '../epcis/index.js';
import type { EventQuery } from '../query/event-query.js';
import { findEvents, type StoredEvent } from './event-store.js';

export type PageAsked = { readonly perPage: number; readonly token: string | undefined };
export type Page = { readonly events: readonly StoredEvent[]; readonly next: string | undefined };

type Cursor = { readonly time: number; readonly seq: number; readonly given: number };

/** One page of what is asked for, and where the next begins. */
export const pageOf = (store: Store, query: EventQuery, asked: PageAsked): Promise<Page> =>
  store.use(async (db) => {
    if (query.refuseAbove !== undefined) await refuseMore(db, query, query.refuseAbove);
    const cursor = asked.token === undefined ? undefined : readToken(asked.token);
    const given = cursor?.given ?? 0;
    const most = Math.min(asked.perPage, (query.limit ?? Number.POSITIVE_INFINITY) - given);
    const events: StoredEvent[] = [];
    let isMore = false;
    if (most > 0)
      for await (const each of fitting(db, query, cursor)) {
        isMore = events.length === most;
        if (isMore) break;
        events.push(each);
      }
    const last = events.at(-1);
    const total = given + events.length;
    const goesOn = isMore && last !== undefined && total < (query.limit ?? Number.POSITIVE_INFINITY);
    return {
      events,
      next: goesOn ? writeToken({ time: timeOf(last, query), seq: last.seq, given: total }) : undefined,
    };
  });

async function refuseMore(db: Database, query: EventQuery, max: number): Promise<void> {
  let count = 0;
  for await (const _ of fitting(db, query)) {
    count += 1;
    if (count > max) throw appError('answer-too-large', wording('query.too-many', { max }));
  }
}

async function* fitting(
  db: Database,
  { narrowed, order, fits }: EventQuery,
  after?: Cursor,
): AsyncGenerator<StoredEvent> {
  for await (const each of findEvents(db, narrowed, order, after))
    if (fits(each.event, each.recordTime)) yield each;
}

const timeOf = ({ recordTime, event }: StoredEvent, { order }: EventQuery): number =>
  order.by === 'record_time' ? recordTime : Date.parse(plainText(event.body.eventTime));

const writeToken = ({ time, seq, given }: Cursor): string =>
  Buffer.from(`${time} ${seq} ${given}`).toString('base64url');

function readToken(token: string): Cursor {
  const [, time, seq, given] =
    /^(-?\d+(?:\.\d+)?) (\d+) (\d+)$/.exec(Buffer.from(token, 'base64url').toString()) ?? [];
  if (given === undefined)
    throw appError('request-invalid', wording('query.token', { token: asIs(token.slice(0, 40)) }));
  return { time: Number(time), seq: Number(seq), given: Number(given) };
}

const presented = ({ events }: Page) =>
  events.map(({ event, hash, recordTime }) => ({
    event,
    eventID: hash,
    recordTime: new Date(recordTime).toISOString(),
  }));

/** What answers a query, or tells a subscriber: a document of the standard, in JSON-LD. */
export function queryDocument(page: Page, name: string, at: Date, subscriptionID?: string) {
  const { context, eventList } = presentEvents(presented(page));
  return {
    '@context': context,
    type: 'EPCISQueryDocument',
    schemaVersion: '2.0',
    creationDate: at.toISOString(),
    epcisBody: {
      queryResults: {
        ...(subscriptionID === undefined ? {} : { subscriptionID }),
        queryName: name,
        resultsBody: { eventList },
      },
    },
  };
}

/** The same in XML. */
export const queryDocumentXml = (page: Page, name: string, at: Date): string =>
  queryXml(presented(page), name, at.toISOString());
