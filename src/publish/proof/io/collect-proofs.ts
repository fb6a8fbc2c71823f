import { BackupRow, type Store } from '../../../store/index.js';
import type { Edition } from '../../edition.js';
import { ProofMaker } from '../make-proofs.js';
import type { Proofs } from '../proofs.js';

/** Walks the whole journal, as a backup does: one that is broken is refused, and nothing is signed over it. */
export async function collectProofs(store: Store, edition: Edition): Promise<Proofs> {
  const maker = new ProofMaker(edition);
  await store.backUp(async (line) => {
    // The last line is the end and no entry.
    const row = BackupRow.safeParse(JSON.parse(line));
    if (row.success) maker.take(row.data);
  });
  return maker.conclude();
}
