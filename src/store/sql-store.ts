import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { AddedEntry, Case, CaseHeader, MergePlan } from '../case/index.js';
import { Kind } from '../case/index.js';
import { AppError } from '../lib/errors/index.js';
import { canonicalJson } from '../lib/json/index.js';
import { inPieces } from '../lib/pieces/index.js';
import { asIs, namesShown, wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import { append, lockHead } from './append.js';
import { backUp, restore } from './backup.js';
import { blankVersions, nothingToBlank, wasBlanked } from './blank.js';
import {
  type BlankedEntries,
  type BlankOptions,
  type ChangeCount,
  type EntryAddress,
  type EntryName,
  folderAuthor,
  type Head,
  type JournalRequest,
  type JournalSlice,
  type Loaded,
  type LoadOptions,
  type NamedDocument,
  type Store,
  type StoredCase,
  type Verification,
  type WriteOptions,
  type Written,
} from './contract.js';
import { findLoss } from './damage.js';
import type { Engine } from './engine.js';
import { entryKey, linksOf } from './entry-links.js';
import type { HeadsLog } from './heads-log.js';
import {
  type Change,
  type HeaderState,
  JournalBody,
  type JournalEntry,
  type JournalKind,
} from './journal-entry.js';
import { inEntries } from './long-writes.js';
import { planLoad, type StoredEntry } from './plan-load.js';
import { parseEntry, readCase, readDocuments, readHeader, readHeaders } from './read-case.js';
import { countChanges, readNewest } from './read-history.js';
import { findJournalEntry, readJournalPage } from './read-journal.js';
import { readRows } from './read-rows.js';
import { rebuildTables } from './rebuild.js';
import type { Database, Tables, Tx } from './tables.js';
import { describesCase, planHeaderUndo, planUndo } from './undo.js';
import { lastOf, verifyStore } from './verify.js';

type Options = {
  readonly now: () => Date;
  readonly close: () => Promise<void>;
  readonly heads?: HeadsLog | undefined;
};

/** The contract over SQL; both engines speak the same. */
export class SqlStore implements Store {
  readonly engine: Store['engine'];
  readonly heads: HeadsLog | undefined;
  /** What was met of damaged files, for whoever asks how the store is. */
  private damage: AppError | undefined;
  /** What keeps the tables from being read: they would be answered from as if they were whole. */
  private loss: AppError | undefined;

  constructor(
    readonly runsOn: Engine,
    private readonly options: Options,
  ) {
    this.engine = runsOn.name;
    this.heads = options.heads;
  }

  async ping(): Promise<void> {
    await this.runsOn.ping();
    if (this.damage) throw this.damage;
  }

  /** Looks whether anything was lost of what was stored. The store opens even so: to be verified or rebuilt. */
  async look(): Promise<void> {
    this.damage = undefined;
    this.loss = undefined;
    try {
      this.loss = await this.askAnyway((db) => findLoss(db, lastOf(this.heads?.read() ?? [])));
      this.damage = this.loss;
    } catch (error) {
      if (this.damage !== error) throw error;
    }
  }

  listCases(): Promise<CaseHeader[]> {
    return this.ask(readHeaders);
  }

  findSeq(caseId: string): Promise<number | undefined> {
    return this.ask((db) => findHeaderSeq(db, caseId));
  }

  findCase(caseId: string): Promise<StoredCase | undefined> {
    return this.ask((db) => readCase(db, caseId));
  }

  listDocuments(): Promise<NamedDocument[]> {
    return this.ask(readDocuments);
  }

  loadCase(caseData: Case, options: LoadOptions = {}): Promise<Loaded> {
    const caseId = caseData.header.id;
    return this.transact(async (tx) => {
      options.checkSeq?.((await findHeaderSeq(tx, caseId)) ?? 0);
      const before = await readHeader(tx, caseId);
      const plan = await planLoad(caseData, await readStored(tx, caseId), options);
      const { changes, added, updated, removed, unchanged, kept, additions, updates, removals } = plan;
      const own = before && (await findHeaderAuthor(tx, caseId));
      const isOwn = own !== undefined && own !== folderAuthor;
      const headerKept = isOwn && canonicalJson(before?.header) !== canonicalJson(caseData.header);
      const told = { added, updated, removed, unchanged, kept, additions, updates, removals, headerKept };
      if (options.isTrial) return { seq: (await findHeaderSeq(tx, caseId)) ?? 0, ...told };
      if (options.removals === 'refuse' && removed > 0) throw wouldRemove(removals);
      const after = {
        header: isOwn && before ? before.header : caseData.header,
        formats: { ...formatsUnread(before, options), ...caseData.formats },
      };
      const isHeaderNew = canonicalJson(before ?? null) !== canonicalJson(after);
      const header = { before: before ?? null, after: isOwn ? { ...after, by: own } : after };
      const write = (kind: JournalKind, body: JournalBody) =>
        this.append(tx, caseId, folderAuthor, kind, body);
      if (isHeaderNew) await write(before ? 'case-header' : 'case-created', { changes: [], header });
      for (const some of inEntries(changes)) await write('entries-put', { changes: some });
      return { seq: await seqOf(tx, caseId), ...told };
    });
  }

  createCase(header: CaseHeader, { by }: Pick<WriteOptions, 'by'>): Promise<Written> {
    return this.transact(async (tx) => {
      if ((await findHeaderSeq(tx, header.id)) !== undefined)
        throw appError('case-exists', wording('error.case-exists', { id: asIs(header.id) }));
      const after = { header, formats: {} };
      const seq = await this.append(tx, header.id, by, 'case-created', {
        changes: [],
        header: { before: null, after },
      });
      return { seq, changes: [] };
    });
  }

  putHeader(header: CaseHeader, { by, ifSeq }: WriteOptions): Promise<Written> {
    return this.transact(async (tx) => {
      await expectSeq(tx, header.id, ifSeq);
      const before = await readHeader(tx, header.id);
      if (!before) throw appError('case-unknown', wording('error.no-case', { id: asIs(header.id) }));
      const after = { ...before, header };
      const seq = await this.append(tx, header.id, by, 'case-header', {
        changes: [],
        header: { before, after },
      });
      return { seq, changes: [] };
    });
  }

  async putEntry(address: EntryAddress, value: object, { by, ifSeq }: WriteOptions): Promise<Written> {
    const { caseId, kind, id } = address;
    const entry = parseEntry(kind, value);
    assert(entry.id === id, 'an entry is stored under its own id');
    assert(by !== folderAuthor, 'only what is taken in as a whole is written as the folder');
    return this.transact(async (tx) => {
      await expectSeq(tx, caseId, ifSeq);
      const row = await findRow(tx, address);
      const position = row?.position ?? (await lastPosition(tx, address)) + 1;
      const after = { position, by, entry: { ...entry } };
      return this.write(tx, caseId, by, 'entry-put', [{ kind, id, before: placedOf(row), after }]);
    });
  }

  addEntries(caseId: string, added: readonly AddedEntry[], { by, ifSeq }: WriteOptions): Promise<Written> {
    assert(by !== folderAuthor, 'only what is taken in as a whole is written as the folder');
    return this.transact(async (tx) => {
      await expectSeq(tx, caseId, ifSeq);
      const stored = new Map<string, StoredEntry>();
      const last = new Map<Kind, number>();
      for (const row of await readStored(tx, caseId)) {
        stored.set(entryKey(row.kind, row.id), row);
        last.set(row.kind, Math.max(last.get(row.kind) ?? -1, row.position));
      }
      const changes: Change[] = [];
      for await (const some of inPieces(added)) {
        for (const { kind, entry } of some) {
          const row = stored.get(entryKey(kind, entry.id));
          assert(!row?.entry, 'an entry that is added is not there yet');
          // What was removed keeps its place.
          const position = row?.position ?? (last.get(kind) ?? -1) + 1;
          last.set(kind, Math.max(last.get(kind) ?? -1, position));
          const after = { position, by, entry: { ...parseEntry(kind, entry) } };
          changes.push({ kind, id: entry.id, before: null, after });
        }
      }
      return this.write(tx, caseId, by, 'entries-put', changes);
    });
  }

  removeEntry(address: EntryAddress, { by, ifSeq }: WriteOptions): Promise<Written> {
    const { caseId, kind, id } = address;
    return this.transact(async (tx) => {
      await expectSeq(tx, caseId, ifSeq);
      const before = placedOf(await findRow(tx, address));
      if (!before)
        throw appError(
          'entry-unknown',
          wording('error.no-entry', { what: wording(`entry.${kind}`), id: asIs(id) }),
        );
      return this.write(tx, caseId, by, 'entry-removed', [{ kind, id, before, after: null }]);
    });
  }

  mergeEntries(caseId: string, plan: MergePlan, { by, ifSeq }: WriteOptions): Promise<Written> {
    return this.transact(async (tx) => {
      await expectSeq(tx, caseId, ifSeq);
      const rows = new Map((await readStored(tx, caseId)).map((row) => [entryKey(row.kind, row.id), row]));
      const changes = plan.entries.map(({ kind, id, entry }): Change => {
        const row = rows.get(entryKey(kind, id));
        assert(row?.entry, 'only what is there is merged, or names what is merged');
        const after = entry && { position: row.position, by, entry: { ...parseEntry(kind, entry) } };
        return { kind, id, before: placedOf(row), after };
      });
      const before = await readHeader(tx, caseId);
      const header = plan.header && before && { before, after: { ...before, header: plan.header } };
      const seq = await this.append(tx, caseId, by, 'entries-merged', {
        changes,
        ...(header && { header }),
      });
      return { seq, changes };
    });
  }

  undo(caseId: string, undone: number, { by, ifSeq }: WriteOptions): Promise<Written> {
    return this.transact(async (tx) => {
      await expectSeq(tx, caseId, ifSeq);
      const entry = await findJournalEntry(tx, caseId, undone);
      const header = describesCase(entry) && planHeaderUndo(entry, await readHeader(tx, caseId));
      if (header && entry.kind === 'case-header') {
        const seq = await this.append(tx, caseId, by, 'case-header', { changes: [], header, undoes: undone });
        return { seq, changes: [] };
      }
      const changes = await planUndo(tx, caseId, entry);
      const seq = await this.append(tx, caseId, by, 'undone', {
        changes,
        ...(header && { header }),
        undoes: undone,
      });
      return { seq, changes };
    });
  }

  async blank(address: EntryAddress, { by, why, keep, ifSeq }: BlankOptions): Promise<BlankedEntries> {
    const { caseId, kind, id } = address;
    const done = await this.transact(async (tx) => {
      await expectSeq(tx, caseId, ifSeq);
      const row = await findRowSeq(tx, address);
      if (!keep) refuseIfNamed(await readStored(tx, caseId), address);
      const entries = await blankVersions(tx, address, keep && row?.entry ? row : undefined);
      if (entries.length === 0) return undefined;
      const changes = keep && row?.entry ? [] : [{ kind, id, before: null, after: null }];
      const seq = await this.append(tx, caseId, by, 'blanked', {
        changes,
        blanks: { kind, id, why, entries },
      });
      return { seq, entries: entries.map((entry) => entry.seq) };
    });
    // Also where all was blanked before and the process ended before its files were written anew.
    if (done || (await this.ask((db) => wasBlanked(db, address)))) await this.ask(() => this.runsOn.scrub());
    if (!done) throw nothingToBlank(address);
    return done;
  }

  findHead(caseId: string): Promise<Head | undefined> {
    return this.ask(async (db) => {
      const seq = await findHeaderSeq(db, caseId);
      if (seq === undefined) return undefined;
      return db.selectFrom('journal').select(['seq', 'hash']).where('seq', '=', seq).executeTakeFirst();
    });
  }

  readJournal(caseId: string, asked: JournalRequest): Promise<JournalSlice> {
    return this.ask((db) =>
      asked.newest ? readNewest(db, caseId, asked) : readJournalPage(db, caseId, asked),
    );
  }

  countChanges(caseId: string): Promise<ChangeCount[]> {
    return this.ask((db) => countChanges(db, caseId));
  }

  readJournalEntry(caseId: string, seq: number): Promise<JournalEntry> {
    return this.ask((db) => findJournalEntry(db, caseId, seq));
  }

  verify(expected: readonly Head[] = []): Promise<Verification> {
    const kept = this.heads?.read() ?? [];
    return this.askAnyway(async (db) => {
      const verification = await verifyStore(db, [...kept, ...expected]);
      // What it has not looked at may be what was met: an index that others are answered by.
      if (verification.ok && this.damage) throw this.damage;
      const { head } = verification;
      const isKept = head.seq === 0 || kept.some(({ seq }) => seq === head.seq);
      return this.heads === undefined || isKept ? verification : { ...verification, headsMissing: true };
    });
  }

  backUp(write: (line: string) => Promise<void>): Promise<Head> {
    return this.askAnyway((db) => backUp(db, write, lastOf(this.heads?.read() ?? [])));
  }

  restore(lines: AsyncIterable<string>): Promise<Head> {
    return this.transact((tx) => restore(tx, lines));
  }

  async rebuild(): Promise<void> {
    const kept = lastOf(this.heads?.read() ?? []);
    await this.askAnyway((db) => db.transaction().execute((tx) => rebuildTables(tx, kept)));
    await this.look();
  }

  use<R>(work: (db: Database) => Promise<R>): Promise<R> {
    return this.ask(work);
  }

  close(): Promise<void> {
    return this.options.close();
  }

  private async ask<R>(work: (db: Database) => Promise<R>): Promise<R> {
    if (this.loss) throw this.loss;
    return this.askAnyway(work);
  }

  private async askAnyway<R>(work: (db: Database) => Promise<R>): Promise<R> {
    try {
      return await work(await this.runsOn.database());
    } catch (error) {
      const explained = this.runsOn.explain(error);
      if (explained instanceof AppError && explained.code === 'store-damaged') this.damage = explained;
      throw explained;
    }
  }

  // Every write first takes the head, so that what it reads to plan with is still so when it is written.
  private async transact<R>(work: (tx: Tx) => Promise<R>): Promise<R> {
    const progress = { isPlanned: false };
    try {
      const { done, before, end } = await this.ask((db) =>
        db.transaction().execute(async (tx) => {
          const before = await lockHead(tx);
          const done = await work(tx);
          const end = await lockHead(tx);
          progress.isPlanned = true;
          return { done, before, end };
        }),
      );
      if (end.seq !== before.seq) this.heads?.append(end);
      return done;
    } catch (error) {
      throw progress.isPlanned && error instanceof AppError ? unknownOutcome(error) : error;
    }
  }

  private append(tx: Tx, caseId: string, by: string, kind: JournalKind, body: JournalBody): Promise<number> {
    this.runsOn.expectRoom(JSON.stringify(body).length);
    return append(tx, { caseId, at: this.options.now().toISOString(), by, kind, body });
  }

  private async write(
    tx: Tx,
    caseId: string,
    by: string,
    kind: JournalKind,
    changes: Change[],
  ): Promise<Written> {
    return { seq: await this.append(tx, caseId, by, kind, { changes }), changes };
  }
}

// The database was told to commit and its answer never came.
const unknownOutcome = ({ code, cause }: AppError): AppError =>
  appError(code, wording('error.store.unknown-outcome'), { cause });

// A kind that stays because its file could not be read stays in the form of file it had.
const formatsUnread = (before: HeaderState | undefined, { unread }: LoadOptions): Case['formats'] =>
  Object.fromEntries(Object.entries(before?.formats ?? {}).filter(([kind]) => unread?.has(Kind.parse(kind))));

function wouldRemove(removals: readonly EntryName[]): AppError {
  const names = namesShown(removals.map(({ kind, id }) => `${kind} ${id}`));
  return appError(
    'import-removes',
    wording('error.import-removes', { count: String(removals.length), names }),
  );
}

async function findHeaderSeq(db: Database | Tx, caseId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('case_header')
    .select('seq')
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row?.seq;
}

/** Who described the case last. */
async function findHeaderAuthor(tx: Tx, caseId: string): Promise<string | undefined> {
  const entry = await tx
    .selectFrom('journal')
    .select(['author', 'body'])
    .where('case_id', '=', caseId)
    .where((is) =>
      is.or([
        is('kind', 'in', ['case-created', 'case-header'] satisfies JournalKind[]),
        // Quotes within what an entry says are escaped, so that nothing but the frame of a body holds these.
        is('body', 'like', '%"header":{"before":%'),
      ]),
    )
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return entry && (JournalBody.parse(JSON.parse(entry.body)).header?.after.by ?? entry.author);
}

async function seqOf(tx: Tx, caseId: string): Promise<number> {
  const seq = await findHeaderSeq(tx, caseId);
  if (seq === undefined) throw appError('case-unknown', wording('error.no-case', { id: asIs(caseId) }));
  return seq;
}

async function expectSeq(tx: Tx, caseId: string, ifSeq: number | undefined): Promise<void> {
  const seq = await seqOf(tx, caseId);
  if (ifSeq !== undefined && ifSeq !== seq) {
    const of = { seq: String(seq), before: String(ifSeq) };
    throw appError('changed-meanwhile', wording('error.changed-meanwhile', of));
  }
}

const parseStored = (row: {
  kind: string;
  id: string;
  position: number;
  author: string;
  body: string | null;
}): StoredEntry => {
  const entry: unknown = row.body === null ? undefined : JSON.parse(row.body);
  return {
    kind: Kind.parse(row.kind),
    id: row.id,
    position: row.position,
    by: row.author,
    entry: typeof entry === 'object' && entry !== null ? { ...entry } : undefined,
  };
};

async function findRow(tx: Tx, { caseId, kind, id }: EntryAddress): Promise<StoredEntry | undefined> {
  const row = await tx
    .selectFrom('entry')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && parseStored(row);
}

async function findRowSeq(
  tx: Tx,
  address: EntryAddress,
): Promise<(StoredEntry & { seq: number }) | undefined> {
  const row = await findRow(tx, address);
  const { caseId, kind, id } = address;
  const stored = await tx
    .selectFrom('entry')
    .select('seq')
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && stored && { ...row, seq: stored.seq };
}

/** What others refer to is not taken from under them. */
function refuseIfNamed(rows: readonly StoredEntry[], { kind, id }: EntryAddress): void {
  const naming = rows.filter(
    (row) =>
      row.entry &&
      linksOf({ kind: row.kind, entry: row.entry }).some((link) => link.kind === kind && link.id === id),
  );
  if (naming.length === 0) return;
  const names = namesShown(naming.map((row) => `${row.kind} ${row.id}`));
  throw appError('entry-referenced', wording('error.named', { names }));
}

async function readStored(tx: Tx, caseId: string): Promise<StoredEntry[]> {
  const stored: StoredEntry[] = [];
  const rows = sql<Tables['entry']>`select * from entry where case_id = ${caseId}`;
  for await (const row of readRows(tx, rows)) stored.push(parseStored(row));
  return stored;
}

const placedOf = (row: StoredEntry | undefined): Change['before'] =>
  row?.entry ? { position: row.position, by: row.by, entry: row.entry } : null;

async function lastPosition(tx: Tx, { caseId, kind }: EntryAddress): Promise<number> {
  const row = await tx
    .selectFrom('entry')
    .select((of) => of.fn.max('position').as('position'))
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row?.position ?? -1;
}
