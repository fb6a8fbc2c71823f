import { shownName } from '../../lib/names/index.js';

const fields = ['name', 'title', 'batch', 'hashtag', 'text', 'id'] as const;
const lengthMax = 60;

/** What a person calls an entry, in a sentence about it. */
export function entryNameOf(entry: Readonly<Record<string, unknown>>): string {
  const name = fields.map((field) => entry[field]).find((value) => typeof value === 'string');
  const text = typeof name === 'string' ? shownName(name).replace(/[.。]$/, '') : '';
  return text.length > lengthMax ? `${text.slice(0, lengthMax - 1)}…` : text;
}
