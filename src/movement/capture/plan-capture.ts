import { type Problem, problem } from '../../lib/errors/index.js';
import { wording } from '../../lib/wording/index.js';
import type { EpcisDocument } from '../epcis/index.js';
import { type EventRow, eventRow } from './event-row.js';

export type OnError = 'rollback' | 'proceed';

export type CapturePlan = {
  readonly rows: readonly EventRow[];
  readonly read: number;
  readonly refused: number;
  readonly problems: readonly Problem[];
};

/** GS1's own examples have a few; a file of more than so many is sent in parts. */
export const captureEventsMax = 100_000;
export const captureBytesMax = 128 * 1024 * 1024;

/** What is to be kept of a document: with `rollback` all or nothing, with `proceed` what is right. */
export function planCapture(file: string, { events }: EpcisDocument, onError: OnError): CapturePlan {
  if (events.length > captureEventsMax) {
    const says = wording('capture.too-many', { count: events.length, max: captureEventsMax });
    return {
      rows: [],
      read: events.length,
      refused: events.length,
      problems: [problem('events-unreadable', { file }, says)],
    };
  }
  const problems = events.flatMap((each) => each.problems);
  const right = events.flatMap(({ event, problems: own }) => (own.length === 0 && event ? event : []));
  const kept = onError === 'rollback' && problems.length > 0 ? [] : right;
  return { rows: kept.map(eventRow), read: events.length, refused: events.length - right.length, problems };
}
