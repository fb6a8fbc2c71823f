import { inPieces } from '../../lib/pieces/index.js';
import type { Database } from '../../store/index.js';

export type CapturedBy = { readonly by: string; readonly at: string };

/** Who captured events, and when, by their hash. */
export async function capturedBy(
  db: Database,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, CapturedBy>> {
  const found = new Map<string, CapturedBy>();
  for await (const some of inPieces([...new Set(hashes)])) {
    if (some.length === 0) continue;
    const rows = await db
      .selectFrom('event')
      .innerJoin('event_capture', 'event_capture.id', 'event.capture_id')
      .select(['event.hash', 'event_capture.by', 'event_capture.at'])
      .where('event.hash', 'in', some)
      .orderBy('event.seq', 'desc')
      .execute();
    for (const { hash, by, at } of rows) found.set(hash, { by, at });
  }
  return found;
}
