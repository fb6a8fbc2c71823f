import type { Database, Store } from '../../store/index.js';
import { recallOfName } from '../capture/event-row.js';
import { linesIn, type WrittenLine } from '../recall/line.js';
import { happeningsNaming } from './related-events.js';

/** When a lot was put under recall and taken out of it again, the first time first. */
export async function recallsOf(
  db: Database,
  lots: readonly string[],
): Promise<{ id: string; lot: string; since: number; by: string; closed?: number | undefined }[]> {
  const lines = linesIn(await happeningsNaming(db, lots.map(recallOfName))).filter(
    ({ withdrawn }) => withdrawn === undefined,
  );
  return lines
    .filter(({ kind }, at) => kind === 'started' && isFirst(lines, at))
    .map(({ recall, lot, at, by }) => ({
      id: recall,
      lot,
      since: at,
      by,
      closed: lines.find((each) => each.kind === 'closed' && each.recall === recall)?.at,
    }));
}

const isFirst = (lines: readonly WrittenLine[], at: number): boolean =>
  lines.findIndex(({ kind, recall }) => kind === 'started' && recall === lines[at]?.recall) === at;

/** The recalls of some lots as they stood at a moment, as they leave the program. */
export async function recallsThen(
  store: Store,
  lots: readonly string[],
  end: number,
): Promise<{ id: string; lot: string; since: string; closed?: string }[]> {
  return presentRecalls(await store.use((db) => recallsOf(db, [...new Set(lots)])), end);
}

/** Those that had been started by then. */
export const presentRecalls = (
  recalls: Awaited<ReturnType<typeof recallsOf>>,
  end: number,
): { id: string; lot: string; since: string; closed?: string }[] =>
  recalls
    .filter(({ since }) => since <= end)
    .map(({ id, lot, since, closed }) => ({
      id,
      lot,
      since: new Date(since).toISOString(),
      ...(closed === undefined || closed > end ? {} : { closed: new Date(closed).toISOString() }),
    }));
