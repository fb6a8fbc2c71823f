import type { Entry } from '../../case/index.js';

/** What an entry is called in a list. */
export function entryTitle(entry: Entry): string {
  if ('title' in entry) return entry.title;
  if ('name' in entry) return entry.name;
  if ('text' in entry) return entry.text;
  if ('batch' in entry && entry.batch !== undefined) return `${entry.batch} (${entry.id})`;
  return entry.id;
}
