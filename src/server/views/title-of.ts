import type { Entry } from '../../case/index.js';

/** What an entry is called in a list. */
export function titleOf(entry: Entry): string {
  if ('title' in entry) return entry.title;
  if ('name' in entry) return entry.name;
  if ('text' in entry) return entry.text;
  return entry.id;
}
