import { type Case, type Entry, isMade, type Kind, kindNames, type Unread } from '../case/index.js';
import { canonicalJson } from '../lib/json/index.js';
import { inPieces, mapInPieces } from '../lib/pieces/index.js';
import { type EntryName, folderAuthor, type Loaded, type LoadOptions } from './contract.js';
import { entryKey, findNeeded, type NamedEntry } from './entry-links.js';
import type { Change } from './journal-entry.js';

/** A row of the store. `entry` undefined: it was removed, by `by`. */
export type StoredEntry = {
  readonly kind: Kind;
  readonly id: string;
  readonly position: number;
  readonly by: string;
  readonly entry: Record<string, unknown> | undefined;
};

export type LoadPlan = { readonly changes: readonly Change[] } & Omit<Loaded, 'seq' | 'headerKept'>;

/**
 * What taking in a folder changes. An entry that the folder wrote last follows the folder; one that was edited or
 * removed in the page stays as it is, and is named where the folder says otherwise.
 */
export async function planLoad(
  caseData: Case,
  rows: readonly StoredEntry[],
  options: LoadOptions = {},
): Promise<LoadPlan> {
  const stored = new Map(await mapInPieces(rows, (row) => [entryKey(row.kind, row.id), row]));
  const inFolder = new Set<string>();
  for (const kind of kindNames)
    for await (const some of inPieces<{ readonly id: string }>(caseData.entries[kind]))
      for (const { id } of some) inFolder.add(entryKey(kind, id));
  const missing = [...stored].filter(([key, { by }]) => !inFolder.has(key) && by === folderAuthor);
  const mayBeUnread = findMayBeUnread(stored, options.unread ?? new Map());
  const staying = missing
    .map(([, row]) => row)
    // What was published does not go because a folder lacks it.
    .filter((row) => options.removals === 'keep' || mayBeUnread(row) || isMade(row.kind));
  const needed = await findNeededAcross(caseData, stored, staying);
  const plan = new Plan(stored, needed);
  for (const kind of kindNames) await plan.addKind(kind, caseData.entries[kind]);
  const stays = new Set(staying);
  for (const [key, row] of missing) plan.addMissing(key, row, stays.has(row));
  return plan;
}

// An id that was refused and is not in the store may be a stored one misspelt, so any of its kind may be the one.
function findMayBeUnread(
  stored: ReadonlyMap<string, StoredEntry>,
  unread: Unread,
): (row: StoredEntry) => boolean {
  const open = new Set<Kind>();
  const keys = new Set<string>();
  for (const [kind, { ids, isOpen }] of unread) {
    for (const id of ids) keys.add(entryKey(kind, id));
    if (isOpen || ids.some((id) => !stored.has(entryKey(kind, id)))) open.add(kind);
  }
  return ({ kind, id }) => open.has(kind) || keys.has(entryKey(kind, id));
}

const isFromPage = (row: StoredEntry): boolean => row.by !== folderAuthor;

// Neither side may pull away what the other stands on: a source the folder dropped stays while a statement entered
// in the page cites it, and one removed in the page comes back when the folder cites it.
async function findNeededAcross(
  caseData: Case,
  stored: ReadonlyMap<string, StoredEntry>,
  staying: readonly StoredEntry[],
): Promise<ReadonlySet<string>> {
  const roots: NamedEntry[] = staying.flatMap(({ kind, entry }) => (entry ? [{ kind, entry }] : []));
  const candidates = new Map<string, NamedEntry>();
  for (const [key, row] of stored) {
    if (!row.entry) continue;
    const named = { kind: row.kind, entry: row.entry };
    if (isFromPage(row)) roots.push(named);
    else candidates.set(key, named);
  }
  for (const kind of kindNames) {
    for await (const some of inPieces<Entry>(caseData.entries[kind])) {
      for (const entry of some) {
        const key = entryKey(kind, entry.id);
        const row = stored.get(key);
        const named = { kind, entry: { ...entry } };
        if (row && isFromPage(row) && !row.entry) candidates.set(key, named);
        else if (!row || !isFromPage(row)) roots.push(named);
      }
    }
  }
  return findNeeded(roots, candidates);
}

class Plan implements LoadPlan {
  readonly changes: Change[] = [];
  readonly kept: EntryName[] = [];
  readonly removals: EntryName[] = [];
  readonly additions: EntryName[] = [];
  readonly updates: EntryName[] = [];
  unchanged = 0;

  get added(): number {
    return this.additions.length;
  }

  get updated(): number {
    return this.updates.length;
  }

  get removed(): number {
    return this.removals.length;
  }

  constructor(
    private readonly stored: ReadonlyMap<string, StoredEntry>,
    private readonly needed: ReadonlySet<string>,
  ) {}

  async addKind(kind: Kind, entries: readonly { readonly id: string }[]): Promise<void> {
    let last = Number.NEGATIVE_INFINITY;
    for await (const some of inPieces([...entries.entries()])) {
      last = this.addSome(kind, entries, some, last);
    }
  }

  private addSome(
    kind: Kind,
    entries: readonly { readonly id: string }[],
    some: readonly (readonly [number, { readonly id: string }])[],
    lastPlace: number,
  ): number {
    let last = lastPlace;
    for (const [index, entry] of some) {
      const key = entryKey(kind, entry.id);
      const row = this.stored.get(key);
      if (row && isFromPage(row) && (row.entry || !this.needed.has(key))) {
        this.addEdited(row, entry);
        last = Math.max(last, row.position);
        continue;
      }
      const next = entries[index + 1];
      last = placeAfter(last, row?.position, next && this.stored.get(entryKey(kind, next.id))?.position);
      this.addGiven(kind, { ...entry, id: entry.id }, last, row);
    }
    return last;
  }

  private addEdited(row: StoredEntry, entry: object): void {
    if (row.entry && canonicalJson(row.entry) === canonicalJson(entry)) this.unchanged++;
    else this.kept.push({ kind: row.kind, id: row.id });
  }

  private addGiven(kind: Kind, entry: { id: string }, position: number, row: StoredEntry | undefined): void {
    const after = { position, by: folderAuthor, entry };
    if (!row?.entry) {
      this.changes.push({ kind, id: entry.id, before: null, after });
      this.additions.push({ kind, id: entry.id });
      return;
    }
    const isSame = canonicalJson(row.entry) === canonicalJson(entry);
    if (isSame) this.unchanged++;
    else this.updates.push({ kind, id: entry.id });
    if (isSame && row.position === position) return;
    this.changes.push({ kind, id: entry.id, before: placedOf(row, row.entry), after });
  }

  addMissing(key: string, row: StoredEntry, stays: boolean): void {
    if (!row.entry) return;
    if (stays || this.needed.has(key)) {
      this.kept.push({ kind: row.kind, id: row.id });
      return;
    }
    this.changes.push({ kind: row.kind, id: row.id, before: placedOf(row, row.entry), after: null });
    this.removals.push({ kind: row.kind, id: row.id });
  }
}

const placedOf = ({ position, by }: StoredEntry, entry: Record<string, unknown>) => ({ position, by, entry });

// Entries keep their places as long as their order allows; one that is new between two others goes half way, so
// that a line added at the top of a file does not rewrite the thousands below it.
function placeAfter(last: number, own: number | undefined, next: number | undefined): number {
  if (own !== undefined && own > last) return own;
  if (last === Number.NEGATIVE_INFINITY) return next === undefined ? 0 : next - 1;
  const middle = next === undefined ? last : (last + next) / 2;
  return next !== undefined && middle > last && middle < next ? middle : last + 1;
}
