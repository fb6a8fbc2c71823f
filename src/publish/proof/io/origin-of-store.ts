import type { Store } from '../../../store/index.js';
import { originOf } from '../make-proofs.js';

/** The name of a store's journal, which the first entry gives it; undefined where it has none. */
export async function originOfStore(store: Store): Promise<string | undefined> {
  for (const { id } of await store.listCases()) {
    const { entries } = await store.readJournal(id, { from: 1, limit: 1 });
    if (entries[0]?.seq === 1) return originOf(entries[0].hash);
  }
  return undefined;
}
