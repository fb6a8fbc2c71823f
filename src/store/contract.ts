import type { AddedEntry, Case, CaseHeader, Kind, MergePlan, Unread } from '../case/index.js';
import type { Change, JournalEntry } from './journal-entry.js';
import type { Database } from './tables.js';

/** A case with the number of the last journal entry that touched it: what is computed from it holds for that number. */
export type StoredCase = { readonly seq: number; readonly caseData: Case };

export type Written = { readonly seq: number; readonly changes: readonly Change[] };

/** What loading a case folder did. `kept` are entries that differ from the folder because they were edited here. */
export type Loaded = {
  readonly seq: number;
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly kept: readonly EntryName[];
  /** Entries that came, or would come; and that changed, or would. */
  readonly additions: readonly EntryName[];
  readonly updates: readonly EntryName[];
  /** Entries that went, or would go. */
  readonly removals: readonly EntryName[];
  /** The description of the case differs from the folder because it was edited here. */
  readonly headerKept: boolean;
};

export type EntryName = { readonly kind: Kind; readonly id: string };

export type LoadOptions = {
  /** What the files hold and could not be read: the store keeps its own version of it. */
  readonly unread?: Unread;
  /** What becomes of entries the files no longer have. Refused: nothing at all is written where there are any. */
  readonly removals?: 'apply' | 'refuse' | 'keep';
  /** Is told where the case stands before anything is written, and may refuse; 0 where there is none yet. */
  readonly checkSeq?: (seq: number) => void;
  /** Says what would be done and does nothing. */
  readonly isTrial?: boolean;
};

/** Where a journal ended: who has kept it can say later whether what they saw is still there. */
export type Head = { readonly seq: number; readonly hash: string };

export type Verification = {
  readonly ok: boolean;
  readonly entries: number;
  /** The end of the part that is whole. */
  readonly head: Head;
  /** Entries whose time is before that of the entry they follow: a clock was set back. The chain is whole even so. */
  readonly clockBack: readonly number[];
  /** Ends that were kept beside the database do not reach this one, so that a journal cut off earlier was not seen. */
  readonly headsMissing?: true;
  readonly firstBroken?: { readonly seq: number; readonly found: string; readonly expected: string };
};

/** Who writes, and what the case must still be at for the change to make sense. */
export type WriteOptions = { readonly by: string; readonly ifSeq?: number };

/** `body` is null where it is too long for a page. `next` is where to go on if long entries left no room for all. */
export type JournalSlice = {
  readonly entries: (JournalEntry & { readonly bodyBytes: number })[];
  readonly total: number;
  readonly next?: number;
};
export type JournalRequest = {
  readonly from: number;
  readonly limit: number;
  /** The newest first; `skip` of them are left out. Bodies that leave no room for the others are then null. */
  readonly newest?: boolean;
  readonly skip?: number;
  /** Of one author, and of the seven days from this one. */
  readonly by?: string | undefined;
  readonly week?: string | undefined;
};

/** How often somebody wrote in a week, by its Monday. */
export type ChangeCount = { readonly by: string; readonly week: string; readonly entries: number };

export type BlankOptions = WriteOptions & { readonly why: string; readonly keep: boolean };

/** The entry that says who and why, and those something was taken out of. */
export type BlankedEntries = { readonly seq: number; readonly entries: readonly number[] };

export type NamedDocument = { readonly sha256: string; readonly by: EntryAddress };

export type EntryAddress = { readonly caseId: string; readonly kind: Kind; readonly id: string };

/**
 * Where cases are kept. Every change is first an entry of the journal; the tables are what the journal says.
 * A promise that has resolved is a change that is stored.
 */
export interface Store {
  readonly engine: 'pglite' | 'postgres';
  /** Resolves when the database answers, and rejects with what is wrong with it. */
  ping(): Promise<void>;
  listCases(): Promise<CaseHeader[]>;
  findSeq(caseId: string): Promise<number | undefined>;
  findCase(caseId: string): Promise<StoredCase | undefined>;
  /** Every document that an entry of any case names by its SHA-256. */
  listDocuments(): Promise<NamedDocument[]>;
  /** A case without entries. Refused where one of its id is there. */
  createCase(header: CaseHeader, options: Pick<WriteOptions, 'by'>): Promise<Written>;
  /** What a case is called and between which days it lies. A folder that is taken in later does not take it back. */
  putHeader(header: CaseHeader, options: WriteOptions): Promise<Written>;
  /** Takes in a whole case, or what changed in it since it was last taken in. What was entered here stays. */
  loadCase(caseData: Case, options?: LoadOptions): Promise<Loaded>;
  putEntry(address: EntryAddress, entry: object, options: WriteOptions): Promise<Written>;
  /** Entries that are not there yet, as one change: one undo takes them all back. */
  addEntries(caseId: string, added: readonly AddedEntry[], options: WriteOptions): Promise<Written>;
  removeEntry(address: EntryAddress, options: WriteOptions): Promise<Written>;
  /** Makes two entries one: all that it changes is one entry of the journal. */
  mergeEntries(caseId: string, plan: MergePlan, options: WriteOptions): Promise<Written>;
  /** Puts back what one journal entry changed, unless something has changed it since. */
  undo(caseId: string, seq: number, options: WriteOptions): Promise<Written>;
  /**
   * Takes out of the store, for ever, what an entry said: the journal keeps its digests, who did it and why. Without
   * `keep` also what it says now. The id stays.
   */
  blank(address: EntryAddress, options: BlankOptions): Promise<BlankedEntries>;
  readJournal(caseId: string, asked: JournalRequest): Promise<JournalSlice>;
  /** Who wrote how often, week by week, the newest first. */
  countChanges(caseId: string): Promise<ChangeCount[]>;
  /** One entry with all of its body. */
  readJournalEntry(caseId: string, seq: number): Promise<JournalEntry>;
  /** Walks the chain of the whole store and holds the tables, and heads that were kept elsewhere, against it. */
  verify(expected?: readonly Head[]): Promise<Verification>;
  /** Writes the whole journal out, a line at a time. */
  backUp(write: (line: string) => Promise<void>): Promise<Head>;
  /** Fills an empty store from what `backUp` wrote. */
  restore(lines: AsyncIterable<string>): Promise<Head>;
  /** Where the journal of a case ends: the number and hash of the last entry about it. */
  findHead(caseId: string): Promise<Head | undefined>;
  /** Empties the tables and fills them from the journal. */
  rebuild(): Promise<void>;
  /** Work on tables that are no part of the journal: events of goods on their way. */
  use<R>(work: (db: Database) => Promise<R>): Promise<R>;
  close(): Promise<void>;
}

/** What a folder writes under; entries last written by it follow the folder. */
export const folderAuthor = 'folder';
