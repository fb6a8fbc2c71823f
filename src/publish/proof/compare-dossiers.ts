import { wording } from '../../lib/wording/index.js';
import type { Checkpoint } from './checkpoint.js';
import { type DossierFault, fault } from './fault.js';
import { type Consistency, proofFiles } from './proofs.js';
import { verifyConsistency } from './verify-paths.js';

/** Whether the journal of a newer dossier begins with all of that of an older one. */
export function compareTrees(
  older: Checkpoint,
  newer: Checkpoint,
  proofs: readonly Consistency[],
): DossierFault | undefined {
  const file = proofFiles.consistency;
  const sizes = { older: String(older.size), newer: String(newer.size) };
  if (older.origin !== newer.origin)
    return fault('journal-other', file, wording('dossier-check.other-journal'));
  if (older.size > newer.size)
    return fault('journal-truncated', file, wording('dossier-check.truncated', sizes));
  const path = older.size === newer.size ? [] : proofs.find(({ size }) => size === older.size)?.path;
  if (path === undefined)
    return fault('journal-unproven', file, wording('dossier-check.no-consistency', sizes));
  const nodes = path.map((node) => Buffer.from(node, 'hex'));
  if (verifyConsistency(nodes, older, newer)) return undefined;
  return fault('journal-rewritten', file, wording('dossier-check.rewritten', sizes));
}
