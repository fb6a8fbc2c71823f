import { entryNameOf } from '../case/index.js';
import { isBlanked } from '../lib/journal/index.js';
import { canonicalJson } from '../lib/json/index.js';
import { asIs, namesShown, wording } from '../lib/wording/index.js';
import { appError } from '../words/index.js';
import {
  type Change,
  type HeaderState,
  JournalBody,
  type JournalChange,
  type JournalEntry,
} from './journal-entry.js';
import type { Tx } from './tables.js';

/** The changes that put back what an entry changed. Refused where something has changed the same since. */
export async function planUndo(tx: Tx, caseId: string, entry: JournalEntry): Promise<Change[]> {
  const body = JournalBody.parse(entry.body);
  if ((body.header && !describesCase(entry)) || body.blanks || body.changes.length === 0) {
    throw appError(
      'undo-impossible',
      wording('error.undo.kind', { seq: String(entry.seq), kind: asIs(entry.kind) }),
    );
  }
  const rows = await tx
    .selectFrom('entry')
    .select(['kind', 'id'])
    .where('case_id', '=', caseId)
    .where('seq', '=', entry.seq)
    .execute();
  const untouched = new Set(rows.map(({ kind, id }) => `${kind} ${id}`));
  const touched = body.changes.filter(({ kind, id }) => !untouched.has(`${kind} ${id}`));
  if (touched.length > 0) {
    const names = namesShown(touched.map(nameOf), namesMax);
    const said = { seq: String(entry.seq), count: touched.length, names };
    throw appError('changed-since', wording('error.changed-since', said));
  }
  return body.changes.map((change) => reverse(change, entry.seq));
}

// Of an import of a hundred rows three names tell which it was.
const namesMax = 3;

function nameOf({ id, before, after }: JournalChange): string {
  const placed = [after, before].find((side) => side !== null && !isBlanked(side));
  return placed && !isBlanked(placed) ? entryNameOf(placed.entry) : id;
}

/** Whether what it says of the case as a whole can be put back: how it was described, or who edits it. */
export const describesCase = ({ kind, body }: JournalEntry): boolean =>
  kind === 'case-header' || (kind === 'entries-merged' && JournalBody.parse(body).header !== undefined);

/** The description a case had before an entry described it anew. */
export function planHeaderUndo(entry: JournalEntry, now: HeaderState | undefined): JournalBody['header'] {
  const { header } = JournalBody.parse(entry.body);
  const isThere = now && canonicalJson(now.header) === canonicalJson(header?.after.header);
  if (!header?.before || !isThere)
    throw appError('changed-since', wording('error.undo.described', { seq: String(entry.seq) }));
  return { before: now, after: { ...now, header: header.before.header } };
}

function reverse({ kind, id, before, after }: JournalChange, seq: number): Change {
  if (!isBlanked(before) && !isBlanked(after)) return { kind, id, before: after, after: before };
  const of = { seq: String(seq), name: asIs(`${kind} ${id}`) };
  throw appError('undo-impossible', wording('error.undo.blanked', of));
}
