import type { Message } from '../../findings/index.js';
import type { Database } from '../../store/index.js';
import { lotTextOf } from '../delivery/names.js';
import { issueIn } from '../sscc/issue.js';
import type { AsOf, Happening } from '../trace/index.js';
import { traceAnswer } from '../trace-answer.js';
import { storyOfLot } from './happenings-of-lot.js';
import { findKept, type KeptOfLot, keepTold, type ToldOfLot } from './kept-trace.js';
import type { HappeningsOfLot, LotTold } from './lot-told.js';
import { memoryOf, weightOfAnswer } from './remembered.js';

// Fewer events are read as fast as an answer is kept.
const eventsKeptFrom = 50;

/**
 * What events tell of lots and things. What has come to by now is remembered, and of a lot of many events kept, until an event
 * comes that may change it; a past day is worked out each time, of events that are remembered too.
 */
export async function toldOfLots(
  db: Database,
  ids: readonly string[],
  times: AsOf = {},
  keptFrom = eventsKeptFrom,
): Promise<LotTold[]> {
  const isNow = times.asOf === undefined && times.knownAt === undefined;
  const known = isNow ? await knownOf(db, ids) : new Map<string, LotTold>();
  const all: LotTold[] = [];
  for (const id of ids)
    all.push(
      known.get(id) ??
        (isNow ? await workOut(db, id, keptFrom) : toldOf(await storyOfLot(db, id), id, times)),
    );
  return all;
}

/** What is remembered of some, and of the others what is kept. */
async function knownOf(db: Database, ids: readonly string[]): Promise<Map<string, LotTold>> {
  const memory = memoryOf(db);
  const at = await memory.catchUp(db);
  const known = new Map<string, LotTold>();
  for (const id of ids) {
    const told = memory.answer(id);
    if (told !== undefined) known.set(id, told);
  }
  const others = ids.filter((id) => !known.has(id) && lotTextOf(id) !== undefined);
  for (const { id, ...kept } of await findKept(db, others)) {
    const told = { ...kept.told, issues: [], isKnown: true };
    known.set(id, told);
    await memory.keepAnswer(db, id, { made: told, names: kept.names }, at, weightOf(kept));
  }
  return known;
}

async function workOut(db: Database, id: string, keptFrom: number): Promise<LotTold> {
  const memory = memoryOf(db);
  const at = await memory.catchUp(db);
  const story = await storyOfLot(db, id);
  const told = toldOf(story, id, {});
  const { same, happenings, names } = story;
  // What was typed at a door depends on what the cases say of it.
  if (same !== undefined || happenings.length === 0) return told;
  const { answer, lots } = told;
  if (lotTextOf(id) !== undefined && happenings.length >= keptFrom)
    await keepTold(db, { id, told: { answer, lots }, names, upTo: at.seq });
  await memory.keepAnswer(db, id, { made: told, names }, at, weightOf({ told, names }));
  return told;
}

const weightOf = ({ told, names }: Omit<KeptOfLot, 'id'>): number => weightOfAnswer(told.answer, names.size);

const toldOf = ({ happenings, same }: HappeningsOfLot, id: string, times: AsOf): LotTold => ({
  ...toldBy(happenings, id, times),
  ...(same === undefined ? {} : { same }),
  issues: happenings.flatMap(({ event }) => issueIn(event) ?? []),
  isKnown: happenings.length > 0,
});

export const toldBy = (happenings: readonly Happening[], id: string, times: AsOf): ToldOfLot => ({
  answer: traceAnswer(happenings, id, times, (message: Message) => message),
  lots: lotsOf(happenings, id),
});

/** What is called back with it: itself, the lots it is of, and the lots that are in it. */
function lotsOf(happenings: readonly Happening[], id: string): string[] {
  const all = happenings.flatMap(({ lots }) => lots.flatMap(([thing, lot]) => (thing === id ? [lot] : [])));
  return [...new Set([id, ...all])];
}
