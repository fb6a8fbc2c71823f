import { type CaseRecord, type Entry, type Kind, references } from '../../case/index.js';
import { titleOf } from '../../findings/index.js';

/** What the entries are called that some entries name by their ids: by kind and id. */
export function namesIn(kind: Kind, entries: readonly Entry[], record: CaseRecord): Record<string, string> {
  const named = entries.flatMap((entry) =>
    Object.entries(references[kind]).flatMap(([field, to]) => {
      const value: unknown = { ...entry }[field as keyof Entry];
      const ids: readonly unknown[] = Array.isArray(value) ? value : [value];
      return ids.flatMap((id) => {
        const found = typeof id === 'string' ? record.entryOf(to, id) : undefined;
        return found ? [[`${to} ${found.id}`, titleOf(found)] as const] : [];
      });
    }),
  );
  return Object.fromEntries<string>(named);
}
