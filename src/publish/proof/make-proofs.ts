import assert from 'node:assert/strict';
import { z } from 'zod';
import { Blanked, digestOfSide, hashVersion, Placed, withDigests } from '../../lib/journal/index.js';
import type { Edition } from '../edition.js';
import { MerkleTree } from './merkle-tree.js';
import { DigestedBody, type EntryProof, type Proofs, type ProvenEntry, type Recorded } from './proofs.js';

/** An entry of a journal as it is kept. */
export type JournalRow = {
  readonly seq: number;
  readonly case_id: string;
  readonly at: string;
  readonly author: string;
  readonly kind: string;
  readonly body: string;
  readonly prev_hash: string;
  readonly hash: string;
  readonly hash_version: number;
};

const originLength = 32;

/** The log that a store is. A journal that was begun anew has another name. */
export const originOf = (firstHash: string): string => `waybill/journal/${firstHash.slice(0, originLength)}`;

const keyOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind} ${id}`;

/** Of a body no more than is asked of it: a journal may tell of kinds that came later. */
const Body = z.object({
  changes: z.array(
    z.object({ kind: z.string(), id: z.string(), after: z.union([Placed, Blanked]).nullable() }),
  ),
});
type Body = z.infer<typeof Body>;
type Side = Body['changes'][number]['after'];

/**
 * Reads a journal from its beginning, and proves what an edition rests on. The tree ends with the entry that records the
 * edition, so that whoever writes its dossier later, or again, writes the same.
 */
export class ProofMaker {
  private readonly leaves: Buffer[] = [];
  private readonly wanted: ReadonlySet<string>;
  /** By entry of the edition: the entry of the journal that says what it says. */
  private readonly found = new Map<string, JournalRow>();
  /** Those that tell of an edition, of this case or another. */
  private readonly editions: number[] = [];
  private recordedIn: JournalRow | undefined;
  private head: JournalRow | undefined;
  private origin = '';

  constructor(private readonly edition: Edition) {
    this.wanted = new Set(edition.entries.map(({ kind, entry }) => keyOf({ kind, id: String(entry.id) })));
  }

  take(row: JournalRow): void {
    if (this.leaves.length === 0) this.origin = originOf(row.hash);
    this.leaves.push(Buffer.from(row.hash, 'hex'));
    assert(row.seq === this.leaves.length, 'the entries of a journal are numbered from one');
    if (row.seq === this.edition.head.seq) this.head = row;
    // Most bodies tell of no edition, and of another case nothing else is asked.
    const tellsOfEdition = row.body.includes('"kind":"edition"');
    const isOfCase = row.case_id === this.edition.caseId;
    if (!tellsOfEdition && !(isOfCase && row.seq <= this.edition.head.seq)) return;
    const { changes } = bodyOf(row);
    if (changes.some(({ kind }) => isEdition(kind))) this.editions.push(row.seq);
    for (const change of isOfCase ? changes : []) {
      const isSaid = change.after !== null;
      if (isEdition(change.kind) && change.id === this.edition.id && isSaid) this.recordedIn = row;
      if (row.seq <= this.edition.head.seq && this.wanted.has(keyOf(change)))
        this.found.set(keyOf(change), row);
    }
  }

  conclude(): Proofs {
    const { head, recordedIn, edition } = this;
    assert(head?.hash === edition.head.hash, 'the journal holds the entry that the edition rests on');
    const size = (recordedIn ?? head).seq;
    const tree = new MerkleTree(this.leaves);
    const evidence = edition.entries.map((each) => this.evidenceOf(each));
    const rows = new Map([head, recordedIn, ...this.found.values()].map((row) => [row?.seq, row]));
    return {
      origin: this.origin,
      size,
      root: tree.root(size).toString('hex'),
      entries: [...rows.values()]
        .filter((row) => row !== undefined)
        .sort((one, other) => one.seq - other.seq)
        .map((row) => ({ ...provenOf(row), path: hexes(tree.inclusion(row.seq - 1, size)) })),
      recorded: recordedIn && recordedOf(recordedIn, edition.id),
      evidence,
      consistency: this.editions
        .filter((earlier) => earlier < size)
        .map((earlier) => ({ size: earlier, path: hexes(tree.consistency(earlier, size)) })),
    };
  }

  private evidenceOf({ kind, entry }: Edition['entries'][number]): EntryProof {
    const address = { kind, id: String(entry.id) };
    const row = this.found.get(keyOf(address));
    assert(row, `the journal tells of ${keyOf(address)}`);
    const named = { ...address, seq: row.seq };
    if (row.hash_version !== hashVersion) return { ...named, salted: 'first-form' };
    const side = sideOf(row, address);
    assert(side, `${keyOf(address)} was there when the edition was published`);
    if ('blanked' in side) return { ...named, salted: 'blanked' };
    const { position, by, salt = '' } = side;
    assert(
      digestOfSide({ position, by, entry, salt }) === digestOfSide(side),
      `the edition says of ${keyOf(address)} what the journal says`,
    );
    return { ...named, salted: { position, by, salt } };
  }
}

const isEdition = (kind: string): boolean => kind === 'edition';
const bodyOf = (row: JournalRow): Body => Body.parse(JSON.parse(row.body));
const hexes = (nodes: readonly Buffer[]): string[] => nodes.map((node) => node.toString('hex'));

const sideOf = (row: JournalRow, { kind, id }: { kind: string; id: string }): Side =>
  bodyOf(row).changes.findLast((change) => change.kind === kind && change.id === id)?.after ?? null;

function recordedOf(row: JournalRow, id: string): Recorded | undefined {
  const side = sideOf(row, { kind: 'edition', id });
  if (side === null || 'blanked' in side || row.hash_version !== hashVersion) return undefined;
  const { position, by, salt = '', entry } = side;
  return { seq: row.seq, salted: { position, by, salt }, entry };
}

function provenOf(row: JournalRow): Omit<ProvenEntry, 'path'> {
  const { seq, hash, case_id: caseId, at, author: by, kind, prev_hash: prevHash } = row;
  if (row.hash_version !== hashVersion) return { seq, hash };
  const body = DigestedBody.parse(withDigests(JSON.parse(row.body)));
  return { seq, hash, frame: { caseId, at, by, kind, prevHash, body } };
}
