import {
  type AddedEntry,
  type Case,
  checkPut,
  documentsNamed,
  type Entry,
  entryNameOf,
  isMade,
  type Kind,
  kindNames,
  kinds,
  stateWordOf,
  stepsOf,
} from '../case/index.js';
import type { Finding } from '../findings/index.js';
import { type Condition, requireCaseVersion, requireVersion } from '../http/versions.js';
import { AppError, type Problem } from '../lib/errors/index.js';
import { isBlanked } from '../lib/journal/index.js';
import { asIs, namesShown, wording } from '../lib/wording/index.js';
import {
  type BlankedEntries,
  type EntryAddress,
  entryKey,
  JournalBody,
  type Change as JournalChange,
  linksOf,
  type Written,
} from '../store/index.js';
import { appError, type Language, presentProblems } from '../words/index.js';
import type { Answer } from './answers.js';
import type { Change } from './api.js';
import { authorOf, readable, readsEverything, requireActs, requireToDescribe } from './asking.js';
import type { Context } from './context.js';

// Each try means that somebody else has written in between.
const triesMax = 5;

type Current = Awaited<ReturnType<Context['answers']['current']>>;

type Asking = {
  readonly by?: string | undefined;
  readonly condition?: Condition;
  /** Documents that came with the request. */
  readonly brought?: readonly string[];
  /** Of whoever asks: what is kept and yet to be known is said in it. */
  readonly language: Language;
};

/** Puts what `edit` makes of the case as it stands when its turn comes. */
export async function putEntry(
  context: Context,
  { caseId, kind, id }: EntryAddress,
  edit: (caseData: Case) => unknown,
  { by, condition = {}, brought = [], language }: Asking,
): Promise<Change> {
  let told: readonly Problem[] = [];
  const changed = await change(context, caseId, async ({ seq, caseData }) => {
    const before = findEntry(caseData, kind, id);
    requireVersion(condition, before);
    const { entry, problems } = checkPut(caseData, kind, id, edit(caseData));
    if (!entry) {
      const what = wording(`entry.${kind}`);
      throw appError('entry-invalid', wording('error.unstorable', { what }), { problems });
    }
    requireActs(caseId, [{ kind, before, after: entry }]);
    const known = [...(before ? documentsNamed(kind, before) : []), ...brought];
    await requireDocuments(
      context,
      documentsNamed(kind, entry).filter((sha256) => !known.includes(sha256)),
    );
    told = problems;
    return context.store.putEntry({ caseId, kind, id }, entry, { by: authorOf(by), ifSeq: seq });
  });
  return told.length === 0 ? changed : { ...changed, problems: presentProblems(told, language) };
}

/** Naming a document is a way to it: whoever may not read every case names those of theirs, and what they brought. */
async function requireDocuments({ store }: Context, named: readonly string[]): Promise<void> {
  if (named.length === 0 || readsEverything()) return;
  const own = (await store.listDocuments()).filter(({ by }) => readable(by.caseId));
  const other = named.find((sha256) => !own.some((each) => each.sha256 === sha256));
  if (other === undefined) return;
  throw appError('document-unknown', wording('error.document.none', { sha256: asIs(other) }));
}

type Adding = {
  readonly by?: string | undefined;
  readonly condition?: Condition;
  /** What is to come, worked out of the case as it stands when its turn comes. */
  readonly make: (caseData: Case) => Promise<readonly AddedEntry[]>;
};

/** Puts what is worked out of a case beside it, as one change. */
export function addEntries(
  context: Context,
  caseId: string,
  { by, condition = {}, make }: Adding,
): Promise<Change> {
  return change(context, caseId, async ({ seq, caseData }) => {
    requireCaseVersion(condition, seq);
    const added = await make(caseData);
    requireActs(
      caseId,
      added.map(({ kind, entry }) => ({ kind, before: undefined, after: entry })),
    );
    return context.store.addEntries(caseId, added, { by: authorOf(by), ifSeq: seq });
  });
}

export function findEntry({ entries }: Case, kind: Kind, id: string): Entry | undefined {
  const ofKind: readonly Entry[] = entries[kind];
  return ofKind.find((entry) => entry.id === id);
}

export function removeEntry(
  context: Context,
  address: EntryAddress,
  condition: Condition = {},
): Promise<Change> {
  const { caseId, kind, id } = address;
  refuseIfMade(kind, id);
  return change(context, caseId, async (current) => {
    const before = findEntry(current.caseData, kind, id);
    requireVersion(condition, before);
    requireActs(caseId, [{ kind, before, after: undefined }]);
    refuseIfReferenced(current, [{ kind, id, after: null }]);
    return context.store.removeEntry(address, { by: authorOf(undefined), ifSeq: current.seq });
  });
}

export function undoEntry(
  context: Context,
  caseId: string,
  undone: number,
  condition: Condition = {},
): Promise<Change> {
  return change(context, caseId, async (current) => {
    requireCaseVersion(condition, current.seq);
    const entry = await context.store.readJournalEntry(caseId, undone);
    const { changes, header } = JournalBody.parse(entry.body);
    if (header) requireToDescribe(caseId);
    for (const { kind, id: made, before } of changes) if (before === null) refuseIfMade(kind, made);
    requireActs(
      caseId,
      changes.map(({ kind, before, after }) => ({ kind, before: fieldsOf(before), after: fieldsOf(after) })),
    );
    refuseIfReferenced(
      current,
      // What was blanked is refused by the store, with the reason.
      changes.map(({ kind, id, before }) => ({ kind, id, after: isBlanked(before) ? null : before })),
    );
    return context.store.undo(caseId, undone, { by: authorOf(undefined), ifSeq: current.seq });
  });
}

const fieldsOf = (side: JournalBody['changes'][number]['before']): object | undefined =>
  side === null || isBlanked(side) ? undefined : side.entry;

/** What was published is withdrawn, with a reason, and not taken away. */
export function refuseIfMade(kind: Kind, id: string): void {
  if (isMade(kind)) throw appError('edition-published', wording('error.publish.stays', { id: asIs(id) }));
}

type Blanking = { readonly by: string; readonly why: string; readonly keep: boolean };

/** Takes what an entry said out of the record for ever. */
export function blankEntry(
  { store, answers, changes, problems }: Context,
  address: EntryAddress,
  { by, ...how }: Blanking,
  condition: Condition = {},
): Promise<BlankedEntries> {
  return changes.add(async () => {
    const { caseId, kind, id } = address;
    const current = condition.ifMatch && (await answers.current(caseId));
    if (current) requireVersion(condition, findEntry(current.caseData, kind, id));
    const ifSeq = current && { ifSeq: current.seq };
    const blanked = await store.blank(address, { by: authorOf(by), ...how, ...ifSeq });
    answers.forget();
    problems.delete(address.caseId);
    return blanked;
  });
}

type Write = (current: Current) => Promise<Written>;

// Changes of one process wait for each other, so that only those of another process can come in between.
export function change(context: Context, caseId: string, write: Write): Promise<Change> {
  return context.changes.add(() => tryChange(context, caseId, write));
}

async function tryChange({ answers }: Context, caseId: string, write: Write): Promise<Change> {
  for (let tries = 1; ; tries++) {
    const before = await answers.current(caseId);
    try {
      const written = await write(before);
      const after = await answers.current(caseId);
      return describe(written, await answers.latest(before), await answers.latest(after));
    } catch (error) {
      const isRace = error instanceof AppError && error.code === 'changed-meanwhile';
      if (!isRace || tries === triesMax) throw error;
    }
  }
}

function describe({ seq, changes }: Written, before: Answer, after: Answer): Change {
  const [only] = changes;
  return {
    seq,
    entry: changes.length === 1 ? only?.after?.entry : undefined,
    verdictsChanged: compareVerdicts(before.findingsById, after.findingsById),
    ...lotsIn(changes),
  };
}

/** A step moves a lot and no verdict: what moved is said of the lot itself. */
function lotsIn(changes: Written['changes']): Pick<Change, 'lots'> {
  const lots = changes.flatMap(({ kind, id, before, after }) => {
    if (kind !== 'lot') return [];
    const [was, is] = [before, after].map((side) => side && kinds.lot.schema.safeParse(side.entry).data);
    const state = (lot: typeof was) => (lot ? stateWordOf(stepsOf(lot)) : undefined);
    return [{ id, name: (is ?? was)?.batch ?? id, before: state(was), after: state(is) }];
  });
  return lots.length === 0 ? {} : { lots };
}

type ById = ReadonlyMap<string, Finding>;

function compareVerdicts(before: ById, after: ById): Change['verdictsChanged'] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((id) => {
    const was = before.get(id);
    const is = after.get(id);
    if (was?.verdict === is?.verdict) return [];
    const subject = (is ?? was)?.subject;
    return [
      {
        finding: id,
        subject: subject?.name ?? id,
        productClass: subject?.productClass,
        ownClass: subject?.ownClass,
        before: was?.verdict,
        after: is?.verdict,
      },
    ];
  });
}

const namesMax = 3;

type Next = Pick<JournalChange, 'kind' | 'id' | 'after'>;

/** Refuses a change that would leave an entry naming one that is not there. */
function refuseIfReferenced({ caseData }: Current, changes: readonly Next[]): void {
  const entries = new Map<string, { kind: Kind; entry: Entry | Record<string, unknown> }>();
  for (const kind of kindNames) {
    for (const entry of caseData.entries[kind]) entries.set(entryKey(kind, entry.id), { kind, entry });
  }
  for (const { kind, id, after } of changes) {
    if (after) entries.set(entryKey(kind, id), { kind, entry: after.entry });
    else entries.delete(entryKey(kind, id));
  }
  const dangling = [...entries.values()].filter(({ kind, entry }) =>
    linksOf({ kind, entry: { ...entry } }).some((link) => !entries.has(entryKey(link.kind, link.id))),
  );
  if (dangling.length === 0) return;
  const names = namesShown(
    dangling.map(({ entry }) => entryNameOf({ ...entry })),
    namesMax,
  );
  throw appError('entry-referenced', wording('error.referenced', { count: dangling.length, names }));
}
