import { AppError, type Case, checkPut, type Entry, type Kind, kindNames, lastDay } from '../case/index.js';
import type { Finding } from '../findings/index.js';
import {
  type EntryAddress,
  entryKey,
  JournalBody,
  type Change as JournalChange,
  linksOf,
  type Written,
} from '../store/index.js';
import type { Answer } from './answer.js';
import type { Change } from './api.js';
import type { Context } from './context.js';

const author = 'page';
// Each try means that somebody else has written in between.
const triesMax = 5;

type Current = Awaited<ReturnType<Context['answers']['current']>>;

/** Puts what `edit` makes of the case as it stands when its turn comes. */
export function putEntry(
  context: Context,
  { caseId, kind, id }: EntryAddress,
  edit: (kase: Case) => unknown,
  by = author,
): Promise<Change> {
  return change(context, caseId, async ({ seq, kase }) => {
    const { entry, problems } = checkPut(kase, kind, id, edit(kase));
    if (!entry) throw new AppError('entry-invalid', `The ${kind} cannot be stored as it is.`, { problems });
    return context.store.putEntry({ caseId, kind, id }, entry, { by, ifSeq: seq });
  });
}

export function removeEntry(context: Context, address: EntryAddress): Promise<Change> {
  const { caseId, kind, id } = address;
  return change(context, caseId, async (current) => {
    refuseIfReferenced(current, [{ kind, id, after: null }]);
    return context.store.removeEntry(address, { by: author, ifSeq: current.seq });
  });
}

export function undoEntry(context: Context, caseId: string, undone: number): Promise<Change> {
  return change(context, caseId, async (current) => {
    const entry = await context.store.readJournalEntry(caseId, undone);
    const { changes } = JournalBody.parse(entry.body);
    refuseIfReferenced(
      current,
      changes.map(({ kind, id, before }) => ({ kind, id, after: before })),
    );
    return context.store.undo(caseId, undone, { by: author, ifSeq: current.seq });
  });
}

type Write = (current: Current) => Promise<Written>;

// Changes of one process wait for each other, so that only those of another process can come in between.
function change(context: Context, caseId: string, write: Write): Promise<Change> {
  return context.changes.add(() => tryChange(context, caseId, write));
}

async function tryChange({ answers }: Context, caseId: string, write: Write): Promise<Change> {
  for (let tries = 1; ; tries++) {
    const before = await answers.current(caseId);
    try {
      const written = await write(before);
      const after = await answers.current(caseId);
      return describe(
        written,
        answers.answer(before, lastDay(before.kase)),
        answers.answer(after, lastDay(after.kase)),
      );
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
  };
}

type ById = ReadonlyMap<string, Finding>;

function compareVerdicts(before: ById, after: ById): Change['verdictsChanged'] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].flatMap((id) => {
    const was = before.get(id);
    const is = after.get(id);
    if (was?.verdict === is?.verdict) return [];
    return [
      { finding: id, subject: (is ?? was)?.subject.name ?? id, before: was?.verdict, after: is?.verdict },
    ];
  });
}

type Next = Pick<JournalChange, 'kind' | 'id' | 'after'>;

/** Refuses a change that would leave an entry naming one that is not there. */
function refuseIfReferenced({ kase }: Current, changes: readonly Next[]): void {
  const entries = new Map<string, { kind: Kind; entry: Entry | Record<string, unknown> }>();
  for (const kind of kindNames) {
    for (const entry of kase.entries[kind]) entries.set(entryKey(kind, entry.id), { kind, entry });
  }
  for (const { kind, id, after } of changes) {
    if (after) entries.set(entryKey(kind, id), { kind, entry: after.entry });
    else entries.delete(entryKey(kind, id));
  }
  const dangling = [...entries].flatMap(([key, { kind, entry }]) =>
    linksOf({ kind, entry: { ...entry } })
      .filter((link) => !entries.has(entryKey(link.kind, link.id)))
      .map((link) => `${key} (${link.field} ${link.id})`),
  );
  if (dangling.length === 0) return;
  const shown = dangling.slice(0, 10).join(', ');
  const more = dangling.length > 10 ? ` and ${dangling.length - 10} more` : '';
  throw new AppError('entry-referenced', `These refer to what would be gone: ${shown}${more}.`);
}
