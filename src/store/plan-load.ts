import { type Case, canonicalJson, type Kind, kindNames } from '../case/index.js';
import { folderAuthor, type Loaded } from './contract.js';
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

export type LoadPlan = { readonly changes: readonly Change[] } & Omit<Loaded, 'seq'>;

/**
 * What taking in a folder changes. An entry that the folder wrote last follows the folder; one that was edited or
 * removed in the page stays as it is, and is named where the folder says otherwise.
 */
export function planLoad(kase: Case, rows: readonly StoredEntry[]): LoadPlan {
  const stored = new Map(rows.map((row) => [entryKey(row.kind, row.id), row]));
  const needed = findNeededAcross(kase, stored);
  const plan = new Plan(stored, needed);
  for (const kind of kindNames) plan.addKind(kind, kase.entries[kind]);
  const inFolder = new Set(
    kindNames.flatMap((kind) => kase.entries[kind].map(({ id }) => entryKey(kind, id))),
  );
  for (const [key, row] of stored) if (!inFolder.has(key)) plan.addMissing(key, row);
  return plan;
}

const isFromPage = (row: StoredEntry): boolean => row.by !== folderAuthor;

// Neither side may pull away what the other stands on: a source the folder dropped stays while a statement entered
// in the page cites it, and one removed in the page comes back when the folder cites it.
function findNeededAcross(kase: Case, stored: ReadonlyMap<string, StoredEntry>): ReadonlySet<string> {
  const roots: NamedEntry[] = [];
  const candidates = new Map<string, NamedEntry>();
  for (const [key, row] of stored) {
    if (!row.entry) continue;
    const named = { kind: row.kind, entry: row.entry };
    if (isFromPage(row)) roots.push(named);
    else candidates.set(key, named);
  }
  for (const kind of kindNames) {
    for (const entry of kase.entries[kind]) {
      const key = entryKey(kind, entry.id);
      const row = stored.get(key);
      const named = { kind, entry: { ...entry } };
      if (row && isFromPage(row) && !row.entry) candidates.set(key, named);
      else if (!row || !isFromPage(row)) roots.push(named);
    }
  }
  return findNeeded(roots, candidates);
}

class Plan implements LoadPlan {
  readonly changes: Change[] = [];
  readonly kept: { kind: Kind; id: string }[] = [];
  added = 0;
  updated = 0;
  removed = 0;
  unchanged = 0;

  constructor(
    private readonly stored: ReadonlyMap<string, StoredEntry>,
    private readonly needed: ReadonlySet<string>,
  ) {}

  addKind(kind: Kind, entries: readonly { readonly id: string }[]): void {
    let last = Number.NEGATIVE_INFINITY;
    for (const [index, entry] of entries.entries()) {
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
  }

  private addEdited(row: StoredEntry, entry: object): void {
    if (row.entry && canonicalJson(row.entry) === canonicalJson(entry)) this.unchanged++;
    else this.kept.push({ kind: row.kind, id: row.id });
  }

  private addGiven(kind: Kind, entry: { id: string }, position: number, row: StoredEntry | undefined): void {
    const after = { position, by: folderAuthor, entry };
    if (!row?.entry) {
      this.changes.push({ kind, id: entry.id, before: null, after });
      this.added++;
      return;
    }
    const isSame = canonicalJson(row.entry) === canonicalJson(entry);
    if (isSame) this.unchanged++;
    else this.updated++;
    if (isSame && row.position === position) return;
    this.changes.push({ kind, id: entry.id, before: placedOf(row, row.entry), after });
  }

  addMissing(key: string, row: StoredEntry): void {
    if (!row.entry || isFromPage(row)) return;
    if (this.needed.has(key)) {
      this.kept.push({ kind: row.kind, id: row.id });
      return;
    }
    this.changes.push({ kind: row.kind, id: row.id, before: placedOf(row, row.entry), after: null });
    this.removed++;
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
