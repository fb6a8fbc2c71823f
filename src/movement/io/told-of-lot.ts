import type { Message } from '../../findings/index.js';
import type { Database } from '../../store/index.js';
import { lotNameOf } from '../capture/event-row.js';
import { lotTextOf } from '../delivery/names.js';
import type { SameNumber } from '../lots/numbered.js';
import type { AsOf, Happening } from '../trace/index.js';
import { traceAnswer } from '../trace-answer.js';
import { lastEventSeq } from './event-store.js';
import { storyOfLot } from './happenings-of-lot.js';
import { findKept, keepTold, type ToldOfLot } from './kept-trace.js';

export type LotTold = ToldOfLot & {
  /** What goes by the lot's number under another name. */
  readonly same?: SameNumber;
  /** All events that can tell of it, where they were read. */
  readonly happenings?: readonly Happening[];
  readonly isKnown: boolean;
};

// Fewer events are read as fast as an answer is kept.
const eventsKeptFrom = 50;

/**
 * What events tell of a lot or a thing. What a lot of many events has come to by now is kept, until an event comes that may
 * change it; a past day is worked out each time.
 */
export async function toldOfLot(
  db: Database,
  id: string,
  times: AsOf,
  keptFrom = eventsKeptFrom,
): Promise<LotTold> {
  const number = lotTextOf(id);
  const mayBeKept = number !== undefined && times.asOf === undefined && times.knownAt === undefined;
  const kept = mayBeKept ? await findKept(db, id) : undefined;
  if (kept !== undefined) return { ...kept, isKnown: true };
  const upTo = mayBeKept ? await lastEventSeq(db) : 0;
  const { names, ...found } = await storyOfLot(db, id);
  const { happenings, same } = found;
  const told = toldBy(happenings, id, times);
  // What was typed at a door depends on what the cases say of it.
  if (mayBeKept && same === undefined && happenings.length >= keptFrom)
    await keepTold(db, { id, told, names: [...names, lotNameOf(number)], upTo });
  return { ...told, ...found, isKnown: happenings.length > 0 };
}

export const toldBy = (happenings: readonly Happening[], id: string, times: AsOf): ToldOfLot => ({
  answer: traceAnswer(happenings, id, times, (message: Message) => message),
  lots: lotsOf(happenings, id),
});

/** What is called back with it: itself, the lots it is of, and the lots that are in it. */
function lotsOf(happenings: readonly Happening[], id: string): string[] {
  const all = happenings.flatMap(({ lots }) => lots.flatMap(([thing, lot]) => (thing === id ? [lot] : [])));
  return [...new Set([id, ...all])];
}
