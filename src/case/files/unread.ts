import type { Problem } from '../../lib/errors/index.js';
import type { ParsedFile } from '../../lib/yaml/index.js';
import { type Case, type Kind, kindNames } from '../entries/kinds.js';
import { fileName, formats } from './case-files.js';

/** Of one kind: ids that were seen and refused, and whether there may be others nobody could read. */
type UnreadOfKind = { readonly ids: readonly string[]; readonly isOpen: boolean };

/** What is in the files of a case and could not be read. It is not absent: a store keeps what it has of it. */
export type Unread = ReadonlyMap<Kind, UnreadOfKind>;

export function findUnread(
  parsed: ReadonlyMap<Kind, ParsedFile>,
  kept: Case['entries'],
  unreadFiles: ReadonlySet<string>,
): Unread {
  const unread = new Map<Kind, UnreadOfKind>();
  for (const kind of kindNames) {
    const file = parsed.get(kind) ?? { entries: [], problems: [], read: 0 };
    const ids = file.entries.map(({ value }) => value.id);
    const keptIds = new Set<unknown>(kept[kind].map(({ id }) => id));
    const refused = ids.filter((id) => !keptIds.has(id));
    const isOpen =
      formats.some((format) => unreadFiles.has(fileName(kind, format))) ||
      file.read > file.entries.length ||
      file.problems.some(isError) ||
      refused.some((id) => typeof id !== 'string');
    if (isOpen || refused.length > 0) {
      unread.set(kind, { ids: refused.filter((id) => typeof id === 'string'), isOpen });
    }
  }
  return unread;
}

const isError = ({ severity }: Problem): boolean => severity === 'error';
