import { digestOfSide, hashDigested } from '../../lib/journal/index.js';
import { wording } from '../../lib/wording/index.js';
import type { Edition } from '../edition.js';
import { type DossierFault, fault } from './fault.js';
import { hashLeaf } from './merkle-tree.js';
import { type EntryProof, type Proofs, type ProvenEntry, proofFiles, type Recorded } from './proofs.js';
import { type TreeHead, verifyInclusion } from './verify-paths.js';

type Given = Pick<Proofs, 'entries' | 'evidence' | 'recorded'> & {
  readonly edition: Edition;
  /** SHA-256 of edition.json. */
  readonly editionHash: string;
  readonly tree: TreeHead;
};

export type ProofCheck = {
  readonly faults: readonly DossierFault[];
  /** How many entries of the edition stand in the journal as the edition says. */
  readonly proven: number;
  /** Entries that cannot be held against the journal, which says why. */
  readonly open: readonly EntryProof[];
};

/** Holds an edition against the entries of the journal that came with it, and these against the signed tree. */
export function checkProofs({ entries, evidence, recorded, edition, editionHash, tree }: Given): ProofCheck {
  const faultsOf = new Map(entries.map((entry) => [entry.seq, checkEntry(entry, tree)]));
  const faults = [...faultsOf.values()].flat();
  const bySeq = new Map(entries.map((entry) => [entry.seq, entry]));
  const given = new Map(evidence.map((each) => [keyOf(each), each]));
  const open: EntryProof[] = [];
  let proven = 0;
  for (const { kind, entry } of edition.entries) {
    const address = { kind, id: String(entry.id) };
    const each = given.get(keyOf(address));
    const found = each ? checkEvidence(each, entry, bySeq.get(each.seq)) : unproven(address);
    if (found === 'open' && each) open.push(each);
    // What stands in an entry that was changed is not proven, and that entry is named already.
    if (found === 'proven' && each && faultsOf.get(each.seq)?.length === 0) proven++;
    if (typeof found === 'object') faults.push(found);
  }
  const ofEdition = [...checkHead(edition, bySeq), ...checkRecorded(recorded, edition, editionHash, bySeq)];
  return { faults: [...faults, ...ofEdition], proven, open };
}

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`;

function checkEntry({ seq, hash, path, frame }: ProvenEntry, tree: TreeHead): DossierFault[] {
  const params = { seq: String(seq) };
  const faults: DossierFault[] = [];
  // A leaf is the hash of an entry, as bytes.
  const leaf = hashLeaf(Buffer.from(hash, 'hex'));
  const nodes = path.map((node) => Buffer.from(node, 'hex'));
  if (!verifyInclusion({ leaf, index: seq - 1, path: nodes }, tree))
    faults.push(fault('proof-wrong', proofFiles.entries, wording('dossier-check.not-in-tree', params)));
  if (frame && hashDigested({ seq, ...frame }) !== hash)
    faults.push(fault('proof-wrong', proofFiles.entries, wording('dossier-check.entry-hash', params)));
  return faults;
}

function checkEvidence(
  { kind, id, seq, salted }: EntryProof,
  entry: Readonly<Record<string, unknown>>,
  proven: ProvenEntry | undefined,
): DossierFault | 'proven' | 'open' {
  if (!proven) return unproven({ kind, id });
  const after = proven.frame?.body.changes.findLast(
    (change) => change.kind === kind && change.id === id,
  )?.after;
  // An entry of the journal's first form has no frame, and only then.
  if (salted === 'first-form') return proven.frame ? unproven({ kind, id }) : 'open';
  if (after === undefined || after === null) return unproven({ kind, id });
  if (salted === 'blanked') return 'open';
  if (digestOfSide({ ...salted, entry }) === after) return 'proven';
  const params = { kind, id, seq: String(seq) };
  return fault('entry-changed', 'edition.json', wording('dossier-check.entry-changed', params));
}

const unproven = (address: { readonly kind: string; readonly id: string }): DossierFault =>
  fault('entry-unproven', proofFiles.evidence, wording('dossier-check.entry-unproven', address));

function checkHead({ head }: Edition, bySeq: ReadonlyMap<number, ProvenEntry>): DossierFault[] {
  if (bySeq.get(head.seq)?.hash === head.hash) return [];
  const says = wording('dossier-check.head-unproven', { seq: String(head.seq) });
  return [fault('entry-unproven', proofFiles.entries, says)];
}

function checkRecorded(
  recorded: Recorded | undefined,
  { id }: Edition,
  editionHash: string,
  bySeq: ReadonlyMap<number, ProvenEntry>,
): DossierFault[] {
  const address = { kind: 'edition', id };
  const found =
    recorded &&
    checkEvidence(
      { ...address, seq: recorded.seq, salted: recorded.salted },
      recorded.entry,
      bySeq.get(recorded.seq),
    );
  if (recorded?.entry.frozen === editionHash && found === 'proven') return [];
  return [
    fault('edition-unrecorded', proofFiles.evidence, wording('dossier-check.edition-unrecorded', { id })),
  ];
}
