import type { JournalPage } from '../../../src/server/api';

export type Touched = { readonly kind: string; readonly id: string };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Which entry was taken out of the record, and why. */
export function blankedBy({ body }: JournalPage['entries'][number]): (Touched & { why: string }) | undefined {
  const blanks: unknown = isObject(body) ? body.blanks : undefined;
  if (!isObject(blanks)) return undefined;
  const { kind, id, why } = blanks;
  return typeof kind === 'string' && typeof id === 'string' ? { kind, id, why: String(why) } : undefined;
}

/** The one entry of the case that a journal entry changed; undefined where it changed several or none. */
export function touchedBy({ body }: JournalPage['entries'][number]): Touched | undefined {
  if (isObject(body) && body.blanks !== undefined) return undefined;
  const changes: unknown = isObject(body) ? body.changes : undefined;
  if (!Array.isArray(changes) || changes.length !== 1) return undefined;
  const only: unknown = changes[0];
  if (!isObject(only)) return undefined;
  const { kind, id } = only;
  return typeof kind === 'string' && typeof id === 'string' ? { kind, id } : undefined;
}

const asOne: readonly string[] = ['entries-put', 'entries-merged', 'undone'];

/** Whether one step back puts all of it as it was. What a folder holds is changed in the folder. */
export const isUndoable = (entry: JournalPage['entries'][number]): boolean =>
  touchedBy(entry) !== undefined || (asOne.includes(entry.kind) && entry.by !== 'folder');
