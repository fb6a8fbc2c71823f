import type { JournalPage } from '../../../src/server/api';

type Fields = Readonly<Record<string, unknown>>;
export type EntryChange = {
  readonly kind: string;
  readonly id: string;
  readonly before: Fields;
  readonly after: Fields;
};
export type FieldChange = {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
};

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** What was blanked, or was not there, says nothing. */
const entryIn = (side: unknown): Fields => (isObject(side) && isObject(side.entry) ? side.entry : {});

/** The changes of a journal entry whose body came along. */
export function changesIn({ body }: JournalPage['entries'][number]): EntryChange[] {
  const changes: unknown = isObject(body) ? body.changes : undefined;
  if (!Array.isArray(changes)) return [];
  return changes.flatMap((change: unknown) =>
    isObject(change) && typeof change.kind === 'string' && typeof change.id === 'string'
      ? [{ kind: change.kind, id: change.id, before: entryIn(change.before), after: entryIn(change.after) }]
      : [],
  );
}

/** The fields that changed, in the order in which they stand. */
export function fieldChanges({ before, after }: EntryChange): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((name) => ({ name, before: textOf(before[name]), after: textOf(after[name]) }))
    .filter((field) => field.before !== field.after);
}

function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
