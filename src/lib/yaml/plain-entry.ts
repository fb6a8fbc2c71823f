import { readPlainScalar } from './plain-scalar.js';

const fieldLine = /^(?:- | {2})([A-Za-z][A-Za-z0-9]*):(?: (.*))?$/;
const itemLine = /^ {4}- (.*)$/;

/**
 * Reads the simplest shape of an entry, which is the one the writer gives: one field a line, lists one item a line.
 * Undefined for anything else. The YAML library takes about 200 µs for such an entry and this about 5; whatever is
 * read here is read the same by the library (law in plain-entry.test.ts).
 */
export function readPlainEntry(text: string): Record<string, unknown> | undefined {
  const entry: Record<string, unknown> = {};
  let list: unknown[] | undefined;
  for (const [index, line] of withoutBlankEnd(text).split('\n').entries()) {
    const item = list && itemLine.exec(line)?.[1];
    if (list && item !== undefined) {
      const value = readPlainScalar(item);
      if (value === undefined) return undefined;
      list.push(value);
      continue;
    }
    const match = fieldLine.exec(line);
    const [, field = '', text] = match ?? [];
    const isFirst = line.startsWith('-');
    if (!match || isFirst !== (index === 0) || field in entry || list?.length === 0) return undefined;
    list = text === undefined ? [] : undefined;
    const value = text === undefined ? list : readPlainScalar(text);
    if (value === undefined) return undefined;
    entry[field] = value;
  }
  return list?.length === 0 ? undefined : entry;
}

// Not trimEnd, which takes more for space than YAML does.
function withoutBlankEnd(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end--;
  return text.slice(0, end);
}

/** Lines from the start of a plain entry to a field, or to an item of its list. */
export function plainLineOf(text: string, [field, index]: readonly PropertyKey[]): number {
  const line = text
    .split('\n')
    .findIndex((each) => field !== undefined && each.startsWith(`${String(field)}:`, 2));
  return line === -1 ? 0 : line + (typeof index === 'number' ? index + 1 : 0);
}
